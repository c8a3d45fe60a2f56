import Dexie from 'dexie'
import { monthDocumentsOf, type MonthDocument } from '../../shared/balance/month-document.ts'
import type { DayRange } from '../../shared/balance/period.ts'
import { summarize, type Summary, type SummaryContext } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { monthsBetween } from './months.ts'

/** The entries of the days from `from` to `to`, both included, in order of day and id. */
export async function entriesBetween(database: JournalDatabase, from: Day, to: Day): Promise<Entry[]> {
  return await database.entries.where('[date+id]').between([from, Dexie.minKey], [to, Dexie.maxKey]).toArray()
}

/**
 * The totals of a range: whole months from their kept documents, a month that the range cuts from the entries
 * of the days within it.
 */
export async function totalsBetween(database: JournalDatabase, from: Day, to: Day): Promise<MonthDocument[]> {
  if (from > to) return []
  const first = monthOf(from)
  const last = monthOf(to)
  const cutsFirst = from !== firstDayOf(first)
  const cutsLast = to !== lastDayOf(last)
  if (first === last && (cutsFirst || cutsLast))
    return monthDocumentsOf(await entriesBetween(database, from, to))

  const wholeFrom = cutsFirst ? addMonths(first, 1) : first
  const wholeTo = cutsLast ? addMonths(last, -1) : last
  const head = cutsFirst ? await entriesBetween(database, from, lastDayOf(first)) : []
  const tail = cutsLast ? await entriesBetween(database, firstDayOf(last), to) : []
  const whole = wholeFrom <= wholeTo ? await monthsBetween(database, wholeFrom, wholeTo) : []
  return [...monthDocumentsOf(head), ...whole, ...monthDocumentsOf(tail)]
}

/** The totals of several ranges, in their order, read in one transaction. */
export async function totalsOfRanges(
  database: JournalDatabase,
  ranges: readonly DayRange[],
): Promise<MonthDocument[][]> {
  return await database.transaction(
    'r',
    ['entries', 'months'],
    async () => await Promise.all(ranges.map(({ from, to }) => totalsBetween(database, from, to))),
  )
}

/** The journal's own catalogue and targets, which turn totals into a summary. */
export async function summaryContext(database: JournalDatabase, today: Day): Promise<SummaryContext> {
  const [categories, skills, targets, chapters] = await Promise.all([
    database.categories.toArray(),
    database.skills.toArray(),
    database.targets.toArray(),
    database.chapters.toArray(),
  ])
  return { categories, skills, targets, chapters, today }
}

/** The summary of a range, both ends included. */
export async function summaryBetween(
  database: JournalDatabase,
  range: { from: Day; to: Day },
  today: Day,
): Promise<Summary> {
  const [documents, context] = await inOneRead(
    database,
    async () =>
      await Promise.all([totalsBetween(database, range.from, range.to), summaryContext(database, today)]),
  )
  return summarize(range, documents, context)
}

/** Reads totals and what they are summed by in one transaction: each costs more than the reading itself. */
async function inOneRead<Value>(database: JournalDatabase, read: () => Promise<Value>): Promise<Value> {
  return await database.transaction(
    'r',
    ['entries', 'months', 'categories', 'skills', 'targets', 'chapters'],
    read,
  )
}
