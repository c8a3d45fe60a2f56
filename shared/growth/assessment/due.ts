import { addDays, type Day } from '../../day.ts'
import type { Due } from '../../due/due-list.ts'
import type { RecordOf } from '../../journal/journal.ts'
import { inOrder } from '../skills/ratings.ts'

/** Levels move in months, not in weeks: a quarter after the last rating the next one is worth the time. */
export const RATE_AGAIN_DAYS = 91

/** That skills are due to be rated again, and the day of the last rating; null before the first and within a quarter of the last. */
export function ratingDue(
  assessments: readonly RecordOf<'assessments'>[],
  today: Day,
): (Due & { readonly last: Day }) | null {
  const last = inOrder(assessments, today).at(-1)
  if (last === undefined) return null
  const since = addDays(last.date, RATE_AGAIN_DAYS)
  return since > today ? null : { key: `assessment:${last.id}`, since, last: last.date }
}
