import { addDays, daysBetween, startOfWeek, type Day } from '../day.ts'
import { monthOf, type Month } from '../month.ts'

/** A day's place: weeks are columns from 0, weekdays are rows from 0 in the order in which the week begins. */
export type DayPlace = { day: Day; column: number; row: number }

export type DayGrid = {
  /** Every day of the range once, in order. */
  days: readonly DayPlace[]
  /** How many weeks the range touches. */
  columns: number
  /** The first week that a month's name may stand above: the one with the first of its days in the range. */
  months: readonly { month: Month; column: number }[]
}

/** Lays the days from `from` to `to` (both included) out by week. `weekStart` is an ISO weekday (1 Monday, 7 Sunday). */
export function dayGrid(from: Day, to: Day, weekStart: number): DayGrid {
  const origin = startOfWeek(from, weekStart)
  const offset = daysBetween(origin, from)
  const count = Math.max(0, daysBetween(from, to) + 1)
  const days = Array.from({ length: count }, (_, index) => ({
    day: addDays(from, index),
    column: Math.floor((offset + index) / 7),
    row: (offset + index) % 7,
  }))
  const months: { month: Month; column: number }[] = []
  for (const { day, column } of days) {
    if (months.at(-1)?.month !== monthOf(day)) months.push({ month: monthOf(day), column })
  }
  return { days, columns: (days.at(-1)?.column ?? -1) + 1, months }
}

const STEPS = new Map([
  ['ArrowLeft', -7],
  ['ArrowRight', 7],
  ['ArrowUp', -1],
  ['ArrowDown', 1],
  ['PageUp', -28],
  ['PageDown', 28],
])

/**
 * The day that a key leads to: up and down a day, left and right a week, page keys four weeks, Home and End the ends of
 * the range. A step that would leave the range leads nowhere; null for any other key.
 */
export function dayAfterKey(day: Day, key: string, { from, to }: { from: Day; to: Day }): Day | null {
  if (key === 'Home') return from
  if (key === 'End') return to
  const step = STEPS.get(key)
  if (step === undefined) return null
  const next = addDays(day, step)
  return next < from || next > to ? day : next
}
