import Dexie, { type Table } from 'dexie'
import type { MonthDocument } from '../../shared/balance/month-document.ts'
import {
  RECORD_TABLES,
  type Deletion,
  type RecordOf,
  type RecordTable,
} from '../../shared/journal/journal.ts'
import type { Draft } from '../../shared/ledger/change.ts'
import type { Digest } from '../../shared/ledger/digest.ts'
import { monthOfKept, type KeptMonth } from './kept-month.ts'
import { DATABASE_VERSION, describeVersions } from './upgrades.ts'

/** What the database knows of itself, each under its own key. */
export type MetaRow =
  /** Which journal this is and the last commit that is in it. */
  { key: 'journal'; journalId: string; appliedSequence: number } | { key: `digest:${string}`; digest: Digest }

export type RecordTables = { readonly [Name in RecordTable]: Table<RecordOf<Name>, string> }

/** IndexedDB as the app reads it. It is never the record of truth: the ledger is. */
export type JournalDatabase = Dexie &
  RecordTables & {
    readonly deletions: Table<Deletion, [string, string]>
    readonly drafts: Table<Draft, string>
    /** Read as documents, written as they are kept. */
    readonly months: Table<MonthDocument, string, KeptMonth>
    readonly meta: Table<MetaRow, string>
  }

export const DATABASE_NAME = 'evenkeel'

/** Makes the database's handle without opening it. Strict durability: a transaction ends when it is on the disk. */
export function journalDatabase(): JournalDatabase {
  const database = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  describeVersions(database)
  const journal = database as JournalDatabase
  journal.months.hook('reading').subscribe(monthOfKept)
  return journal
}

export type DatabaseVersion =
  | { kind: 'none' }
  | { kind: 'known' }
  /** Dexie will upgrade it when it is opened. */
  | { kind: 'older'; version: number }
  | { kind: 'newer'; version: number }

/**
 * Looks at the database's version before Dexie opens it: Dexie would open and write a newer one without a word.
 * IndexedDB counts Dexie's versions times ten.
 */
export async function databaseVersion(): Promise<DatabaseVersion> {
  const found = (await indexedDB.databases()).find(({ name }) => name === DATABASE_NAME)
  if (found?.version === undefined) return { kind: 'none' }
  const version = Math.floor(found.version / 10)
  if (version > DATABASE_VERSION) return { kind: 'newer', version }
  return version < DATABASE_VERSION ? { kind: 'older', version } : { kind: 'known' }
}

export const ALL_TABLES = [...RECORD_TABLES, 'deletions', 'drafts', 'months', 'meta'] as const
