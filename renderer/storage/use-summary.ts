import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { summarize, type Summary, type SummaryContext } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from '../../shared/month.ts'
import { useToday } from '../platform/use-today.ts'
import { useJournal } from './journal-context.tsx'
import { totalsBetween } from './totals.ts'
import { useCatalog } from './use-catalog.ts'

/**
 * The summary of a range of days, both ends included. Live; undefined until read. While another range is read it is
 * still that of the one before, as its `from` and `to` say.
 */
export function useSummary(from: Day, to: Day): Summary | undefined {
  const totals = useTotals(from, to)
  const context = useSummaryContext()
  return useMemo(
    () => totals && context && summarize(totals.range, totals.documents, context),
    [totals, context],
  )
}

/** The summaries of the `count` months that end with `last`, oldest first, each on its own. Live. */
export function useMonthSummaries(last: Month, count: number): Summary[] | undefined {
  const totals = useTotals(firstDayOf(addMonths(last, 1 - count)), lastDayOf(last))
  const context = useSummaryContext()
  return useMemo(() => {
    if (totals === undefined || context === undefined) return undefined
    const { range, documents } = totals
    return monthsFrom(monthOf(range.from), monthOf(range.to)).map((month) =>
      summarize(
        { from: firstDayOf(month), to: lastDayOf(month) },
        documents.filter((document) => document.month === month),
        context,
      ),
    )
  }, [totals, context])
}

// A query of its own, so that a save reads the months again and nothing else. The range comes along: what is shown while
// another one is read must not be called by its name.
function useTotals(from: Day, to: Day) {
  const { database } = useJournal()
  return useLiveQuery(
    async () => ({ range: { from, to }, documents: await totalsBetween(database, from, to) }),
    [database, from, to],
  )
}

function useSummaryContext(): SummaryContext | undefined {
  const catalog = useCatalog()
  const today = useToday()
  return useMemo(() => catalog && { ...catalog, today }, [catalog, today])
}
