import type { Day } from '../../../shared/day.ts'
import { startOfWeek } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { Month } from '../../../shared/month.ts'
import type { ReadMonths, WantedMonth } from '../../storage/use-entries.ts'

/** Heights in pixels. They are known before anything is read, so nothing moves when entries arrive. */
export const HEIGHTS = { day: 60, week: 36, row: 40, rowWithSnippet: 58 } as const

/** The number of entries of a month and the minutes of each of its days, by two-digit day. */
export type MonthShape = { month: Month; entries: number; days: Readonly<Record<string, number>> }

export type OutlineItem =
  | { kind: 'day'; key: string; height: number; date: Day; minutes: number; week: Week | null }
  | { kind: 'entry'; key: string; height: number; entry: Entry }
  /** The rest of a month, not read. */
  | { kind: 'gap'; key: string; height: number; month: Month; rowsBefore: number; entries: number }

/** A week's total, said at its newest day. */
export type Week = { from: Day; minutes: number }

/**
 * The whole journal as one column, newest first: what was read as days and entries, everything else as gaps of exactly
 * the height that it will have. So the scrollbar is right from the first moment, over any number of years.
 */
export function outlineOf(
  months: readonly MonthShape[],
  read: ReadMonths,
  { weekStart, rowHeight }: { weekStart: number; rowHeight: number },
): OutlineItem[] {
  const weeks = new Map<Day, number>()
  const days = months.map(({ month, days }) =>
    Object.keys(days)
      .toSorted((a, b) => (a < b ? 1 : -1))
      .map((day) => {
        const minutes = days[day] ?? 0
        const from = startOfWeek(`${month}-${day}`, weekStart)
        weeks.set(from, (weeks.get(from) ?? 0) + minutes)
        return { date: `${month}-${day}`, minutes, from }
      }),
  )
  const items: OutlineItem[] = []
  let weekBefore: Day | null = null
  for (const [index, { month, entries }] of months.entries()) {
    const rows = read.get(month) ?? []
    let at = 0
    let rest = Math.max(0, entries - rows.length) * rowHeight
    for (const { date, minutes, from } of days[index] ?? []) {
      const week = from === weekBefore ? null : { from, minutes: weeks.get(from) ?? 0 }
      weekBefore = from
      const height = HEIGHTS.day + (week === null ? 0 : HEIGHTS.week)
      // A row of a day that the totals do not know (yet) waits for them.
      while ((rows[at]?.date ?? '') > date) at++
      if (rows[at]?.date !== date) {
        rest += height
        continue
      }
      items.push({ kind: 'day', key: `day ${date}`, height, date, minutes, week })
      for (let entry = rows[at]; entry?.date === date; entry = rows[++at])
        items.push({ kind: 'entry', key: entry.id, height: rowHeight, entry })
    }
    if (rest > 0)
      items.push({ kind: 'gap', key: `gap ${month}`, height: rest, month, rowsBefore: rows.length, entries })
  }
  return items
}

const FIRST_PAGE = 64

/** How much of which months has to be read for what is between two heights; pages double, so that few reads suffice. */
export function wantedFor(
  items: readonly OutlineItem[],
  { from, to, rowHeight }: { from: number; to: number; rowHeight: number },
): WantedMonth[] {
  const limits = new Map<Month, number>()
  const want = (month: Month, limit: number) => limits.set(month, Math.max(limit, limits.get(month) ?? 0))
  const rows = new Map<Month, number>()
  let top = 0
  for (const item of items) {
    const bottom = top + item.height
    const isNear = bottom > from && top < to
    if (item.kind === 'entry') {
      const month = item.entry.date.slice(0, 7)
      const count = (rows.get(month) ?? 0) + 1
      rows.set(month, count)
      if (isNear) want(month, paged(count))
    } else if (item.kind === 'day' && isNear) {
      // A header alone on the screen keeps its month, or it would be a gap again, and be read again.
      const month = item.date.slice(0, 7)
      want(month, paged((rows.get(month) ?? 0) + 1))
    } else if (item.kind === 'gap' && isNear) {
      const missing = Math.ceil((Math.min(to, bottom) - top) / rowHeight)
      want(item.month, Math.min(paged(item.rowsBefore + missing), paged(item.entries)))
    }
    top = bottom
  }
  return [...limits].map(([month, limit]) => ({ month, limit }))
}

function paged(rows: number): number {
  let limit = FIRST_PAGE
  while (limit < rows) limit *= 2
  return limit
}

/** The newest day with entries that is not after `day`; the oldest of all where there is none. */
export function dayNear(months: readonly MonthShape[], day: Day): Day | null {
  let oldest: Day | null = null
  for (const { month, days } of months) {
    for (const date of Object.keys(days).toSorted().toReversed()) {
      oldest = `${month}-${date}`
      if (oldest <= day) return oldest
    }
  }
  return oldest
}

/** How often each tag is on the entries that were read, the most used first. */
export function tagsOf(outline: readonly OutlineItem[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of outline)
    if (item.kind === 'entry') for (const tag of item.entry.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}
