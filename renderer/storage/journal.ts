import type { Bridge } from '../../shared/bridge/contract.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { Clock } from '../platform/clock.ts'
import type { JournalDatabase } from './database.ts'
import type { UndoList } from './undo.ts'

/** An open journal: its database and what a commit needs around it. */
export type Journal = {
  readonly database: JournalDatabase
  readonly ledger: Bridge['ledger']
  readonly snapshots: Bridge['snapshots']
  readonly evidence: Bridge['evidence']
  /** Removes the engine's files of a database that cannot be opened; main refuses while the ledger holds nothing. */
  readonly clearDatabase: Bridge['system']['clearDatabase']
  readonly journalId: string
  readonly clock: Clock
  readonly newId: () => string
  /** What can be taken back; empty when the app opens. */
  readonly undoList: UndoList
  /** Runs work alone among all windows. */
  readonly exclusively: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** How a save ended. Only `saved` means that ledger and database both have it. */
export type Saved<Value> = { kind: 'saved'; value: Value } | NotSaved

/** Nothing was changed; `reason` is for a sentence, `code` is the system's own name for it. */
export type NotSaved = { kind: 'not-saved'; reason: StorageFailure['reason'] | 'database'; code: string }
