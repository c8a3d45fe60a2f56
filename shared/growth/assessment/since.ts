import type { DayRange } from '../../balance/period.ts'
import { addDays, type Day } from '../../day.ts'
import { evidenceSum, type Shown } from '../skills/evidence.ts'
import type { Rating } from '../skills/ratings.ts'

/** Entries are read at most this far back: who rates a skill again after years knows the last year best. */
export const LOOK_BACK_DAYS = 365

/** The days after the last rating up to today, at most {@link LOOK_BACK_DAYS}; `isWhole` tells whether these are all of them. */
export function sinceRating(last: Day, today: Day): DayRange & { isWhole: boolean } {
  const [after, earliest] = [addDays(last, 1), addDays(today, 1 - LOOK_BACK_DAYS)]
  return after >= earliest
    ? { from: after, to: today, isWhole: true }
    : { from: earliest, to: today, isWhole: false }
}

/**
 * Whether a skill was rated higher than the last time although it was neither practised nor applied since and nothing
 * shows it. Time spent learning alone does not answer the question: knowing more is not yet doing it.
 */
export function isUpWithoutEvidence(
  previous: Pick<Rating, 'level'> | null,
  level: number,
  shown: Pick<Shown, 'byMode' | 'evidence'>,
): boolean {
  if (previous === null || level <= previous.level) return false
  const { practise, apply } = shown.byMode
  return practise + apply === 0 && evidenceSum(shown.evidence) === 0
}
