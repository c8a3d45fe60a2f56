import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { UnsoundReason } from '../../shared/bridge/snapshots.ts'
import type { Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { RECORD_TABLES, type Deletion, type RecordTable } from '../../shared/journal/journal.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { commit } from './commit.ts'
import type { Journal, NotSaved, Saved } from './journal.ts'
import { changesToTheirs, differencesFrom, entryOf, forEntries, type Difference } from './restore-changes.ts'
import { knownDeletions, readSnapshotRecords, type SnapshotRecords } from './snapshot-records.ts'

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
  /** The lists in which anything differs, entries first. */
  lists: readonly { table: RecordTable; replace: RestoreCounts; addMissing: RestoreCounts }[]
  /** Entries of the journal that `replace` takes away, newest day first. */
  leaving: readonly Entry[]
  /** Entries of the snapshot that the journal lacks or has another version of, newest day first. */
  differing: readonly { entry: Entry; state: 'missing' | 'changed' }[]
}

export type NotReadable = { kind: 'unsound'; reason: UnsoundReason } | StorageFailure

export type Restored =
  | {
      kind: 'restored'
      counts: RestoreCounts
      /** How the snapshot's evidence files came along. Records come back even where their files do not. */
      evidence: BroughtBack
      /** A new commit that brings back the former state. */
      undo: () => Promise<Saved<RestoreCounts>>
    }
  /** Nothing was changed. */
  | NotReadable
  | { kind: 'not-verified'; name: string }
  | NotSaved

export type BroughtBack = Awaited<ReturnType<Journal['evidence']['bringBack']>>

/** Compares a snapshot with the journal. */
export async function previewRestore(journal: Journal, name: string): Promise<RestorePreview | NotReadable> {
  const read = await readSnapshotRecords(journal, name)
  if (read.kind !== 'records') return read
  const differences = await differencesFrom(journal, read)
  const ofEntries = differences.filter(({ table }) => table === 'entries')
  const missing = (all: readonly Difference[]) => all.filter(({ ours }) => ours === null)
  const differing = ofEntries.flatMap(({ ours, theirs }) => {
    const entry = entryOf(theirs)
    return entry === null
      ? []
      : [{ entry, state: ours === null ? ('missing' as const) : ('changed' as const) }]
  })
  const leaving = ofEntries.flatMap(({ ours, theirs }) => {
    const entry = theirs === null ? entryOf(ours) : null
    return entry === null ? [] : [entry]
  })
  return {
    kind: 'preview',
    entries: read.tables.get('entries')?.size ?? 0,
    records: [...read.tables.values()].reduce((sum, { size }) => sum + size, 0),
    days: daysOf(read),
    replace: { records: countsOf(differences), entries: countsOf(ofEntries) },
    addMissing: { records: countsOf(missing(differences)), entries: countsOf(missing(ofEntries)) },
    lists: listsOf(differences, (one) => ({ replace: countsOf(one), addMissing: countsOf(missing(one)) })),
    leaving: leaving.toSorted(laterFirst),
    differing: differing.toSorted((a, b) => laterFirst(a.entry, b.entry)),
  }
}

/** Brings a snapshot back: the present is kept in a pinned snapshot first, then one commit, or none. */
export async function restoreSnapshot(journal: Journal, name: string, mode: RestoreMode): Promise<Restored> {
  // Read first: a snapshot that is not sound is refused before anything else is done.
  const read = await readSnapshotRecords(journal, name)
  if (read.kind !== 'records') return read
  const kept = await journal.snapshots.make({ pin: 'before-restore' })
  if (kept.kind === 'not-verified') return kept
  if (kept.kind === 'failed' && kept.code !== 'EMPTY') return kept

  // Before the records, so that none of them is there without its file for longer than it must.
  const evidence = await journal.evidence.bringBack({ snapshot: name })
  const differences = wantedBy(mode, await differencesFrom(journal, read))
  const gone = await knownDeletions(journal)
  const traces = mode === 'replace' ? read.deletions.filter((trace) => !hasTrace(gone, trace)) : []
  const at = journal.clock.now().toISOString()
  const saved = await commit(journal, [...changesToTheirs(differences, at), ...traces], 'given')
  if (saved.kind === 'not-saved') return saved
  const counts = countsOf(differences)
  return { kind: 'restored', counts, evidence, undo: () => undo(journal, differences, gone) }
}

async function undo(
  journal: Journal,
  differences: readonly Difference[],
  gone: ReadonlyMap<string, Deletion>,
): Promise<Saved<RestoreCounts>> {
  const now = journal.clock.now().toISOString()
  const changes = differences.map(({ table, id, ours }): Change => {
    const at = gone.get(`${table}/${id}`)?.at ?? now
    return ours ?? { op: 'delete', table, id, at }
  })
  const saved = await commit(journal, changes, 'given')
  if (saved.kind === 'not-saved') return saved
  const back = differences.map(({ ours, theirs, ...rest }) => ({ ...rest, ours: theirs, theirs: ours }))
  return { kind: 'saved', value: countsOf(back) }
}

function wantedBy(mode: RestoreMode, differences: readonly Difference[]): readonly Difference[] {
  if (mode === 'replace') return differences
  if (mode === 'add-missing') return differences.filter(({ ours }) => ours === null)
  return forEntries(differences, new Set(mode.entryIds))
}

function countsOf(differences: readonly Difference[]): RestoreCounts {
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const { ours, theirs } of differences) {
    if (theirs === null) counts.removed++
    else if (ours === null) counts.added++
    else counts.changed++
  }
  return counts
}

function listsOf<Value>(
  differences: readonly Difference[],
  summed: (ofTable: readonly Difference[]) => Value,
): (Value & { table: RecordTable })[] {
  const tables = new Set<RecordTable>(['entries', ...RECORD_TABLES])
  return [...tables].flatMap((table) => {
    const ofTable = differences.filter((one) => one.table === table)
    return ofTable.length === 0 ? [] : [{ table, ...summed(ofTable) }]
  })
}

function laterFirst(a: Entry, b: Entry): number {
  return a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1
}

function hasTrace(
  gone: ReadonlyMap<string, Deletion>,
  { table, id, at }: { table: string; id: string; at: string },
) {
  return gone.get(`${table}/${id}`)?.at === at
}

function daysOf({ tables }: SnapshotRecords): { from: Day; to: Day } | null {
  let days: { from: Day; to: Day } | null = null
  for (const put of tables.get('entries')?.values() ?? []) {
    const { date } = entryOf(put) ?? {}
    if (date === undefined) continue
    if (days === null) days = { from: date, to: date }
    if (date < days.from) days.from = date
    if (date > days.to) days.to = date
  }
  return days
}
