import type { Table } from 'dexie'
import type { Change, ChangeTable } from '../../shared/ledger/change.ts'
import { NO_RECORDS, type Digest } from '../../shared/ledger/digest.ts'
import { deletionOf, keyOf, tablesOf, type Effect } from './changes.ts'
import type { JournalDatabase, MetaRow } from './database.ts'
import { entriesChanged } from './entry-changes.ts'
import { keptMonth } from './kept-month.ts'

const SLICE = 200
/** From so many entries on, whoever keeps something of them reads all anew. */
const MANY = 2_000

/**
 * Writes a commit's effect in one transaction: the records, the month documents, the digests and the sequence
 * number. It is all there or nothing of it is. `onProgress` hears after each slice how many changes were written, and
 * may throw to end it. Without a sequence number it is a part of something larger, and the database does not count as
 * filled yet.
 * @throws what Dexie or `onProgress` throws; then nothing was written.
 */
export async function applyEffect(
  database: JournalDatabase,
  commit: { journalId: string; sequence: number | null; effect: Effect },
  onProgress: (written: number) => void = () => undefined,
): Promise<void> {
  const { journalId, sequence, effect } = commit
  await database.transaction('rw', [...tablesOf(effect.changes), 'months', 'meta'], async () => {
    let written = 0
    for (const [table, changes] of byTable(effect.last)) {
      await markChanged(database.table<unknown, string>(table), changes)
      for (let start = 0; start < changes.length; start += SLICE) {
        const slice = changes.slice(start, start + SLICE)
        await writeSlice(database, table, slice)
        onProgress((written += slice.length))
      }
    }
    await write(database.deletions, [], effect.revived)
    const kept = effect.months.filter(({ entries }) => entries > 0).map(keptMonth)
    const emptied = effect.months.filter(({ entries }) => entries === 0)
    await write(
      database.months,
      kept,
      emptied.map(({ month }) => month),
    )
    await writeMeta(
      database,
      effect.digests,
      sequence === null ? null : { journalId, appliedSequence: sequence },
    )
    onProgress(written)
  })
  const entries = effect.changes.filter(({ table }) => table === 'entries')
  if (entries.length > 0) entriesChanged(database, entries.length > MANY ? 'all' : entries.map(keyOf))
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

/** So many rows put at once are to Dexie a change of the whole table. */
const WHOLE_TABLE = 50

/**
 * Dexie remembers every key that is deleted, in a tree that it merges and hands to all windows at the end: a stall of
 * seconds for a hundred thousand. Once it takes the whole table for changed, further keys add nothing to that.
 */
async function markChanged(store: Table<unknown, string>, changes: readonly Change[]): Promise<void> {
  const gone = changes.filter(({ op }) => op === 'delete')
  if (gone.length <= MANY) return
  const rows = await store.bulkGet(gone.slice(0, WHOLE_TABLE).map(keyOf))
  await write(
    store,
    rows.filter((row) => row !== undefined),
    [],
  )
}

async function writeSlice(
  database: JournalDatabase,
  table: ChangeTable,
  changes: readonly Change[],
): Promise<void> {
  const puts = changes.filter((change) => change.op === 'put')
  const deletes = changes.filter((change) => change.op === 'delete')
  await write(
    database.table<unknown, string>(table),
    puts.map(({ record }) => record),
    deletes.map(({ id }) => id),
  )
  if (table !== 'drafts') await write(database.deletions, deletes.map(deletionOf), [])
}

async function writeMeta(
  database: JournalDatabase,
  digests: Effect['digests'],
  position: { journalId: string; appliedSequence: number } | null,
): Promise<void> {
  const rows = Object.entries(digests).map(([bucket, digest]): MetaRow & { digest: Digest } => ({
    key: `digest:${bucket}`,
    digest,
  }))
  const kept: MetaRow[] = rows.filter(({ digest }) => digest !== NO_RECORDS)
  if (position !== null) kept.push({ key: 'journal', ...position })
  const emptied = rows.filter(({ digest }) => digest === NO_RECORDS)
  await write(
    database.meta,
    kept,
    emptied.map(({ key }) => key),
  )
}

/** Puts and deletes; nothing is asked of the database where there is nothing to do. */
async function write<Row, Key>(
  store: Pick<Table<unknown, Key, Row>, 'bulkPut' | 'bulkDelete'>,
  rows: readonly Row[],
  gone: readonly Key[],
): Promise<void> {
  if (rows.length > 0) await store.bulkPut(rows)
  if (gone.length > 0) await store.bulkDelete([...gone])
}
