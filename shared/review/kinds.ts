import { lengthOf, periodAround, turned, type DayRange, type Period } from '../balance/period.ts'
import { addDays, isDay, type Day } from '../day.ts'
import { z } from '../schema.ts'

/** The stretches that are looked back on, the shortest first. */
export const REVIEW_KINDS = ['week', 'month', 'quarter', 'year'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

export const reviewKindSchema = z.enum(REVIEW_KINDS)

/** Something for every kind. */
export function ofEachKind<Value>(valueOf: (kind: ReviewKind) => Value): Record<ReviewKind, Value> {
  return {
    week: valueOf('week'),
    month: valueOf('month'),
    quarter: valueOf('quarter'),
    year: valueOf('year'),
  }
}

/** What a review looks back on. */
export type ReviewPeriod = Period & { readonly kind: ReviewKind }

/** The period of a kind that a day lies in. `weekStart` is an ISO weekday. */
export function reviewPeriod(kind: ReviewKind, day: Day, weekStart: number): ReviewPeriod {
  return { ...periodAround(kind, day, weekStart), kind }
}

/** The latest period of a kind that ends on a day or before it: on its last day a period can be looked back on. */
export function latestEnded(kind: ReviewKind, today: Day, weekStart: number): ReviewPeriod {
  const around = reviewPeriod(kind, today, weekStart)
  return around.to === today ? around : { ...turned(around, -1), kind }
}

/** How a review is called in an address: `month-2026-10-01`. */
export function addressOf({ kind, from }: Pick<ReviewPeriod, 'kind' | 'from'>): string {
  return `${kind}-${from}`
}

/** The period that an address names; null for what names none. A week may begin on any day. */
export function periodOfAddress(address: string): ReviewPeriod | null {
  const [, name, from = ''] = /^([a-z]+)-(.+)$/.exec(address) ?? []
  const kind = REVIEW_KINDS.find((one) => one === name)
  if (kind === undefined || !isDay(from)) return null
  if (kind === 'week') return { kind, from, to: addDays(from, 6) }
  const period = reviewPeriod(kind, from, 1)
  return period.from === from ? period : null
}

/** Whether two ranges share at least half of the days of the first: then the second is a look back on the first. */
export function isMostly(one: DayRange, other: DayRange): boolean {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  return lengthOf({ from, to }) * 2 >= lengthOf(one)
}
