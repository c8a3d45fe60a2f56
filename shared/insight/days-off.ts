import type { TimeOff } from '../balance/career.ts'
import { addDays, daysBetween, type Day } from '../day.ts'

/** Days and weeks of which more than half is off are not counted: nobody is measured by a holiday. */
export const MOSTLY_OFF = 0.5

type Span = { from: Day; to: Day }

/** The spans of days that are mostly off, one after another. Several absences of one day add up. */
export function spansOff(timeOff: readonly TimeOff[]): Span[] {
  // Between two of these days nothing begins or ends.
  const edges = [...new Set(timeOff.flatMap(({ from, to }) => [from, addDays(to, 1)]))].toSorted()
  return edges.flatMap((from, index) => {
    const next = edges[index + 1]
    if (next === undefined) return []
    const off = timeOff.filter((one) => one.from <= from && from <= one.to)
    const share = off.reduce((sum, { fraction }) => sum + fraction, 0)
    return share > MOSTLY_OFF ? { from, to: addDays(next, -1) } : []
  })
}

/** How many of the days from `from` to `to`, both included, lie in none of the spans. */
export function daysOutside(spans: readonly Span[], from: Day, to: Day): number {
  if (from > to) return 0
  return spans.reduce(
    (days, span) => {
      const [first, last] = [span.from > from ? span.from : from, span.to < to ? span.to : to]
      return first > last ? days : days - daysBetween(first, last) - 1
    },
    daysBetween(from, to) + 1,
  )
}
