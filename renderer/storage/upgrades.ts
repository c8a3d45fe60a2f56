import type Dexie from 'dexie'
import type { Transaction } from 'dexie'
import { RECORD_TABLES } from '../../shared/journal/journal.ts'
import type { MonthDocument } from '../../shared/balance/month-document.ts'
import { keptMonth, type KeptMonth } from './kept-month.ts'

/** One version of the database: its tables and indexes, and what brings an older one to it. */
export type DatabaseStep = {
  readonly version: number
  /** What the version brought, in a few words. */
  readonly name: string
  readonly stores: Readonly<Record<string, string | null>>
  /** Left out where only tables and indexes change. Records change by a commit, never here. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/**
 * The database's versions, in order. A released one is never edited: a change is a further version with its
 * upgrade, named and tested (`tests/renderer/storage/upgrades.test.ts` fails for one without a test).
 */
export const DATABASE_STEPS: readonly DatabaseStep[] = [
  {
    version: 1,
    name: 'the lists of the journal format',
    stores: {
      ...Object.fromEntries(RECORD_TABLES.map((table) => [table, 'id'])),
      entries: 'id, [date+id]',
      deletions: '[table+id]',
      drafts: 'id',
      months: 'month',
      meta: 'key',
    },
  },
  {
    version: 2,
    name: 'months kept as lists of figures',
    stores: {},
    upgrade: async (transaction) => {
      const months = transaction.table<MonthDocument, string, KeptMonth>('months')
      await months.toCollection().modify((document, place) => {
        place.value = keptMonth(document)
      })
    },
  },
]

/** The database's newest version. The records' own is `SCHEMA_VERSION`: totals can change where they do not. */
export const DATABASE_VERSION = DATABASE_STEPS.length

/** Tells Dexie every version up to `last`. */
export function describeVersions(database: Dexie, last: number = DATABASE_VERSION): void {
  for (const { version, stores, upgrade } of DATABASE_STEPS) {
    if (version > last) return
    const described = database.version(version).stores(stores)
    if (upgrade !== undefined) described.upgrade(upgrade)
  }
}
