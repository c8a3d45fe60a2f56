import { useEffect, useRef } from 'react'
import type { GoalForm } from '../../../shared/balance/goal-form.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { goalFromFeedback } from '../../../shared/feedback/feedback-goal.ts'
import { useFeedbackPiece } from '../../storage/use-feedback.ts'
import { textsOfFeedback } from '../../ui/texts-of-feedback.ts'
import { useFormats } from '../../ui/use-formats.ts'

const FROM = 'from-'

type Start = { catalog: Catalog | undefined; today: Day; onStart(form: GoalForm): void }

/** Begins a goal with the piece of feedback that the address names, once for each visit. */
export function useFeedbackStart(item: string, { catalog, today, onStart }: Start): void {
  const formats = useFormats()
  const feedback = useFeedbackPiece(item.startsWith(FROM) ? item.slice(FROM.length) : null)
  const begun = useRef(false)
  useEffect(() => {
    if (catalog === undefined || feedback === undefined || feedback === null || begun.current) return
    begun.current = true
    const { from, anonymous, date } = feedback
    const name = from.name.trim()
    const who = anonymous ? textsOfFeedback.anonymous : name === '' ? textsOfFeedback.nameless : name
    const words = textsOfFeedback.goal
    onStart(goalFromFeedback(feedback, { catalog, today, words, who, day: formats.day(date) }))
    // The way back and a new start lead to the goals, not to another goal of the same feedback.
    window.history.replaceState(null, '', '#plan/goals')
  })
}
