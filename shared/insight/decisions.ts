import { addDays, type Day } from '../day.ts'
import type { Insight, InsightDecision } from './insight.ts'

/** An accepted insight keeps quiet for four weeks: what was planned needs that long to show. */
export const ACCEPTED_DAYS = 28

/** A snooze without a day lasts a week, the rhythm of the plan. */
export const SNOOZED_DAYS = 7

/**
 * Whether a decision hides its cause on a day. A cause is a rule and its key. Dismissed is for good, snoozed lasts
 * until its day (on which it shows again), accepted for a while.
 */
export function isHidden(
  { rule, key }: Pick<Insight, 'rule' | 'key'>,
  decisions: readonly InsightDecision[],
  today: Day,
): boolean {
  return decisions.some(
    (one) =>
      one.rule === rule && one.key === key && (one.decision === 'dismissed' || today < hiddenUntil(one)),
  )
}

/** The day on which the cause of a snoozed or accepted insight may show again. */
export function hiddenUntil({ decision, until, updatedAt }: InsightDecision): Day {
  return until ?? addDays(updatedAt.slice(0, 10), decision === 'accepted' ? ACCEPTED_DAYS : SNOOZED_DAYS)
}
