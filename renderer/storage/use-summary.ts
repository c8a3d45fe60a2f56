import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { MonthDocument } from '../../shared/balance/month-document.ts'
import type { DayRange } from '../../shared/balance/period.ts'
import { summarize, type Summary, type SummaryContext } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import { useToday } from '../platform/use-today.ts'
import { useJournal } from './journal-context.tsx'
import { totalsBetween, totalsOfRanges } from './totals.ts'
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

/** What was asked for, with any name of its own, and the totals of each of its ranges, in their order. */
export type TotalsOf<Asked> = { readonly asked: Asked; readonly documents: readonly MonthDocument[][] }

/**
 * The totals of several ranges, read together. Live; undefined until read. While others are read they are still
 * those of what was asked for before, as `asked` says.
 */
export function useTotalsOf<Asked extends { readonly ranges: readonly DayRange[] }>(
  asked: Asked,
): TotalsOf<Asked> | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    async () => ({ asked, documents: await totalsOfRanges(database, asked.ranges) }),
    [database, JSON.stringify(asked)],
  )
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

/** What turns totals into summaries, live; undefined until it is read. */
export function useSummaryContext(): SummaryContext | undefined {
  const catalog = useCatalog()
  const today = useToday()
  return useMemo(() => catalog && { ...catalog, today }, [catalog, today])
}
