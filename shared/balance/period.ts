import { addDays, daysBetween, startOfWeek, type Day } from '../day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '../month.ts'

/** The stretches that the calendar is tiled with. */
export const CALENDAR_KINDS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

/** `dates` are any two days, chosen by hand. */
export const PERIOD_KINDS = [...CALENDAR_KINDS, 'dates'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** Days from one to another, both included. */
export type DayRange = { readonly from: Day; readonly to: Day }

/** A stretch of time that a balance is looked at over. */
export type Period = DayRange & { readonly kind: PeriodKind }

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/**
 * The period of a kind that a day lies in. `weekStart` is an ISO weekday (1 Monday, 7 Sunday).
 *
 * @example periodAround('quarter', '2026-11-22', 1) // { kind: 'quarter', from: '2026-10-01', to: '2026-12-31' }
 */
export function periodAround(kind: CalendarKind, day: Day, weekStart: number): Period {
  switch (kind) {
    case 'day':
      return { kind, from: day, to: day }
    case 'week': {
      const from = startOfWeek(day, weekStart)
      return { kind, from, to: addDays(from, 6) }
    }
    case 'month':
    case 'quarter':
    case 'year': {
      const month = monthOf(day)
      return monthsOf(kind, addMonths(month, -((Number(month.slice(5)) - 1) % MONTHS[kind])))
    }
  }
}

/** The period that lies so many of its kind later, or earlier where `count` is negative. Dates move by their own length. */
export function turned({ kind, from, to }: Period, count: number): Period {
  switch (kind) {
    case 'month':
    case 'quarter':
    case 'year':
      return monthsOf(kind, addMonths(monthOf(from), count * MONTHS[kind]))
    case 'day':
    case 'week':
    case 'dates': {
      const days = count * lengthOf({ from, to })
      return { kind, from: addDays(from, days), to: addDays(to, days) }
    }
  }
}

/** How many days a range has. */
export function lengthOf({ from, to }: DayRange): number {
  return daysBetween(from, to) + 1
}

/** Whether today lies in it: what was logged is not all that will be. */
export function isRunning({ from, to }: DayRange, today: Day): boolean {
  return from <= today && today <= to
}

/** The last day that counts for it: today while it is running, else its own last one. */
export function judgedOn(range: DayRange, today: Day): Day {
  return isRunning(range, today) ? today : range.to
}

/** The quarter of the year that a day lies in, 1 to 4. */
export function quarterOf(day: Day): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3)
}

function monthsOf(kind: keyof typeof MONTHS, first: Month): Period {
  return { kind, from: firstDayOf(first), to: lastDayOf(addMonths(first, MONTHS[kind] - 1)) }
}
