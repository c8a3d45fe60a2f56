import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { summarize, type Summary, type SummaryContext } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../shared/month.ts'
import { useToday } from '../platform/use-today.ts'
import { useJournal } from './journal-context.tsx'
import { totalsBetween } from './totals.ts'
import { useCatalog } from './use-catalog.ts'

/** The summary of a range of days, both ends included. Live; undefined until read. */
export function useSummary(from: Day, to: Day): Summary | undefined {
  const documents = useTotals(from, to)
  const context = useSummaryContext()
  return useMemo(
    () => documents && context && summarize({ from, to }, documents, context),
    [from, to, documents, context],
  )
}

/** The summaries of the `count` months that end with `last`, oldest first, each on its own. Live. */
export function useMonthSummaries(last: Month, count: number): Summary[] | undefined {
  const first = addMonths(last, 1 - count)
  const documents = useTotals(firstDayOf(first), lastDayOf(last))
  const context = useSummaryContext()
  return useMemo(() => {
    if (documents === undefined || context === undefined) return undefined
    const months = Array.from({ length: count }, (_, index) => addMonths(first, index))
    return months.map((month) =>
      summarize(
        { from: firstDayOf(month), to: lastDayOf(month) },
        documents.filter((document) => document.month === month),
        context,
      ),
    )
  }, [first, count, documents, context])
}

// A query of its own, so that a save reads the months again and nothing else.
function useTotals(from: Day, to: Day) {
  const { database } = useJournal()
  return useLiveQuery(() => totalsBetween(database, from, to), [database, from, to])
}

function useSummaryContext(): SummaryContext | undefined {
  const catalog = useCatalog()
  const today = useToday()
  return useMemo(() => catalog && { ...catalog, today }, [catalog, today])
}
