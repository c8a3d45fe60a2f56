import type { Review } from '../../../shared/growth/records.ts'
import { reviewFormSchema } from '../../../shared/review/form.ts'
import { questionsOf } from '../../../shared/review/questions.ts'
import type { ReviewPeriod } from '../../../shared/review/kinds.ts'
import { useToday } from '../../platform/use-today.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { reviewDraftPlace } from '../../storage/reviews.ts'
import { useSettings } from '../../storage/settings.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useGoals } from '../../storage/use-goals.ts'
import { useKeptForm } from '../../storage/use-kept-form.ts'
import { useReviewView } from '../../storage/use-reviews.ts'
import { Page } from '../../ui/page.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { ReviewForm } from './review-form.tsx'

type ReviewWritingProps = {
  period: ReviewPeriod
  /** The review as it was finished; null for a new one. */
  review: Review | null
  reviews: readonly Review[]
  onFinished(): void
}

/** Reads all that a review is written beside, and what was written of it before. */
export function ReviewWriting({ period, review, reviews, onFinished }: ReviewWritingProps) {
  const formats = useFormats()
  const today = useToday()
  const settings = useSettings(useJournal())
  const catalog = useCatalog()
  const goals = useGoals()
  const view = useReviewView(period, today, formats.weekStart)
  const form = useKeptForm(reviewDraftPlace(period), reviewFormSchema)
  const isReady =
    settings !== undefined &&
    catalog !== undefined &&
    goals !== undefined &&
    view !== undefined &&
    form !== null
  if (!isReady) return <Page title={texts.reviewOf(periodName(period, formats))}>{null}</Page>
  return (
    <ReviewForm
      about={{ period, review, reviews, today, catalog, goals, weekStart: formats.weekStart, view, settings }}
      questions={questionsOf(period.kind, settings)}
      form={form}
      onFinished={onFinished}
    />
  )
}
