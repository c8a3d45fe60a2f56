import type { MonthSummary, Summary } from '../../../shared/balance/summary.ts'
import type { Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '../../../shared/month.ts'
import { useSummary } from '../../storage/use-summary.ts'

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
  year: readonly Summary[]
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
  const summary = year?.at(-1)
  const judged = summary?.byMonth[0]
  if (year === undefined || summary === undefined || judged === undefined || before === undefined)
    return undefined
  // While the next month is being read, all that is shown stays the last one's.
  const shown = judged.month
  return { month: shown, today, isRunning: shown === monthOf(today), summary, judged, before, year }
}

/** One summary for each of the twelve months; a month is one kept document, so each costs next to nothing. */
function useYear(month: Month): Summary[] | undefined {
  const summaries = Array.from({ length: MONTHS }, (_, index) => {
    const one = addMonths(month, index - MONTHS + 1)
    // The count never changes, so the order of hooks does not either.
    // oxlint-disable-next-line react/rules-of-hooks
    return useSummary(firstDayOf(one), lastDayOf(one))
  })
  return summaries.every((summary) => summary !== undefined) ? summaries : undefined
}
