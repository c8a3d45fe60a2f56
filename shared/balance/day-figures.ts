import type { Day } from '../day.ts'
import { monthOf, monthsFrom, type Month } from '../month.ts'

/** What the days of a time add up to. All times are whole minutes. */
export type DayFigures = {
  minutes: number
  /** The days that hold anything. */
  activeDays: number
  /** The day with most, the earlier of two alike; null where no day holds anything. */
  longest: { day: Day; minutes: number } | null
  /** Minutes an active day, rounded; 0 where there is none. */
  average: number
}

/** The figures of some days. `days` are in order; those without minutes count for nothing. */
export function figuresOf(days: Iterable<readonly [Day, number]>): DayFigures {
  let [minutes, activeDays] = [0, 0]
  let longest: DayFigures['longest'] = null
  for (const [day, value] of days) {
    if (value <= 0) continue
    minutes += value
    activeDays += 1
    if (longest === null || value > longest.minutes) longest = { day, minutes: value }
  }
  return { minutes, activeDays, longest, average: activeDays === 0 ? 0 : Math.round(minutes / activeDays) }
}

/** One month of days: those with minutes, in order, and their figures. */
export type MonthOfDays = { month: Month; days: readonly (readonly [Day, number])[]; figures: DayFigures }

/** The days by month, the months from `first` to `last` (both included), empty ones too. `days` are in order. */
export function daysByMonth(
  days: Iterable<readonly [Day, number]>,
  first: Month,
  last: Month,
): MonthOfDays[] {
  const byMonth = new Map(monthsFrom(first, last).map((month) => [month, [] as (readonly [Day, number])[]]))
  for (const [day, minutes] of days) if (minutes > 0) byMonth.get(monthOf(day))?.push([day, minutes])
  return [...byMonth].map(([month, own]) => ({ month, days: own, figures: figuresOf(own) }))
}
