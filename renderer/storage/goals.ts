import { goalSchema, type Goal } from '../../shared/balance/career.ts'
import type { GoalFields } from '../../shared/balance/goal-form.ts'
import { withGoalMinutes } from '../../shared/balance/goals.ts'
import { cellsOf, idealFor, weekStartOfPlans } from '../../shared/balance/plan.ts'
import { startOfWeek, type Day } from '../../shared/day.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { savePlan } from './plans.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Adds an active goal, to be taken back under `label`. */
export async function addGoal(journal: Journal, fields: GoalFields, label: string): Promise<Saved<UndoStep>> {
  return await saveGoal(journal, goalSchema.parse({ ...fields, id: journal.newId() }), label)
}

/** Keeps a goal as it is given, to be taken back under `label`. */
export async function saveGoal(journal: Journal, goal: Goal, label: string): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('goals', goalSchema.parse(goal))])
}

/** Deletes a goal, to be taken back under `label`. Entries that name it keep its id, so that an undo brings all back. */
export async function deleteGoal(journal: Journal, { id }: Goal, label: string): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'goals', id)])
}

/** The ideal week in force on a day, and the first day of that day's week. `fallback` is an ISO weekday. */
export async function idealWeekOn(database: JournalDatabase, day: Day, fallback: number) {
  const [plans, settings] = await Promise.all([database.plans.toArray(), database.settings.get(SETTINGS_ID)])
  const weekStart = weekStartOfPlans(plans, settings?.weekStart ?? null, fallback)
  const from = startOfWeek(day, weekStart)
  return { from, weekStart, plans, plan: idealFor(from, { plans, weekStart }) }
}

/**
 * Gives a goal its weekly minutes in the ideal week, from the week of `today` on: an ideal week that begins then is
 * changed, an earlier one goes on as a new record with the same blocks, so that the weeks before stay as they were.
 */
export async function putGoalIntoPlan(
  journal: Journal,
  goal: Goal,
  { today, weekStart, label }: { today: Day; weekStart: number; label: string },
): Promise<Saved<UndoStep>> {
  const ideal = await idealWeekOn(journal.database, today, weekStart)
  const content = { cells: withGoalMinutes(cellsOf(ideal.plan), goal), blocks: ideal.plan?.blocks ?? [] }
  return await savePlan(journal, { scope: 'ideal', week: ideal, content }, label)
}
