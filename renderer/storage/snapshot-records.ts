import { RECORD_TABLES, type Deletion, type RecordTable } from '../../shared/journal/journal.ts'
import type { Change, Put } from '../../shared/ledger/change.ts'
import { changesOf } from './base.ts'
import type { Journal } from './journal.ts'
import type { NotReadable } from './restore.ts'

/** The records of a snapshot by list and key; drafts are left out. */
export type SnapshotRecords = {
  kind: 'records'
  tables: ReadonlyMap<RecordTable, ReadonlyMap<string, Put>>
  deletions: readonly Extract<Change, { op: 'delete' }>[]
}

/** Reads a snapshot as a whole. */
export async function readSnapshotRecords(
  { snapshots }: Journal,
  name: string,
): Promise<SnapshotRecords | NotReadable> {
  const tables = new Map<RecordTable, Map<string, Put>>(RECORD_TABLES.map((table) => [table, new Map()]))
  const deletions: Extract<Change, { op: 'delete' }>[] = []
  for (let cursor = 0; ;) {
    const page = await snapshots.read({ name, cursor })
    if (page.kind !== 'page') return page
    for (const change of changesOf(page.records)) {
      if (change.op === 'delete') deletions.push(change)
      else if (change.table !== 'drafts') tables.get(change.table)?.set(change.record.id, change)
    }
    if (page.done) return { kind: 'records', tables, deletions }
    cursor = page.next
  }
}

/** Every deletion that the journal knows, by list and key. */
export async function knownDeletions({ database }: Journal): Promise<ReadonlyMap<string, Deletion>> {
  const deletions = await database.deletions.toArray()
  return new Map(deletions.map((deletion) => [`${deletion.table}/${deletion.id}`, deletion]))
}
