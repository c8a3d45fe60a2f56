import type { Day } from '../day.ts'
import type { DateOrder } from '../formats/date-order.ts'
import { z } from '../schema.ts'
import { evidenceFileSchema } from './evidence.ts'
import type { StorageFailure } from './ledger.ts'
import { method, nothing } from './method.ts'

export const IMPORT_FORMATS = ['journal', 'csv', 'toggl', 'clockify', 'dayone'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

export const EXPORT_FORMATS = ['json', 'csv', 'toggl-csv', 'markdown', 'ics'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Where a name that is no skill yet belongs; `category` by its name. */
export type SkillMap = Readonly<Record<string, { category: string }>>

/** A command that needs the journal. Files were read by main: the window sees their text, never their place. */
export type JournalCommand =
  | {
      name: 'import'
      text: string
      /** Null: told from the text. */
      format: ImportFormat | null
      dryRun: boolean
      skills: SkillMap
      dateOrder: DateOrder | null
      skipBad: boolean
    }
  | { name: 'summary'; from: Day; to: Day }
  | { name: 'week'; on: Day }
  | { name: 'insights'; on: Day }
  | { name: 'credits'; on: Day }
  | { name: 'export'; format: ExportFormat; from: Day | null; to: Day | null; evidence: boolean }
  | { name: 'add'; line: string; create: boolean }
  | { name: 'check' }
  /** Brings the journal up; the snapshot itself is main's. */
  | { name: 'backup' }
  /** `snapshot` is the handle of the file that main opened. */
  | { name: 'restore'; snapshot: string }

export const commandsContract = {
  /** The hidden window asks what it is to do. */
  take: method(nothing).with<{ kind: 'command'; command: JournalCommand } | { kind: 'none' }>(),

  /** A further piece of what the command writes; for `export` the file, for the rest standard output. */
  write: method(z.strictObject({ text: z.string().max(8_388_608) })).with<
    { kind: 'written' } | StorageFailure
  >(),

  /** The content of an evidence file as the next piece, as base64. `not-whole`: nothing was written. */
  writeEvidence: method(z.strictObject({ sha256: evidenceFileSchema.shape.sha256 })).with<
    { kind: 'written' } | { kind: 'not-whole' } | StorageFailure
  >(),

  /** The command ends. `messages` go to standard error; exit 1 says that nothing changed. */
  finish: method(
    z.strictObject({
      exit: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      messages: z.array(z.string().max(10_000)).max(10_000),
    }),
  ).with<{ kind: 'finished' }>(),
}
