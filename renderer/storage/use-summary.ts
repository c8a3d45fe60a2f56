import { useLiveQuery } from 'dexie-react-hooks'
import { summarize, type Summary } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../shared/month.ts'
import { useToday } from '../platform/use-today.ts'
import { useJournal } from './journal-context.tsx'
import { summaryBetween, summaryContext, totalsBetween } from './totals.ts'

/** The summary of a range of days, both ends included. Live; undefined until read. */
export function useSummary(from: Day, to: Day): Summary | undefined {
  const { database } = useJournal()
  const today = useToday()
  return useLiveQuery(() => summaryBetween(database, { from, to }, today), [database, from, to, today])
}

/** The summaries of the `count` months that end with `last`, oldest first, each on its own. Live. */
export function useMonthSummaries(last: Month, count: number): Summary[] | undefined {
  const { database } = useJournal()
  const today = useToday()
  return useLiveQuery(async () => {
    const months = Array.from({ length: count }, (_, index) => addMonths(last, index - count + 1))
    const first = months[0] ?? last
    const context = await summaryContext(database, today)
    const documents = await totalsBetween(database, firstDayOf(first), lastDayOf(last))
    return months.map((month) =>
      summarize(
        { from: firstDayOf(month), to: lastDayOf(month) },
        documents.filter((document) => document.month === month),
        context,
      ),
    )
  }, [database, last, count, today])
}
