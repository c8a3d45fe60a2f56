import type { Entry } from '../../shared/entry/entry.ts'
import { RECORD_TABLES, type RecordTable } from '../../shared/journal/journal.ts'
import type { Change, Put } from '../../shared/ledger/change.ts'
import { canonicalJson } from '../../shared/ledger/digest.ts'
import type { Journal } from './journal.ts'
import type { SnapshotRecords } from './snapshot-records.ts'

type AnyRecord = { id: string }

/** One record in which journal and snapshot differ; null on the side that has none. */
export type Difference = { table: RecordTable; id: string; ours: Put | null; theirs: Put | null }

/** Every record in which the journal differs from a snapshot, list by list. */
export async function differencesFrom(
  { database }: Journal,
  { tables }: SnapshotRecords,
): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const table of RECORD_TABLES) {
    const theirs = tables.get(table) ?? new Map<string, Put>()
    const seen = new Set<string>()
    for (const record of await database.table<AnyRecord>(table).toArray()) {
      const { id } = record
      seen.add(id)
      const their = theirs.get(id) ?? null
      if (their !== null && canonicalJson(their.record) === canonicalJson(record)) continue
      differences.push({ table, id, ours: { op: 'put', table, record } as Put, theirs: their })
    }
    for (const [id, their] of theirs) {
      if (!seen.has(id)) differences.push({ table, id, ours: null, theirs: their })
    }
  }
  return differences
}

/** The changes that bring the snapshot's side of the differences. `at` is when what it lacks is deleted. */
export function changesToTheirs(differences: readonly Difference[], at: string): Change[] {
  return differences.map(({ table, id, theirs }) => theirs ?? { op: 'delete', table, id, at })
}

/** Of the differences those that entries need: themselves, and the skills and categories that are missing here. */
export function forEntries(differences: readonly Difference[], ids: ReadonlySet<string>): Difference[] {
  const chosen = differences.filter(
    ({ table, id, theirs }) => table === 'entries' && ids.has(id) && theirs !== null,
  )
  const skills = new Set(
    chosen.flatMap(({ theirs }) => entryOf(theirs)?.allocations.map(({ skillId }) => skillId) ?? []),
  )
  const missing = (table: RecordTable, wanted: ReadonlySet<string>) =>
    differences.filter((one) => one.table === table && one.ours === null && wanted.has(one.id))
  const missingSkills = missing('skills', skills)
  const categories = new Set(
    missingSkills.flatMap(({ theirs }) => (theirs?.table === 'skills' ? [theirs.record.categoryId] : [])),
  )
  return [...missing('categories', categories), ...missingSkills, ...chosen]
}

/** The entry that a put puts. */
export function entryOf(put: Put | null): Entry | null {
  return put?.table === 'entries' ? put.record : null
}
