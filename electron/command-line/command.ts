import type { ExportFormat, ImportFormat } from '../../shared/bridge/commands.ts'
import type { Day } from '../../shared/day.ts'
import type { DateOrder } from '../../shared/formats/date-order.ts'
import type { Paper, ReportRequest } from '../../shared/report/request.ts'

/** What every start may say. Paths are as typed. */
export type Common = {
  dataDir: string | null
  /** Stands in for the clock. */
  today: Day | null
  /** Work on this journal, in a scratch data folder. */
  journal: string | null
  sample: boolean
}

/** A command as typed: files still by their paths. */
export type Command =
  | {
      name: 'report'
      range: { from: Day; to: Day } | null
      out: string
      audience: ReportRequest['audience']
      paper: Paper | null
    }
  | {
      name: 'export'
      format: ExportFormat
      out: string
      range: { from: Day; to: Day } | null
      evidence: boolean
    }
  | {
      name: 'import'
      file: string
      format: ImportFormat | null
      dryRun: boolean
      skills: string | null
      dateOrder: DateOrder | null
      skipBad: boolean
    }
  | { name: 'summary'; range: { from: Day; to: Day } }
  | { name: 'week'; on: Day }
  | { name: 'insights'; on: Day }
  | { name: 'credits'; on: Day }
  | { name: 'add'; line: string; create: boolean }
  | { name: 'backup'; to: string | null }
  | { name: 'verify'; file: string }
  | { name: 'restore'; file: string }
  | { name: 'schema' }
  | { name: 'check' }

/** Without a command the window opens. */
export type CommandLine = { common: Common; command: Command | null }

export type WrongUsage = { kind: 'wrong-usage'; message: string }
