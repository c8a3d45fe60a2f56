import type { Bridge, Start } from '../../shared/bridge/contract.ts'
import type { LedgerFinding, LedgerState, StorageFailure } from '../../shared/bridge/ledger.ts'
import { differingBuckets } from '../../shared/ledger/digest.ts'
import { clockFor } from '../platform/clock.ts'
import { exclusively } from '../platform/exclusively.ts'
import { newId } from '../platform/ids.ts'
import { BaseLost } from './base.ts'
import { databaseVersion, journalDatabase, type DatabaseVersion, type JournalDatabase } from './database.ts'
import type { Journal } from './journal.ts'
import { keptDigests, keptPosition } from './position.ts'
import { rebuild } from './rebuild.ts'
import { reconcile } from './reconcile.ts'
import { replay } from './replay.ts'
import { makeAnew } from './revive.ts'
import { seedJournal } from './seed.ts'
import { UndoList } from './undo.ts'
import { watched } from './watchdog.ts'

/** What a start found and mended, for the user where it matters to them. */
export type Notice =
  | LedgerFinding
  /** The database was empty, torn or not the journal's: it was made anew from the ledger. */
  | { kind: 'rebuilt'; commits: number }
  /** The database had not everything that was saved; the missing commits were applied. */
  | { kind: 'replayed'; commits: number }
  /** The database had records that the ledger lacked; they were kept in the ledger first. */
  | { kind: 'rescued'; records: number }

/** Why the journal cannot be opened. Nothing was changed. */
export type Blocked =
  | { kind: 'newer-ledger'; version: number }
  | { kind: 'newer-database'; version: number }
  | { kind: 'ledger-failed'; reason: StorageFailure['reason']; code: string }
  | { kind: 'database-failed'; message: string }
  /** The journal that this run was to work on cannot be read. */
  | { kind: 'unreadable-journal'; message: string }

export type Opened =
  { kind: 'open'; journal: Journal; notices: Notice[] } | { kind: 'blocked'; reason: Blocked }

type ReadyLedger = Extract<LedgerState, { kind: 'ready' }>

/**
 * Opens the journal: looks at the versions before touching anything, opens ledger and database, and brings the
 * database to where the ledger is. It ends in a journal that holds everything ever acknowledged, or says why not.
 */
export async function openJournal(bridge: Bridge, start: Pick<Start, 'today'>): Promise<Opened> {
  const version = await databaseVersion().catch(noteUnreadable)
  if (version.kind === 'newer') return blocked({ kind: 'newer-database', version: version.version })
  const ledger = await bridge.ledger.open()
  if (ledger.kind === 'newer') return blocked({ kind: 'newer-ledger', version: ledger.version })
  if (ledger.kind === 'failed') {
    return blocked({ kind: 'ledger-failed', reason: ledger.reason, code: ledger.code })
  }
  if (version.kind === 'older' && ledger.sequence > 0) await keepBeforeUpgrade(bridge)

  const database = journalDatabase()
  const journal: Journal = {
    database,
    ledger: bridge.ledger,
    snapshots: bridge.snapshots,
    evidence: bridge.evidence,
    clearDatabase: () => bridge.system.clearDatabase(),
    journalId: ledger.journalId,
    clock: clockFor(start),
    newId: () => newId(),
    undoList: new UndoList(),
    exclusively,
  }
  try {
    const notices = await exclusively(() =>
      bringUp(journal, ledger).catch(async (error: unknown): Promise<Notice[]> => [
        { kind: 'rebuilt', commits: await makeAnew(journal, error) },
      ]),
    )
    if (await isNew(database)) {
      const seeded = await seedJournal(journal, await bridge.system.seed())
      if (seeded !== null) return blocked(seeded)
    }
    return { kind: 'open', journal, notices: [...ledger.findings, ...notices] }
  } catch (error) {
    database.close()
    if (error instanceof BaseLost) return blocked({ kind: 'ledger-failed', reason: 'io', code: 'BASE_LOST' })
    return blocked({ kind: 'database-failed', message: String(error) })
  }
}

// The ledger holds everything in any case; the snapshot is there to go back to the version before.
async function keepBeforeUpgrade({ snapshots }: Bridge): Promise<void> {
  const made = await snapshots.make({ pin: 'before-upgrade' })
  if (made.kind === 'failed' || made.kind === 'not-verified') {
    console.error('No snapshot was made before the upgrade.', made)
  }
}

// Where the engine cannot even list its databases, opening will fail too and is dealt with there.
function noteUnreadable(error: unknown): DatabaseVersion {
  console.warn('The databases could not be listed.', error)
  return { kind: 'known' }
}

function blocked(reason: Blocked): Opened {
  return { kind: 'blocked', reason }
}

/** Opens the database and compares it with the ledger: equal, behind, ahead, emptied or another journal's. */
async function bringUp(journal: Journal, ledger: ReadyLedger): Promise<Notice[]> {
  const { database } = journal
  await watched(async () => await database.open())
  const position = await keptPosition(database)
  if (position === null) {
    if (ledger.sequence === 0) return []
    return [{ kind: 'rebuilt', commits: await rebuild(journal) }]
  }
  const isLost = ledger.findings.some(({ kind }) => kind === 'base-lost')
  const isOurs = position.journalId === ledger.journalId
  if (isOurs && position.appliedSequence < ledger.base) {
    return [{ kind: 'rebuilt', commits: await rebuild(journal) }]
  }
  // A commit that was on a damaged line may still be in the database.
  const isWhole = ledger.findings.every(({ kind }) => kind !== 'damage')
  if (isOurs && isWhole && !isLost && position.appliedSequence <= ledger.sequence) {
    const replayed = await replay(journal, position.appliedSequence, 'checked')
    const differing = differingBuckets(await keptDigests(database), ledger.digests)
    if (replayed.kind === 'replayed' && differing.length === 0) {
      return replayed.commits === 0 ? [] : [{ kind: 'replayed', commits: replayed.commits }]
    }
  }
  const { rescued, commits } = await reconcile(journal)
  if (isLost) renewBase(journal)
  const notices: Notice[] = rescued === 0 ? [] : [{ kind: 'rescued', records: rescued }]
  return [...notices, { kind: 'rebuilt', commits }]
}

/** The ledger holds everything again: a new snapshot lets it stand as before. */
function renewBase({ snapshots }: Journal): void {
  snapshots
    .make({ pin: null })
    .catch((error: unknown) => console.error('No snapshot of the renewed ledger.', error))
}

async function isNew(database: JournalDatabase): Promise<boolean> {
  return (await keptPosition(database)) === null
}
