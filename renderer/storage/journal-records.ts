import type { Day } from '../../shared/day.ts'
import { emptyRecords, RECORD_TABLES, type JournalRecords } from '../../shared/journal/journal.ts'
import type { JournalDatabase } from './database.ts'
import { entriesBetween } from './totals.ts'

/** Every record of the journal, by key within each list; with a range, only the entries of those days. */
export async function journalRecords(
  database: JournalDatabase,
  range: { from: Day; to: Day } | null,
): Promise<JournalRecords> {
  const lists: Record<string, unknown[]> = emptyRecords()
  for (const table of RECORD_TABLES) lists[table] = await database.table(table).toArray()
  const records = lists as JournalRecords
  records.entries =
    range === null
      ? await database.entries.orderBy('[date+id]').toArray()
      : await entriesBetween(database, range.from, range.to)
  records.deletions = await database.deletions.toArray()
  return records
}
