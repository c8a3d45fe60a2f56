import type Dexie from 'dexie'
import { RECORD_TABLES } from '../../shared/journal/journal.ts'

/** The newest version of the database that this code knows. */
export const SCHEMA_VERSION = 1

/**
 * The database's versions, in order. A released one is never edited: a change is a further version with its
 * upgrade, named and tested.
 */
export function describeVersions(database: Dexie): void {
  database.version(1).stores({
    ...Object.fromEntries(RECORD_TABLES.map((table) => [table, 'id'])),
    entries: 'id, [date+id]',
    deletions: '[table+id]',
    drafts: 'id',
    months: 'month',
    meta: 'key',
  })
}
