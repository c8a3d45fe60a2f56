import { addDays, daysBetween, type Day } from '../day.ts'
import { lastDayOf, monthOf } from '../month.ts'
import { percentagesOf } from './percentages.ts'
import {
  isRunning,
  periodAround,
  turned,
  type CalendarKind,
  type DayRange,
  type Period,
  type PeriodKind,
} from './period.ts'
import type { Summary } from './summary.ts'

/** Two stretches side by side, each with the days that are counted of it. */
export type Comparison = {
  readonly period: Period
  readonly earlier: Period
  /** Up to today while the period is running, else all of it. */
  readonly now: DayRange
  /** As far into the earlier one as `now` is into its own, else all of it. */
  readonly then: DayRange
  /** The period is running, so both are counted up to the same day. */
  readonly isAtSameDay: boolean
}

/**
 * A period beside the one before it. While it is running both are counted up to the same day: of a month the same
 * day of the month, of everything else the same number of days in; at most the earlier one's last day.
 *
 * @example withPrevious({ kind: 'month', from: '2026-03-01', to: '2026-03-31' }, '2026-03-31').then
 * // { from: '2026-02-01', to: '2026-02-28' }
 */
export function withPrevious(period: Period, today: Day): Comparison {
  const earlier = turned(period, -1)
  if (!isRunning(period, today))
    return { period, earlier, now: daysOf(period), then: daysOf(earlier), isAtSameDay: false }
  const same =
    period.kind === 'month'
      ? sameDayOf(earlier.from, today)
      : addDays(earlier.from, daysBetween(period.from, today))
  return {
    period,
    earlier,
    now: { from: period.from, to: today },
    then: { from: earlier.from, to: same < earlier.to ? same : earlier.to },
    isAtSameDay: true,
  }
}

/**
 * What a period is compared with: the one before it, and for a month also its quarter and its year beside theirs, for
 * a quarter its year.
 */
export function comparisonsOf(period: Period, today: Day, weekStart: number): Comparison[] {
  const wider = WIDER[period.kind].map((kind) => periodAround(kind, period.from, weekStart))
  return [period, ...wider].map((one) => withPrevious(one, today))
}

const WIDER: Readonly<Record<PeriodKind, readonly CalendarKind[]>> = {
  day: [],
  week: [],
  month: ['quarter', 'year'],
  quarter: ['year'],
  year: [],
  dates: [],
}

const MEASURES = ['hard', 'soft', 'personal', 'unassigned', 'total', 'hardShare'] as const
/** What is compared: minutes of a side, of all, and the share of hard within hard and soft. */
export type Measure = (typeof MEASURES)[number]

/** A figure now and then: minutes, of `hardShare` whole percent. Null where there is no hard and soft time. */
export type Compared = {
  readonly measure: Measure
  readonly now: number | null
  readonly then: number | null
  /** How much more it is now; null where one of the two is missing. */
  readonly change: number | null
}

/** Two summaries measure by measure. The change is that of the figures as they are shown. */
export function compared(now: Summary, then: Summary): Compared[] {
  return MEASURES.map((measure) => {
    const [a, b] = [figureOf(now, measure), figureOf(then, measure)]
    return { measure, now: a, then: b, change: a === null || b === null ? null : a - b }
  })
}

function figureOf({ minutes, bySide }: Summary, measure: Measure): number | null {
  if (measure === 'total') return minutes
  if (measure !== 'hardShare') return bySide[measure]
  return bySide.hard + bySide.soft === 0 ? null : (percentagesOf([bySide.hard, bySide.soft])[0] ?? null)
}

function sameDayOf(first: Day, day: Day): Day {
  const last = lastDayOf(monthOf(first))
  const same = `${monthOf(first)}-${day.slice(8)}`
  return same < last ? same : last
}

function daysOf({ from, to }: DayRange): DayRange {
  return { from, to }
}
