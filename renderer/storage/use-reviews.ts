import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { reviewSchema, type Review } from '../../shared/growth/records.ts'
import type { ReviewPeriod } from '../../shared/review/kinds.ts'
import { useJournal } from './journal-context.tsx'
import { readReview, reviewDraftPlace, type ReviewView } from './reviews.ts'

/** All reviews, live; undefined until read. */
export function useReviews(): Review[] | undefined {
  const { database } = useJournal()
  // What an older release or another app wrote may lack newer fields.
  return useLiveQuery(
    async () => (await database.reviews.toArray()).map((record) => reviewSchema.parse(record)),
    [database],
  )
}

/** The places of the reviews that were begun and not finished, live; undefined until read. */
export function useBegunReviews(): ReadonlySet<string> | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const drafts = await database.drafts.where('id').startsWith('review:').primaryKeys()
    return new Set(drafts)
  }, [database])
}

/** Whether a review is among those that were begun. */
export function isBegun(begun: ReadonlySet<string> | undefined, period: ReviewPeriod): boolean {
  return begun?.has(reviewDraftPlace(period)) ?? false
}

/** The numbers of a review and what moved, live; undefined until read. */
export function useReviewView(period: ReviewPeriod, today: Day, fallback: number): ReviewView | undefined {
  const { database } = useJournal()
  const { kind, from, to } = period
  return useLiveQuery(
    () => readReview(database, { period: { kind, from, to }, today, fallback }),
    [database, kind, from, to, today, fallback],
  )
}
