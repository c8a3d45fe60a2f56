import type { ChangeTable } from '../ledger/change.ts'
import { z } from '../schema.ts'
import type { StorageFailure } from './ledger.ts'
import { method, nothing } from './method.ts'

/** Why a snapshot is kept for good. */
export const PIN_REASONS = [
  'before-import',
  'before-restore',
  'before-upgrade',
  'before-bulk-change',
  'by-hand',
] as const
export type PinReason = (typeof PIN_REASONS)[number]

/** What a snapshot's header says of it. `name` is a handle for main's own listing, never a path. */
export type SnapshotInfo = {
  name: string
  /** When it was made, ISO, UTC. */
  at: string
  entries: number
  /** Records of every list; deletions and drafts are not counted. */
  records: number
  /** The last commit that is in it. */
  sequence: number
  /** The size of the file. */
  bytes: number
  pinned: PinReason | null
  /** The snapshots folder of the journal, the second folder of the user's choice, or a file the user opened. */
  where: 'first' | 'second' | 'opened'
  /** False where the header cannot be read or the file is cut short; then all numbers are 0. */
  readable: boolean
  appVersion: string
}

/** Why a file is not a whole snapshot. */
export type UnsoundReason =
  /** There is no file of that name any more. */
  | 'missing'
  /** It is something else, or its header cannot be read. */
  | 'not-a-snapshot'
  /** Written by a later version of Evenkeel. */
  | 'newer-version'
  /** The file ends too early. */
  | 'cut-short'
  /** Its bytes are not those that were written. */
  | 'changed'
  /** It holds other records than its header counts. */
  | 'counts-differ'

/** A record as a snapshot holds it. Deletions are records of the table `deletions`. */
export type SnapshotRecord = {
  table: ChangeTable | 'deletions'
  record: { id: string; [field: string]: unknown }
}

/** A page of records in the order of the file; `next` is the cursor of the following page. */
export type SnapshotPage = { kind: 'page'; records: SnapshotRecord[]; next: number; done: boolean }

export type SnapshotHealth = {
  kind: 'health'
  /** The newest snapshot that was read back and compared. */
  lastVerified: { name: string; at: string; entries: number; records: number; sequence: number } | null
  /** How many there are in the first folder. */
  count: number
  /** Where they are, to be shown; never sent back. */
  folder: string
  /** The label of the second folder, null without one. */
  secondFolder: string | null
  /** What went wrong the last time; null after the next success. */
  problem: SnapshotProblem | null
  /** Older parts of the ledger that are kept beside it until two newer snapshots exist. */
  ledgerParts: number
  /** Where the journal itself is: the distance to `lastVerified` is what only the ledger keeps. */
  sequence: number
}

export type SnapshotProblem =
  | StorageFailure
  /** It was written, but reading it back gave something else. The older ones are kept. */
  | { kind: 'not-verified'; name: string }
  /** The copy in the second folder failed, of the snapshot or of evidence files; the first one is sound. */
  | { kind: 'second-failed'; what: 'snapshot' | 'evidence'; failure: StorageFailure }

const nameSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/)
const cursorSchema = z.number().int().min(0)

/** Snapshots are the backups: main makes them of the last one and the ledger, and proves each by reading it back. */
export const snapshotsContract = {
  /** How the backups stand. */
  health: method(nothing).with<SnapshotHealth | StorageFailure>(),

  /** Every snapshot of both folders, newest first, from their headers only. */
  list: method(nothing).with<{ kind: 'list'; snapshots: SnapshotInfo[] } | StorageFailure>(),

  /** Reads a snapshot as a whole and compares it with what its header says. */
  verify: method(z.strictObject({ name: nameSchema })).with<
    { kind: 'sound'; snapshot: SnapshotInfo } | { kind: 'unsound'; reason: UnsoundReason } | StorageFailure
  >(),

  /** Reads the records, from cursor 0 on. The first page comes only after the whole file was found sound. */
  read: method(z.strictObject({ name: nameSchema, cursor: cursorSchema })).with<
    SnapshotPage | { kind: 'unsound'; reason: UnsoundReason } | StorageFailure
  >(),

  /**
   * Makes a snapshot of every settled commit, reads it back, compares it and copies it to the second folder.
   * `unchanged`: the newest one already holds just that (and is pinned as asked).
   */
  make: method(z.strictObject({ pin: z.enum(PIN_REASONS).nullable() })).with<
    | { kind: 'made'; snapshot: SnapshotInfo }
    | { kind: 'unchanged'; snapshot: SnapshotInfo }
    | { kind: 'not-verified'; name: string }
    | StorageFailure
  >(),

  /** Asks for a folder and copies every further snapshot there too. The window learns its label only. */
  chooseSecondFolder: method(nothing).with<
    { kind: 'chosen'; folder: string } | { kind: 'cancelled' } | StorageFailure
  >(),
  /** Copies no further ones there; those that are there stay. */
  forgetSecondFolder: method(nothing).with<{ kind: 'forgotten' } | StorageFailure>(),

  /** Asks for a snapshot file anywhere; its `name` serves `verify` and `read` until the app ends. */
  open: method(nothing).with<
    | { kind: 'opened'; snapshot: SnapshotInfo }
    | { kind: 'cancelled' }
    | { kind: 'unsound'; reason: UnsoundReason }
    | StorageFailure
  >(),
}
