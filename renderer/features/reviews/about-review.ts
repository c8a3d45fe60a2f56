import type { Goal } from '../../../shared/balance/career.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Review } from '../../../shared/growth/records.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import type { ReviewPeriod } from '../../../shared/review/kinds.ts'
import type { ReviewView } from '../../storage/reviews.ts'

/** All that a review is written beside. */
export type AboutReview = {
  readonly period: ReviewPeriod
  /** The review as it was finished; null for a new one. */
  readonly review: Review | null
  readonly reviews: readonly Review[]
  readonly today: Day
  readonly catalog: Catalog
  readonly goals: readonly Goal[]
  /** The ISO weekday on which planned weeks begin. */
  readonly weekStart: number
  readonly view: ReviewView
  readonly settings: Settings
}
