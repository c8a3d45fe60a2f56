import type { Goal } from '../../../shared/balance/career.ts'
import type { Review } from '../../../shared/growth/records.ts'
import { Card } from '../../ui/card.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { IntentionList } from './intention-list.tsx'

/** What was meant to follow from the review before, and what became of it. */
export function LastIntentions({ review, goals }: { review: Review | null; goals: readonly Goal[] }) {
  const formats = useFormats()
  if (review === null || review.intentions.length === 0) return null
  return (
    <Card title={texts.lastTime(periodName(review, formats))}>
      <IntentionList intentions={review.intentions} goals={goals} />
    </Card>
  )
}
