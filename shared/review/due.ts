import type { DayRange } from '../balance/period.ts'
import { daysBetween, type Day } from '../day.ts'
import type { Due } from '../due/due-list.ts'
import type { Review } from '../growth/records.ts'
import {
  addressOf,
  isMostly,
  latestEnded,
  REVIEW_KINDS,
  type ReviewKind,
  type ReviewPeriod,
} from './kinds.ts'

/** A review that can be done now. */
export type ReviewDue = Due & { readonly period: ReviewPeriod }

/** The kinds that nobody has to choose: rare enough not to be a burden. */
const KEPT_AT_FIRST: ReadonlySet<ReviewKind> = new Set(['month', 'year'])

/** A year long past is not asked for for another year; all other kinds end with the next one of theirs. */
const MOST_DAYS = 92

/**
 * The kinds of review that a person keeps. Where nothing was chosen: the month and the year, and each other kind from the
 * first one on that was done of it.
 */
export function keptKinds(
  chosen: readonly ReviewKind[] | null,
  reviews: readonly Pick<Review, 'kind' | 'finishedOn'>[],
): ReviewKind[] {
  const isKept = (kind: ReviewKind) =>
    chosen === null
      ? KEPT_AT_FIRST.has(kind) || reviews.some((one) => one.kind === kind && one.finishedOn !== null)
      : chosen.includes(kind)
  return REVIEW_KINDS.filter(isKept)
}

/** What is known of a journal when it is asked which reviews are due. */
export type ReviewTimes = {
  readonly today: Day
  /** An ISO weekday. */
  readonly weekStart: number
  readonly kinds: readonly ReviewKind[]
  readonly reviews: readonly Review[]
  /** Whether anything was logged in these days. */
  hasTime(range: DayRange): boolean
}

/**
 * The reviews that are due: of each kind the latest period that has ended, from its last day on, where anything was
 * logged in it and no review of most of its days was finished. An earlier one that was left out is never asked for again.
 */
export function reviewsDue({ today, weekStart, kinds, reviews, hasTime }: ReviewTimes): ReviewDue[] {
  return kinds.flatMap((kind) => {
    const period = latestEnded(kind, today, weekStart)
    if (daysBetween(period.to, today) > MOST_DAYS || !hasTime(period)) return []
    if (finishedFor(period, reviews) !== null) return []
    return [{ key: `review:${addressOf(period)}`, since: period.to, period }]
  })
}

/** The finished review of a period; one of a week that began on another day counts if it shares most of its days. */
export function finishedFor(period: ReviewPeriod, reviews: readonly Review[]): Review | null {
  const finished = reviews.filter(({ kind, finishedOn }) => kind === period.kind && finishedOn !== null)
  return (
    finished.find(({ from }) => from === period.from) ??
    finished.find((review) => isMostly(period, review)) ??
    null
  )
}
