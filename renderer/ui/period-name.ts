import { quarterOf, type DayRange, type Period } from '../../shared/balance/period.ts'
import type { Day } from '../../shared/day.ts'
import { monthOf } from '../../shared/month.ts'
import type { Formats } from './formats-for.ts'
import { texts } from './texts.ts'

/** What a period is called by itself: `November 2026`, `Q4 2026`, `16 – 22 Nov 2026`. */
export function periodName({ kind, from, to }: Period, formats: Formats): string {
  switch (kind) {
    case 'day':
      return formats.day(from)
    case 'month':
      return formats.monthAndYear(monthOf(from))
    case 'quarter':
      return texts.balance.quarterOf(quarterOf(from), from.slice(0, 4))
    case 'year':
      return from.slice(0, 4)
    case 'week':
    case 'dates':
      return daysName({ from, to }, formats)
  }
}

/** What it is called within a sentence: without the year where that is today's. */
export function periodInSentence(period: Period, today: Day, formats: Formats): string {
  const { kind, from } = period
  const isThisYear = from.slice(0, 4) === today.slice(0, 4)
  if (kind === 'month' && isThisYear) return formats.month(monthOf(from))
  if (kind === 'week') return texts.balance.weekOf(isThisYear ? formats.shortDay(from) : formats.day(from))
  return periodName(period, formats)
}

/** The days of a range; one day where it has only that. */
export function daysName({ from, to }: DayRange, formats: Formats): string {
  return from === to ? formats.day(from) : formats.days(from, to)
}
