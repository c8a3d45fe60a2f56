import type { UnsoundReason } from '../../shared/bridge/snapshots.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import type { Journal, NotSaved, Saved } from './journal.ts'

/**
 * What comes back: `replace` makes the journal what the snapshot is, `add-missing` only brings what is not there
 * (deleted since or never there), a list of ids brings those entries as the snapshot has them.
 */
export type RestoreMode = 'replace' | 'add-missing' | { readonly entryIds: readonly string[] }

/** How many records a restore would touch. */
export type RestoreCounts = { added: number; changed: number; removed: number }

/** What a snapshot holds, beside the journal as it is. Nothing is written. */
export type RestorePreview = {
  kind: 'preview'
  /** Entries in the snapshot. */
  entries: number
  /** Records of every list in the snapshot. */
  records: number
  /** The first and last day with an entry; null without entries. */
  days: { from: Day; to: Day } | null
  /** What each mode would do, over records of every list, and over entries alone. */
  replace: { records: RestoreCounts; entries: RestoreCounts }
  addMissing: { records: RestoreCounts; entries: RestoreCounts }
  /** Entries of the snapshot that the journal lacks or has another version of, newest day first. */
  differing: readonly { entry: Entry; state: 'missing' | 'changed' }[]
}

export type NotReadable = { kind: 'unsound'; reason: UnsoundReason } | StorageFailure

export type Restored =
  | {
      kind: 'restored'
      counts: RestoreCounts
      /** A new commit that brings back the former state. */
      undo: () => Promise<Saved<RestoreCounts>>
    }
  /** Nothing was changed. */
  | NotReadable
  | { kind: 'not-verified'; name: string }
  | NotSaved

/** Compares a snapshot with the journal. */
export async function previewRestore(
  _journal: Journal,
  _name: string,
): Promise<RestorePreview | NotReadable> {
  return { kind: 'failed', reason: 'closed', code: 'NOT_YET' }
}

/** Brings a snapshot back: the present is kept in a pinned snapshot first, then one commit, or none. */
export async function restoreSnapshot(
  _journal: Journal,
  _name: string,
  _mode: RestoreMode,
): Promise<Restored> {
  return { kind: 'failed', reason: 'closed', code: 'NOT_YET' }
}
