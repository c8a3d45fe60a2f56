import type { Goal } from '../balance/career.ts'
import type { Review } from '../growth/records.ts'
import type { ReviewKind, ReviewPeriod } from './kinds.ts'

/** Finished reviews, those of the latest time first; of one time the longest first. */
export function finishedReviews(reviews: readonly Review[]): Review[] {
  return reviews
    .filter(({ finishedOn }) => finishedOn !== null)
    .toSorted((a, b) => compare(b.to, a.to) || compare(a.from, b.from) || compare(a.id, b.id))
}

/** An answer that was given to the same question before. */
export type PastAnswer = { readonly review: Review; readonly text: string }

/** The latest answers to a question in finished reviews of the same kind before a period, at most `most` of them. */
export function pastAnswers(
  question: string,
  period: ReviewPeriod,
  reviews: readonly Review[],
  most: number = 2,
): PastAnswer[] {
  return before(period, reviews)
    .flatMap((review) =>
      review.answers
        .filter((answer) => answer.question === question && answer.text.trim() !== '')
        .map(({ text }) => ({ review, text })),
    )
    .slice(0, most)
}

/** The last finished review of the same kind before a period: what was meant to be done then can be looked at now. */
export function reviewBefore(period: ReviewPeriod, reviews: readonly Review[]): Review | null {
  return before(period, reviews)[0] ?? null
}

/** What a longer review is made of: the finished reviews of these kinds within it, in the order of time. */
const PARTS: Readonly<Record<ReviewKind, ReviewKind | null>> = {
  week: null,
  month: 'week',
  quarter: 'month',
  year: 'month',
}

/** The finished reviews of shorter stretches that a period can be summed up from, the first one first. */
export function partsOf(period: ReviewPeriod, reviews: readonly Review[]): Review[] {
  const kind = PARTS[period.kind]
  return finishedReviews(reviews)
    .filter((one) => one.kind === kind && period.from <= one.to && one.to <= period.to)
    .toReversed()
}

/** What became of the intentions of several reviews; a goal that two of them led to counts once. */
export type IntentionSums = { intentions: number; goals: number; goalsDone: number; planned: number }

/** Counts what the intentions of reviews became. A goal that was deleted since counts as none. */
export function sumsOf(reviews: readonly Review[], goals: readonly Goal[]): IntentionSums {
  const stateOf = new Map(goals.map(({ id, state }) => [id, state]))
  const lines = reviews.flatMap(({ intentions }) => intentions)
  const made = new Set(
    lines.flatMap(({ goalId }) => (goalId !== null && stateOf.has(goalId) ? [goalId] : [])),
  )
  return {
    intentions: lines.length,
    goals: made.size,
    goalsDone: [...made].filter((id) => stateOf.get(id) === 'done').length,
    planned: lines.filter(({ plannedFrom }) => plannedFrom !== null).length,
  }
}

function before(period: ReviewPeriod, reviews: readonly Review[]): Review[] {
  return finishedReviews(reviews).filter(({ kind, to }) => kind === period.kind && to < period.to)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
