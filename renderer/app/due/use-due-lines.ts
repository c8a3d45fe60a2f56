import type { Day } from '../../../shared/day.ts'
import { dueInOrder } from '../../../shared/due/due-list.ts'
import { usePutOff } from '../../storage/use-put-off.ts'
import type { DueLine, DueSource } from './due-line.ts'
import { useExpiryLines } from './use-expiry-lines.ts'
import { useContactLines } from './use-contact-lines.ts'
import { useFeedbackLines } from './use-feedback-lines.ts'
import { useFollowUpLines } from './use-follow-up-lines.ts'
import { useGoalLines } from './use-goal-lines.ts'
import { usePracticeLines } from './use-practice-lines.ts'
import { useRatingLines } from './use-rating-lines.ts'
import { useReviewLines } from './use-review-lines.ts'

/** Every kind of thing that can be due. A constant list, so that its hooks are called in the same order each time. */
const SOURCES: readonly DueSource[] = [
  useReviewLines,
  useGoalLines,
  usePracticeLines,
  useFollowUpLines,
  useContactLines,
  useFeedbackLines,
  useExpiryLines,
  useRatingLines,
]

/** What is due and was not put off, the longest due first; nothing until all of it is read, so that no line jumps in. */
export function useDueLines(today: Day): DueLine[] {
  const decisions = usePutOff()
  const found = SOURCES.map((useLines) => useLines(today))
  if (decisions === undefined || found.includes(undefined)) return []
  return dueInOrder(
    found.flatMap((lines) => lines ?? []),
    decisions,
    today,
  )
}
