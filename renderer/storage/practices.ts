import { startOfWeek, addDays, type Day } from '../../shared/day.ts'
import { planFor, weekStartOfPlans } from '../../shared/balance/plan.ts'
import { indexCatalog } from '../../shared/entry/catalog-index.ts'
import { practiceSchema, type Practice } from '../../shared/growth/records.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { PRACTICE_LIBRARY, practicesWith } from '../../shared/practice/library.ts'
import type { PracticeFields } from '../../shared/practice/practice-form.ts'
import { LATELY_DAYS, type SuggestingJournal } from '../../shared/practice/suggest-now.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { totalsBetween } from './totals.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** By this rule decisions are kept on activities that are not to be suggested; their key is the activity's id. */
export const NOT_SUGGESTED = 'practice'

/** One activity as the person has it; null where there is none of that id. */
export async function practiceById({ practices }: JournalDatabase, id: string): Promise<Practice | null> {
  return (await practices.get(id)) ?? PRACTICE_LIBRARY.find((practice) => practice.id === id) ?? null
}

/**
 * Keeps an activity: a new one, or with `before` its own or the shipped one changed. A shipped one is kept in the journal
 * under its own id from then on.
 */
export async function savePractice(
  journal: Journal,
  before: Practice | null,
  fields: PracticeFields,
  label: string,
): Promise<Saved<UndoStep>> {
  const practice = practiceSchema.parse({ ...(before ?? { id: journal.newId() }), ...fields })
  return await commitUndoable(journal, label, [put('practices', practice)])
}

/** Deletes an own activity, or gives a shipped one back its original words. */
export async function forgetPractice(
  journal: Journal,
  { id }: Practice,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'practices', id)])
}

/**
 * What activities are suggested from: the totals of the last four weeks, this week's plan and the short lists.
 * `weekStart` is used where nothing says otherwise.
 */
export async function readForSuggestions(
  database: JournalDatabase,
  today: Day,
  weekStart: number,
): Promise<SuggestingJournal> {
  const [documents, own, categories, skills, targets, chapters, plans, decisions, settings] =
    await Promise.all([
      totalsBetween(database, addDays(today, 1 - LATELY_DAYS), today),
      database.practices.toArray(),
      database.categories.toArray(),
      database.skills.toArray(),
      database.targets.toArray(),
      database.chapters.toArray(),
      database.plans.toArray(),
      database.insightDecisions.toArray(),
      database.settings.get(SETTINGS_ID),
    ])
  const begins = weekStartOfPlans(plans, settings?.weekStart ?? null, weekStart)
  const plan = planFor(startOfWeek(today, begins), { plans, timeOff: [], weekStart: begins })
  return {
    today,
    documents,
    practices: practicesWith(own),
    catalog: indexCatalog(categories, skills),
    targets,
    chapters,
    planned: (plan?.blocks ?? []).flatMap(({ practiceId }) => practiceId ?? []),
    declined: decisions.flatMap(({ rule, key }) => (rule === NOT_SUGGESTED ? key : [])),
  }
}
