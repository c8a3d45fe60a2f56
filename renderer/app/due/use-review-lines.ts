import { NotebookPen } from 'lucide-react'
import { addressOf } from '../../../shared/review/kinds.ts'
import { isBegun, useBegunReviews } from '../../storage/use-reviews.ts'
import { useReviewsDue } from '../../storage/use-reviews-due.ts'
import { periodInSentence } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** Weeks, months, quarters and years that can be looked back on. */
export const useReviewLines: DueSource = (today) => {
  const formats = useFormats()
  const due = useReviewsDue(today, formats.weekStart)
  const begun = useBegunReviews()
  return due?.map(({ key, since, period }) => ({
    key,
    since,
    icon: NotebookPen,
    text: texts.due(periodInSentence(period, today, formats)),
    detail: isBegun(begun, period) ? texts.dueBegun : texts.dueDetail[period.kind],
    href: `#plan/reviews/${addressOf(period)}`,
    laters: ['tomorrow', 'week', 'never'],
  }))
}
