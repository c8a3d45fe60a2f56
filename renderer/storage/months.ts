import type { MonthDocument } from '../../shared/balance/month-document.ts'
import { addMonths, type Month } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'

/** Nobody's journal spans more years; a range that does is open at an end. */
const MOST_YEARS = 100

/**
 * The kept totals of the months from `from` to `to`, both included, in their order; a month without entries has none. A
 * year at a time, all asked for at once: the engine hands one over while it reads the next, which takes half as long
 * as one read of them all.
 */
export async function monthsBetween(
  database: JournalDatabase,
  from: Month,
  to: Month,
): Promise<MonthDocument[]> {
  const read = (first: Month, last: Month) =>
    database.months.where('month').between(first, last, true, true).toArray()
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1
  if (years <= 2 || years > MOST_YEARS) return await read(from, to)
  return await database.transaction('r', database.months, async () => {
    const reads = Array.from({ length: years }, (_, year) => {
      const first = addMonths(from, year * 12)
      const last = addMonths(first, 11)
      return read(first, last < to ? last : to)
    })
    return (await Promise.all(reads)).flat()
  })
}

/** The kept totals of every month that has entries, in their order. */
export async function allMonths(database: JournalDatabase): Promise<MonthDocument[]> {
  return await database.transaction('r', database.months, async () => {
    const [first, last] = await Promise.all([
      database.months.orderBy('month').first(),
      database.months.orderBy('month').last(),
    ])
    if (first === undefined || last === undefined) return []
    return await monthsBetween(database, first.month, last.month)
  })
}
