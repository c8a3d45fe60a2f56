import type { DayRange } from '../../shared/balance/period.ts'
import { addDays, type Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import type { Answer } from '../../shared/growth/assessment/draft.ts'
import { sinceRating } from '../../shared/growth/assessment/since.ts'
import { assessmentSchema } from '../../shared/growth/records.ts'
import { shownOf, type Shown } from '../../shared/growth/skills/evidence.ts'
import { ratingNow, ratingsBySkill, type Rating } from '../../shared/growth/skills/ratings.ts'
import type { RecordOf } from '../../shared/journal/journal.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { firstDayOf, lastDayOf, monthOf } from '../../shared/month.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { monthsBetween } from './months.ts'
import { entriesBetween } from './totals.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Where an assessment that was begun is kept until it is saved or discarded. */
export const ASSESSMENT_DRAFT = 'assessment'

/**
 * Keeps an assessment as a record of its own; earlier ones stay as they are. `also` goes into the same commit: the end
 * of its draft, which an undo brings back.
 */
export async function addAssessment(
  journal: Journal,
  { date, answers }: { date: Day; answers: readonly Answer[] },
  label: string,
  also: readonly Change[] = [],
): Promise<Saved<UndoStep>> {
  const assessment = assessmentSchema.parse({ id: journal.newId(), date, answers })
  return await commitUndoable(journal, label, [put('assessments', assessment), ...also])
}

/** Deletes a whole assessment, to be taken back under `label`. */
export async function deleteAssessment(
  journal: Journal,
  { id }: Pick<RecordOf<'assessments'>, 'id'>,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'assessments', id)])
}

/** A skill's last rating and what its days since show; both null before the first. */
export type SinceLast = { readonly previous: Rating | null; readonly shown: Shown | null }

/**
 * Reads what some skills show since each was last rated, at most for a year: the kept totals tell in which months any
 * of them had time, and only these are walked over.
 */
export async function sinceLastRatings(
  database: JournalDatabase,
  skillIds: readonly string[],
  today: Day,
): Promise<Map<string, SinceLast>> {
  return await database.transaction('r', ['assessments', 'entries', 'feedback', 'months'], async () => {
    const ratings = ratingsBySkill(await database.assessments.toArray(), today)
    const ranges = skillIds.map((id) => {
      const previous = ratingNow(ratings.get(id) ?? [])
      return { id, previous, range: previous === null ? null : sinceRating(previous.date, today) }
    })
    const first = ranges.reduce(
      (earliest, { range }) => (range !== null && range.from < earliest ? range.from : earliest),
      addDays(today, 1),
    )
    const [entries, feedback] = await Promise.all([
      entriesOfMonthsWith(database, skillIds, { from: first, to: today }),
      database.feedback.toArray(),
    ])
    return new Map(
      ranges.map(({ id, previous, range }) => {
        const shown = range === null ? null : (shownOf([id], range, entries, feedback).get(id) ?? null)
        return [id, { previous, shown }]
      }),
    )
  })
}

async function entriesOfMonthsWith(
  database: JournalDatabase,
  skillIds: readonly string[],
  { from, to }: DayRange,
): Promise<Entry[]> {
  const months = await monthsBetween(database, monthOf(from), monthOf(to))
  const entries: Entry[] = []
  for (const { month, skills } of months) {
    if (!skillIds.some((id) => id in skills)) continue
    const [first, last] = [firstDayOf(month), lastDayOf(month)]
    entries.push(...(await entriesBetween(database, from > first ? from : first, to < last ? to : last)))
  }
  return entries
}
