import { categoryParts, type AnySide } from '../balance/breakdown.ts'
import { withPrevious, type Comparison } from '../balance/compare.ts'
import { findingOf, type Finding } from '../balance/finding.ts'
import { judgeRange, type JudgedRange } from '../balance/judged-range.ts'
import type { MonthDocument } from '../balance/month-document.ts'
import type { DayRange } from '../balance/period.ts'
import { cellsOf, planFor, shareOffOn, type PlanContext } from '../balance/plan.ts'
import { summarize, type Summary, type SummaryContext } from '../balance/summary.ts'
import { addDays, startOfWeek, type Day } from '../day.ts'
import type { ReviewPeriod } from './kinds.ts'

/** A category's minutes in the period, in the one before it, and as planned. `name` is null for what has no category. */
export type ReviewRow = {
  readonly id: string
  readonly name: string | null
  readonly side: AnySide
  readonly minutes: number
  readonly before: number
  readonly planned: number
}

/** The numbers that a review begins with; all times are whole minutes. */
export type ReviewFigures = Comparison & {
  readonly summary: Summary
  readonly earlierSummary: Summary
  /** Against the target of its time. */
  readonly judged: JudgedRange
  readonly finding: Finding
  /** Most minutes first. */
  readonly rows: readonly ReviewRow[]
  /** In all; null where no plan was in force. */
  readonly planned: number | null
}

/** What the numbers are made of. */
export type FiguresContext = SummaryContext & PlanContext

/** The two ranges whose totals the numbers of a review are read from: the period and the one before it. */
export function rangesOf(period: ReviewPeriod, today: Day): [DayRange, DayRange] {
  const { now, then } = comparisonOf(period, today)
  return [now, then]
}

// On its last day a period is looked back on as a whole, and compared with the whole one before.
function comparisonOf(period: ReviewPeriod, today: Day): Comparison {
  return withPrevious(period, today === period.to ? addDays(today, 1) : today)
}

/** The numbers of a review. `documents` hold the entries of the two {@link rangesOf} it, in that order. */
export function reviewFigures(
  period: ReviewPeriod,
  [documents, earlier]: readonly [readonly MonthDocument[], readonly MonthDocument[]],
  context: FiguresContext,
): ReviewFigures {
  const comparison = comparisonOf(period, context.today)
  const summary = summarize(comparison.now, documents, context)
  const earlierSummary = summarize(comparison.then, earlier, context)
  const judged = judgeRange(summary, context)
  const planned = plannedBetween(comparison.now, context)
  return {
    ...comparison,
    summary,
    earlierSummary,
    judged,
    finding: findingOf({ minutes: summary.minutes, bySide: summary.bySide, target: judged.target }),
    rows: rowsOf(categoryParts(documents, context), categoryParts(earlier, context), planned, context),
    planned: planned === null ? null : [...planned.values()].reduce((sum, minutes) => sum + minutes, 0),
  }
}

/**
 * The minutes that the plans asked of each category from one day to another, both included; null where no plan was in
 * force. A day asks for a seventh of its week, less the share of it that is off, so that a month asks for its own days
 * only and whole weeks for just what their page says.
 */
export function plannedBetween({ from, to }: DayRange, context: PlanContext): Map<string, number> | null {
  const exact = new Map<string, number>()
  let hasPlan = false
  let plan: ReturnType<typeof planFor> = null
  let week: Day | null = null
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const begins = startOfWeek(day, context.weekStart)
    if (begins !== week) [plan, week] = [planFor(begins, context), begins]
    hasPlan ||= plan !== null
    const left = 1 - shareOffOn(day, context.timeOff)
    for (const { categoryId, minutes } of cellsOf(plan))
      exact.set(categoryId, (exact.get(categoryId) ?? 0) + (minutes * left) / 7)
  }
  if (!hasPlan) return null
  return new Map([...exact].map(([id, minutes]) => [id, Math.round(minutes)]))
}

function rowsOf(
  now: ReturnType<typeof categoryParts>,
  then: ReturnType<typeof categoryParts>,
  planned: ReadonlyMap<string, number> | null,
  { categories }: Pick<SummaryContext, 'categories'>,
): ReviewRow[] {
  const known = new Map(categories.map((category) => [category.id, category]))
  const ids = new Set([...now, ...then].map(({ id }) => id))
  for (const [id, minutes] of planned ?? []) if (minutes > 0 && known.has(id)) ids.add(id)
  const minutesIn = (parts: typeof now, id: string) => parts.find((part) => part.id === id)?.minutes ?? 0
  return [...ids]
    .map((id) => ({
      id,
      name: known.get(id)?.name ?? null,
      side: known.get(id)?.side ?? ('unassigned' as const),
      minutes: minutesIn(now, id),
      before: minutesIn(then, id),
      planned: planned?.get(id) ?? 0,
    }))
    .toSorted((a, b) => b.minutes - a.minutes || b.planned - a.planned || b.before - a.before)
}
