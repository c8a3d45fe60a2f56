import Dexie from 'dexie'
import type { DayRange } from '../../shared/balance/period.ts'
import { FIRST_DAY, LAST_DAY } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { emptyRecords, RECORD_TABLES, type JournalRecords } from '../../shared/journal/journal.ts'
import type { JournalDatabase } from './database.ts'

const PAGE = 2_000

/**
 * Every record of the journal as of one moment, by key within each list; with a range, only the entries of those days.
 * `onPage` hears how many entries were read after each page of them; what it throws ends the reading.
 */
export async function journalRecords(
  database: JournalDatabase,
  range: DayRange | null,
  onPage: (entries: number) => void = () => undefined,
): Promise<JournalRecords> {
  const tables = [...RECORD_TABLES, 'deletions']
  return await database.transaction('r', tables, async () => {
    const lists: Record<string, unknown[]> = emptyRecords()
    for (const table of tables) if (table !== 'entries') lists[table] = await database.table(table).toArray()
    return { ...(lists as JournalRecords), entries: await pagesOfEntries(database, range, onPage) }
  })
}

async function pagesOfEntries(
  database: JournalDatabase,
  range: DayRange | null,
  onPage: (entries: number) => void,
): Promise<Entry[]> {
  const to = [range?.to ?? LAST_DAY, Dexie.maxKey]
  const entries: Entry[] = []
  let from: unknown[] = [range?.from ?? FIRST_DAY, Dexie.minKey]
  for (let isWhole = false; !isWhole;) {
    const isFirst = entries.length === 0
    const page = await database.entries
      .where('[date+id]')
      .between(from, to, isFirst, true)
      .limit(PAGE)
      .toArray()
    for (const entry of page) entries.push(entry)
    const last = page.at(-1)
    if (last !== undefined) from = [last.date, last.id]
    isWhole = page.length < PAGE
    onPage(entries.length)
  }
  return entries
}
