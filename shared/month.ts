import { addDays, type Day } from './day.ts'

/** A calendar month, `YYYY-MM`. */
export type Month = string

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** `addMonths('2026-11', 2)` is `'2027-01'`. */
export function addMonths(month: Month, count: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + (number - 1) + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`
}

/** The last day of a month; knows leap years. */
export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

/** Every month from the first to the last, both included; none when `first` is after `last`. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}
