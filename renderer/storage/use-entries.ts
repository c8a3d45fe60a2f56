import Dexie from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { MonthDocument } from '../../shared/balance/month-document.ts'
import type { Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { firstDayOf, lastDayOf, type Month } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { useJournal } from './journal-context.tsx'
import { useJournalSearch } from './search/use-search.ts'
import { entriesBetween } from './totals.ts'

/** The entries of a range of days, both ends included, in order. Live; undefined until read. */
export function useEntriesBetween(from: Day, to: Day): Entry[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => entriesBetween(database, from, to), [database, from, to])
}

/** Every month with entries, newest first, as kept: their number and the minutes of each day. Live; undefined until read. */
export function useMonths(): MonthDocument[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.months.orderBy('month').reverse().toArray(), [database])
}

/** So many of a month's newest entries. */
export type WantedMonth = { readonly month: Month; readonly limit: number }

/** By month, its newest entries first. Their key says for what they were read. */
export type ReadMonths = ReadonlyMap<Month, readonly Entry[]>

/** Reads the newest entries of a month by key, the last day first and within a day the last logged first. */
export async function newestOfMonth(
  database: JournalDatabase,
  { month, limit }: WantedMonth,
): Promise<Entry[]> {
  return await database.entries
    .where('[date+id]')
    .between([firstDayOf(month), Dexie.minKey], [lastDayOf(month), Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray()
}

/**
 * The entries of the months that are on the screen, and of no others. Live. While `look` is given, only what that
 * search found.
 */
export function useMonthEntries(wanted: readonly WantedMonth[], look: number | null): ReadMonths | undefined {
  const { database } = useJournal()
  const search = useJournalSearch()
  const key = JSON.stringify([wanted, look])
  const read = useLiveQuery(async () => {
    const months = new Map<Month, readonly Entry[]>()
    for (const one of wanted) {
      const ids = look === null ? null : await Dexie.waitFor(search.ids(one.month, one.limit))
      const entries =
        ids === null ? await newestOfMonth(database, one) : await database.entries.bulkGet(ids)
      months.set(
        one.month,
        entries.filter((entry) => entry !== undefined),
      )
    }
    return { look, months }
  }, [database, search, key])
  return read?.look === look ? read.months : undefined
}
