import type { Change, ChangeTable } from '../../shared/ledger/change.ts'
import { NO_RECORDS } from '../../shared/ledger/digest.ts'
import { deletionOf, keyOf, lastOfEach, type Effect } from './changes.ts'
import { ALL_TABLES, type JournalDatabase } from './database.ts'
import { entriesChanged } from './entry-changes.ts'

const SLICE = 2_000

/**
 * Writes a commit's effect in one transaction: the records, the month documents, the digests and the sequence
 * number. It is all there or nothing of it is. `onProgress` is called after each slice. Without a sequence number
 * it is a part of something larger, and the database does not count as filled yet.
 * @throws what Dexie throws; then nothing was written.
 */
export async function applyEffect(
  database: JournalDatabase,
  commit: { journalId: string; sequence: number | null; effect: Effect },
  onProgress: () => void = () => undefined,
): Promise<void> {
  const { journalId, sequence, effect } = commit
  await database.transaction('rw', [...ALL_TABLES], async () => {
    for (const [table, changes] of byTable(lastOfEach(effect.changes))) {
      for (let start = 0; start < changes.length; start += SLICE) {
        await writeSlice(database, table, changes.slice(start, start + SLICE))
        onProgress()
      }
    }
    const emptied = effect.months.filter(({ entries }) => entries === 0)
    await database.months.bulkDelete(emptied.map(({ month }) => month))
    await database.months.bulkPut(effect.months.filter(({ entries }) => entries > 0))
    await writeDigests(database, effect.digests)
    if (sequence !== null) await database.meta.put({ key: 'journal', journalId, appliedSequence: sequence })
    onProgress()
  })
  const entries = effect.changes.filter(({ table }) => table === 'entries')
  if (entries.length > 0) entriesChanged(database, entries.length > SLICE ? 'all' : entries.map(keyOf))
}

function byTable(changes: readonly Change[]): Map<ChangeTable, Change[]> {
  const tables = new Map<ChangeTable, Change[]>()
  for (const change of changes) {
    const list = tables.get(change.table)
    if (list === undefined) tables.set(change.table, [change])
    else list.push(change)
  }
  return tables
}

async function writeSlice(
  database: JournalDatabase,
  table: ChangeTable,
  changes: readonly Change[],
): Promise<void> {
  const puts = changes.filter((change) => change.op === 'put')
  const deletes = changes.filter((change) => change.op === 'delete')
  const store = database.table(table)
  if (puts.length > 0) await store.bulkPut(puts.map(({ record }) => record))
  if (deletes.length > 0) await store.bulkDelete(deletes.map(({ id }) => id))
  if (table === 'drafts') return
  if (puts.length > 0) {
    await database.deletions.bulkDelete(puts.map((change): [string, string] => [table, keyOf(change)]))
  }
  if (deletes.length > 0) await database.deletions.bulkPut(deletes.map(deletionOf))
}

async function writeDigests(database: JournalDatabase, digests: Effect['digests']): Promise<void> {
  const rows = Object.entries(digests).map(([bucket, digest]) => ({
    key: `digest:${bucket}` as const,
    digest,
  }))
  await database.meta.bulkDelete(rows.filter(({ digest }) => digest === NO_RECORDS).map(({ key }) => key))
  await database.meta.bulkPut(rows.filter(({ digest }) => digest !== NO_RECORDS))
}
