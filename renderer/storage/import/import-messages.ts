import type { ImportFormat } from '../../../shared/bridge/commands.ts'
import type { Day } from '../../../shared/day.ts'
import type { DateOrder } from '../../../shared/formats/date-order.ts'
import type { DayOneOptions } from '../../../shared/formats/day-one.ts'
import type { NewName, SkillPlaces } from '../../../shared/formats/import-catalog.ts'
import type { ImportProblem } from '../../../shared/formats/import-problem.ts'
import type { Change } from '../../../shared/ledger/change.ts'
import type { EvidenceContent } from '../evidence-contents.ts'

/** What the person said about a file. */
export type ImportAnswers = {
  dateOrder: DateOrder | null
  /** Where names belong that are no skill yet. */
  places: SkillPlaces
  dayOne: DayOneOptions
  /** Whether what was deleted here since an earlier import comes in again. */
  withDeleted: boolean
}

/** What the window tells the worker. It reads one file in its life; to stop it, end it: it writes nothing. */
export type ToImport =
  /** The file is there only the first time; `now` is an ISO instant. */
  | { kind: 'read'; file: File | null; answers: ImportAnswers; importId: string; now: string }
  /** Hands over what the last reading would change. */
  | { kind: 'take' }

/** What a file would bring. */
export type ImportPreview = {
  kind: 'preview'
  format: ImportFormat
  /** Counts of entries. */
  added: number
  duplicates: number
  /** Those of the duplicates that were deleted here. */
  deleted: number
  /** Records of other lists that come with them. */
  others: number
  /** Evidence files whose content comes in, since the data folder lacks it. */
  evidence: number
  minutes: number
  days: { from: Day; to: Day } | null
  /** The first few entries that would be added. */
  examples: readonly { id: string; date: Day; title: string; minutes: number }[]
  /** Names that are no skill yet, those with the most minutes first; `moreNames` are not listed. */
  newNames: readonly NewName[]
  moreNames: number
  /** The first problems of each kind; the numbers count all of them. */
  stopping: { count: number; first: readonly ImportProblem[] }
  noted: { count: number; first: readonly ImportProblem[] }
}

export type ImportRead =
  | ImportPreview
  | { kind: 'ambiguous-dates'; format: ImportFormat; example: string }
  /** Nothing of the file can be read; the message is for the person. */
  | { kind: 'refused'; message: string }

export type ImportStage = 'reading' | 'understanding'

export type FromImport =
  | { kind: 'stage'; stage: ImportStage }
  /** The contents of evidence files that a file holds come beside the preview, which counts none of them yet. */
  | { kind: 'read'; read: ImportRead; evidence: readonly EvidenceContent[] }
  | { kind: 'changes'; changes: Change[]; done: boolean }
  /** The worker is of no more use. */
  | { kind: 'failed'; message: string }
