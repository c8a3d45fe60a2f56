import { ALL_TABLES } from './database.ts'
import type { Journal } from './journal.ts'
import { keptDigests } from './position.ts'
import { replay } from './replay.ts'

/**
 * Empties the database and fills it from the ledger. Each commit is its own transaction: an end in the middle
 * leaves a database that is behind, and the next start goes on from there.
 * @returns how many commits there were
 */
export async function rebuild(journal: Journal): Promise<number> {
  const { database } = journal
  await database.transaction('rw', [...ALL_TABLES], async () => {
    for (const table of ALL_TABLES) await database.table(table).clear()
  })
  const replayed = await replay(journal, 0, 'trusted')
  // A database that had lost rows in silence stated digests without them. The records count: say them anew.
  const stated = await journal.ledger.restate({ digests: await keptDigests(database) })
  if (stated.kind === 'failed') throw new Error(`The ledger could not be written (${stated.code}).`)
  return replayed.kind === 'replayed' ? replayed.commits : 0
}
