import type { MonthSummary, Summary } from '../../../shared/balance/summary.ts'
import type { Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '../../../shared/month.ts'
import { useMonthSummaries, useSummary } from '../../storage/use-summary.ts'

/** One month: its totals, and its own line against the target of its time. */
export type YearMonth = { month: Month; summary: Summary; judged: MonthSummary }

/** Everything the area shows of one month. */
export type Balance = {
  month: Month
  today: Day
  /** The month has days to come. */
  isRunning: boolean
  summary: Summary
  /** The month's own line, with its target. */
  judged: MonthSummary
  /** The month before: up to the same day while this one is running, else the whole. */
  before: Summary
  /** The twelve months that end with this one, oldest first, each on its own. */
  year: readonly YearMonth[]
}

const MONTHS = 12

/** Reads a month and the year that ends with it; undefined until all of it is there. */
export function useBalance(month: Month, today: Day): Balance | undefined {
  const isRunning = month === monthOf(today)
  const previous = addMonths(month, -1)
  const sameDay = `${previous}-${today.slice(8)}`
  const before = useSummary(
    firstDayOf(previous),
    isRunning && sameDay < lastDayOf(previous) ? sameDay : lastDayOf(previous),
  )
  const year = useYear(month)
  const newest = year?.at(-1)
  if (year === undefined || newest === undefined || before === undefined) return undefined
  // While the next month is being read, all that is shown stays the last one's.
  return { ...newest, today, isRunning: newest.month === monthOf(today), before, year }
}

/** The twelve months that end with this one, each with its own line. */
function useYear(month: Month): YearMonth[] | undefined {
  return useMonthSummaries(month, MONTHS)?.flatMap((summary) => {
    const judged = summary.byMonth[0]
    return judged === undefined ? [] : { month: judged.month, summary, judged }
  })
}
