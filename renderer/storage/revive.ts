import { BaseLost, openBase } from './base.ts'
import { DATABASE_NAME } from './database.ts'
import type { Journal } from './journal.ts'
import { keptPosition } from './position.ts'
import { rebuild } from './rebuild.ts'
import { ledgerCommits, replay } from './replay.ts'
import { watched } from './watchdog.ts'

/** By these names the engine says that the database itself is out of reach, and not that it minds what was asked. */
const OUT_OF_REACH: ReadonlySet<string> = new Set([
  'UnknownError',
  'OpenFailedError',
  'DatabaseClosedError',
  'InvalidStateError',
])

/** Whether a failed read or write means that the database has to be opened again. `code` is the error's name. */
export function isOutOfReach(code: string): boolean {
  return OUT_OF_REACH.has(code)
}

/**
 * Brings a database back that went out of reach while the app is open, as a disk that was full for a while leaves it:
 * opened again and brought to where the ledger is or, where the engine has given its files up, made anew.
 * @throws what keeps the database from being opened; the ledger is as it was
 */
export async function revive(journal: Journal): Promise<void> {
  const { database, journalId } = journal
  database.close()
  try {
    await watched(async () => await database.open())
    const position = await keptPosition(database)
    const isOurs = position?.journalId === journalId
    if (isOurs && (await replay(journal, position.appliedSequence, 'checked')).kind === 'replayed') return
    await rebuild(journal)
  } catch (error) {
    await makeAnew(journal, error)
  }
}

/**
 * The database cannot be opened or read: its files are removed and it is made anew from the ledger. Main refuses
 * to remove them while the ledger holds nothing; then the first error stands.
 * @returns how many commits the ledger had
 */
export async function makeAnew(journal: Journal, error: unknown): Promise<number> {
  console.warn(`The database ${DATABASE_NAME} cannot be used as it is.`, error)
  journal.database.close()
  // Only a ledger that can be read to its end may take the database's place, and only with what it stands on.
  if (error instanceof BaseLost || (await openBase(journal)).kind === 'lost') throw error
  for await (const _commit of ledgerCommits(journal, 0)) continue
  const cleared = await journal.clearDatabase()
  if (cleared.kind !== 'cleared') throw error
  await watched(async () => await journal.database.open())
  return await rebuild(journal)
}
