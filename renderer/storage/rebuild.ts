import { BaseLost, openBase, placeBase } from './base.ts'
import { ALL_TABLES } from './database.ts'
import { entriesChanged } from './entry-changes.ts'
import type { Journal } from './journal.ts'
import { keptDigests } from './position.ts'
import { replay } from './replay.ts'

/**
 * Empties the database and fills it from the snapshot under the ledger and the commits after it. Each page and each
 * commit is its own transaction: an end in the middle leaves a database that is filled anew, or goes on from there.
 *
 * Where no snapshot gives the base any more, `'stop'` changes nothing; `'go-on'` is for a ledger that was given
 * everything the database had.
 * @returns how many commits there were
 * @throws BaseLost
 */
export async function rebuild(journal: Journal, whenLost: 'stop' | 'go-on' = 'stop'): Promise<number> {
  const { database } = journal
  const base = await openBase(journal)
  if (base.kind === 'lost' && whenLost === 'stop') throw new BaseLost('No snapshot gives the base.')
  await database.transaction('rw', [...ALL_TABLES], async () => {
    for (const table of ALL_TABLES) await database.table(table).clear()
  })
  entriesChanged(database, 'all')
  if (base.kind === 'base') await placeBase(journal, base)
  const replayed = await replay(journal, base.kind === 'base' ? base.sequence : 0, 'trusted')
  // A database that had lost rows in silence stated digests without them. The records count: say them anew.
  const stated = await journal.ledger.restate({ digests: await keptDigests(database) })
  if (stated.kind === 'failed') throw new Error(`The ledger could not be written (${stated.code}).`)
  return replayed.kind === 'replayed' ? replayed.commits : 0
}
