import { addDays, type Day } from '../day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../month.ts'
import type { Credential } from './records.ts'
import type { RulePack } from './rule-pack.ts'

/** A stretch of days, both included. */
export type Span = { readonly from: Day; readonly to: Day }

/**
 * The same day so many whole months on (or back): of a month that is too short its last day, so 31 January and one
 * month are 28 February. Count every date from the first one; chained, the short months would eat days.
 */
export function monthsOn(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count)
  const last = lastDayOf(month)
  const wanted = `${firstDayOf(month).slice(0, 8)}${day.slice(8)}`
  return wanted > last ? last : wanted
}

/**
 * The first day of a credential's first cycle: what it says, else the day it was issued; bodies that count by calendar
 * years begin on 1 January of that year, without either of the year of `day`. Null where nothing says when it began.
 */
export function firstCycleDay(
  { cycleStart, issuedOn }: Pick<Credential, 'cycleStart' | 'issuedOn'>,
  { calendarYears }: Pick<RulePack, 'calendarYears'>,
  day: Day,
): Day | null {
  const begin = cycleStart ?? issuedOn
  if (calendarYears) return `${(begin ?? day).slice(0, 4)}-01-01`
  return begin
}

/** Every cycle from the first one to the one that `day` lies in; before the first day, the first one alone. */
export function cyclesUntil(first: Day, months: number, day: Day): readonly [Span, ...Span[]] {
  const cycle = (index: number): Span => ({
    from: monthsOn(first, index * months),
    to: addDays(monthsOn(first, (index + 1) * months), -1),
  })
  const cycles: [Span, ...Span[]] = [cycle(0)]
  for (let last = cycles[0]; last.to < day; cycles.push(last)) last = cycle(cycles.length)
  return cycles
}

/** The years of a cycle, twelve months each; what is left over at the end belongs to none. */
export function yearsOf({ from }: Span, months: number): Span[] {
  return Array.from({ length: Math.floor(months / 12) }, (_, index) => ({
    from: monthsOn(from, index * 12),
    to: addDays(monthsOn(from, (index + 1) * 12), -1),
  }))
}

export function isWithin(day: Day, { from, to }: Span): boolean {
  return from <= day && day <= to
}
