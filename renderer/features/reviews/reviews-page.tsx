import { useState } from 'react'
import type { Review } from '../../../shared/growth/records.ts'
import { periodOfAddress, type ReviewPeriod } from '../../../shared/review/kinds.ts'
import { useReviews } from '../../storage/use-reviews.ts'
import { Page } from '../../ui/page.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { ReviewReading } from './review-reading.tsx'
import { ReviewWriting } from './review-writing.tsx'
import { ReviewsOverview } from './reviews-overview.tsx'

/** Reviews: all of them, or the one that `item` names, by its period (`month-2026-10-01`) or by its id. */
export function ReviewsPage({ item }: { item: string }) {
  const reviews = useReviews()
  const [isEditing, setEditing] = useState(false)
  if (reviews === undefined) return <Page title={texts.title}>{null}</Page>
  const period = periodOfAddress(item)
  const review = reviewAt(item, period, reviews)
  if (review !== null && !isEditing)
    return <ReviewReading review={review} reviews={reviews} onEdit={() => setEditing(true)} />
  if (review === null && period === null) return <ReviewsOverview reviews={reviews} />
  return (
    <ReviewWriting
      period={review ?? period!}
      review={review}
      reviews={reviews}
      onFinished={() => setEditing(false)}
    />
  )
}

function reviewAt(item: string, period: ReviewPeriod | null, reviews: readonly Review[]): Review | null {
  const found = reviews.find(({ id, kind, from, finishedOn }) =>
    period === null ? id === item : kind === period.kind && from === period.from && finishedOn !== null,
  )
  return found ?? null
}
