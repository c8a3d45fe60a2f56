import { useMemo } from 'react'
import {
  categoryParts,
  modeParts,
  type CategoryPart,
  type ModePart,
} from '../../../shared/balance/breakdown.ts'
import { compared, comparisonsOf, type Compared, type Comparison } from '../../../shared/balance/compare.ts'
import { judgeRange, type JudgedRange } from '../../../shared/balance/judged-range.ts'
import type { MonthDocument } from '../../../shared/balance/month-document.ts'
import { isRunning, judgedOn, type Period } from '../../../shared/balance/period.ts'
import { summarize, type MonthSummary, type Summary } from '../../../shared/balance/summary.ts'
import type { Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from '../../../shared/month.ts'
import { useSummaryContext, useTotalsOf } from '../../storage/use-summary.ts'

/** One month: its totals, and its own line against the target of its time. */
export type YearMonth = { month: Month; summary: Summary; judged: MonthSummary }

/** A comparison with both sides' totals and what changed between them. */
export type ComparedPeriods = Comparison & {
  nowSummary: Summary
  thenSummary: Summary
  rows: readonly Compared[]
}

/** Everything the area shows of one period. */
export type Balance = {
  period: Period
  today: Day
  /** The period has days to come. */
  isRunning: boolean
  summary: Summary
  /** The period as one against its target. */
  judged: JudgedRange
  /** The kept totals behind the summary. */
  documents: readonly MonthDocument[]
  categories: readonly CategoryPart[]
  modes: readonly ModePart[]
  /** With the one before, first; then the wider ones around it. */
  comparisons: readonly ComparedPeriods[]
  /** The twelve months that end with this time's last, oldest first, each on its own. */
  year: readonly YearMonth[]
}

const MONTHS = 12

/**
 * Reads a period, the ones it is compared with and the year that ends with it; undefined until all of it is there.
 * While another period is being read, all that is shown stays the last one's.
 */
export function useBalance(period: Period, today: Day, weekStart: number): Balance | undefined {
  const comparisons = comparisonsOf(period, today, weekStart)
  const last = monthOf(judgedOn(period, today))
  const year = { from: firstDayOf(addMonths(last, 1 - MONTHS)), to: lastDayOf(last) }
  const pairs = comparisons.flatMap(({ now, then }) => [now, then])
  const totals = useTotalsOf({ period, comparisons, ranges: [period, year, ...pairs] })
  const context = useSummaryContext()
  return useMemo(() => {
    if (totals === undefined || context === undefined) return undefined
    const { period, comparisons, ranges } = totals.asked
    const summaries = ranges.map(({ from, to }, index) =>
      summarize({ from, to }, totals.documents[index] ?? [], context),
    )
    const documents = totals.documents[0] ?? []
    const [summary, all, ...sides] = summaries
    if (summary === undefined || all === undefined) return undefined
    return {
      period,
      today: context.today,
      isRunning: isRunning(period, context.today),
      summary,
      judged: judgeRange(summary, context),
      documents,
      categories: categoryParts(documents, context),
      modes: modeParts(documents, context),
      comparisons: comparisons.flatMap((comparison, index) => {
        const [now, then] = sides.slice(index * 2)
        if (now === undefined || then === undefined) return []
        return [{ ...comparison, nowSummary: now, thenSummary: then, rows: compared(now, then) }]
      }),
      year: monthsFrom(monthOf(all.from), monthOf(all.to)).flatMap((month) => {
        const own = totals.documents[1]?.filter((document) => document.month === month) ?? []
        const monthly = summarize({ from: firstDayOf(month), to: lastDayOf(month) }, own, context)
        return monthly.byMonth.map((judged) => ({ month, summary: monthly, judged }))
      }),
    }
  }, [totals, context])
}
