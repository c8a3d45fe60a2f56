import { insightDecisionSchema } from '../../shared/balance/career.ts'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import { addDays, type Day } from '../../shared/day.ts'
import {
  RECENT_DAYS,
  type Insight,
  type InsightContext,
  type InsightDecision,
} from '../../shared/insight/insight.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { firstDayOf } from '../../shared/month.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { entriesBetween, totalsBetween } from './totals.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

const MONDAY = 1

/**
 * What the insights of a day are computed from: the kept months, the entries of the last {@link RECENT_DAYS} days and
 * the short lists. `weekStart` is used where nothing says otherwise.
 */
export async function readInsightContext(
  database: JournalDatabase,
  today: Day,
  weekStart: number = MONDAY,
): Promise<InsightContext> {
  const tables = [
    ...(['entries', 'months', 'categories', 'skills', 'targets', 'chapters', 'plans', 'timeOff'] as const),
    ...(['feedback', 'insightDecisions', 'settings'] as const),
  ]
  return await database.transaction('r', tables, async () => {
    const first = await database.months.orderBy('month').first()
    const [months, entries, lists, plans, settings] = await Promise.all([
      first === undefined ? [] : totalsBetween(database, firstDayOf(first.month), today),
      entriesBetween(database, addDays(today, 1 - RECENT_DAYS), today),
      Promise.all([
        database.categories.toArray(),
        database.skills.toArray(),
        database.targets.toArray(),
        database.chapters.toArray(),
        database.timeOff.toArray(),
        database.feedback.toArray(),
        database.insightDecisions.toArray(),
      ]),
      database.plans.toArray(),
      database.settings.get(SETTINGS_ID),
    ])
    const [categories, skills, targets, chapters, timeOff, feedback, decisions] = lists
    return {
      today,
      weekStart: weekStartOfPlans(plans, settings?.weekStart ?? null, weekStart),
      months,
      entries,
      categories,
      skills,
      targets,
      chapters,
      plans,
      timeOff,
      feedback,
      decisions,
    }
  })
}

/** What is decided on; a rule that is none of the insights' may be named too. */
export type DecidedOn = Pick<Insight, 'key' | 'sentence'> & { readonly rule: string }

/** The answer to an insight. `until` is the day on which a snoozed one shows again; null leaves it to the rules. */
export type Decision =
  | { decision: 'accepted' }
  | { decision: 'snoozed'; until: Day | null }
  | { decision: 'dismissed'; reason: string }

/** The change that remembers a decision, in the place of an earlier one on the same cause. */
export function decisionOn(
  journal: Pick<Journal, 'newId'>,
  { rule, key, sentence }: DecidedOn,
  decision: Decision,
  decisions: readonly InsightDecision[],
): Change {
  const before = decisions.find((one) => one.rule === rule && one.key === key)
  const record = { id: before?.id ?? journal.newId(), rule, key, sentence, ...decision }
  return put('insightDecisions', insightDecisionSchema.parse(record))
}

/** Remembers a decision, to be taken back under `label`. */
export async function decide(
  journal: Journal,
  on: DecidedOn,
  decision: Decision,
  label: string,
): Promise<Saved<UndoStep>> {
  const decisions = await journal.database.insightDecisions.toArray()
  return await commitUndoable(journal, label, [decisionOn(journal, on, decision, decisions)])
}

/** Forgets a decision: its insight shows again where it still holds. */
export async function takeDecisionBack(
  journal: Journal,
  { id }: InsightDecision,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'insightDecisions', id)])
}
