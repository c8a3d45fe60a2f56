import type { SnapshotRecord } from '../../shared/bridge/snapshots.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { parseChange } from '../../shared/ledger/change.ts'
import { RECORD_TABLES } from '../../shared/journal/journal.ts'
import { applyEffect } from './apply.ts'
import { effectOf, existingFor } from './changes.ts'
import type { Journal } from './journal.ts'
import { watched } from './watchdog.ts'

/** The state that the ledger's commits go on from, page by page; `lost` when no snapshot gives it any more. */
export type Base =
  { kind: 'base'; sequence: number; pages: () => AsyncGenerator<Change[]> } | { kind: 'lost' }

/** No snapshot gives the state on which the ledger stands, and the database has not got it either. */
export class BaseLost extends Error {
  override readonly name = 'BaseLost'
}

/** Asks for the state on which the ledger stands. When this returns a base, main has found all of it sound. */
export async function openBase({ ledger }: Journal): Promise<Base> {
  const first = await ledger.readBase({ cursor: 0 })
  if (first.kind === 'failed') {
    if (first.code === 'BASE_LOST') return { kind: 'lost' }
    throw new Error(`The snapshot under the ledger could not be read (${first.code}).`)
  }
  async function* pages(): AsyncGenerator<Change[]> {
    if (first.kind === 'failed') return
    yield changesOf(first.records)
    for (let page = first; !page.done;) {
      const next = await ledger.readBase({ cursor: page.next })
      if (next.kind === 'failed') throw new Error(`The snapshot could not be read (${next.code}).`)
      yield changesOf(next.records)
      page = next
    }
  }
  return { kind: 'base', sequence: first.sequence, pages }
}

/**
 * Fills an emptied database with a base, a page a transaction. Only after the last page does the database say which
 * journal it is: an end in between leaves one that is filled anew.
 */
export async function placeBase(
  { database, journalId }: Journal,
  { sequence, pages }: Extract<Base, { kind: 'base' }>,
): Promise<void> {
  if (sequence === 0) return
  for await (const changes of pages()) await apply(changes, null)
  await apply([], sequence)

  async function apply(changes: readonly Change[], last: number | null) {
    const effect = await effectOf(database, changes, await existingFor(database, changes))
    await watched((onProgress) => applyEffect(database, { journalId, sequence: last, effect }, onProgress))
  }
}

/** Records of a snapshot as changes; traces of deletions are deletions. */
export function changesOf(records: readonly SnapshotRecord[]): Change[] {
  return records.flatMap(({ table, record }) => {
    if (table !== 'deletions') return [parseChange({ op: 'put', table, record })]
    const gone = RECORD_TABLES.find((name) => name === record['table'])
    const { id, at } = record
    return gone === undefined ? [] : [{ op: 'delete' as const, table: gone, id, at: String(at) }]
  })
}
