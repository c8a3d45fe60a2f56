import { editedPlan, plansOfWeek, type PlanContent, type PlanScope } from '../../shared/balance/plan-edit.ts'
import type { Plan } from '../../shared/balance/career.ts'
import type { Day } from '../../shared/day.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** The week that is edited: its first day, and the plans and week start that it was read with. */
export type EditedWeek = { from: Day; plans: readonly Plan[]; weekStart: number }

/**
 * Keeps a plan from the week on, or for it alone, as one step that can be taken back under `label`. `also` goes into the
 * same step.
 */
export async function savePlan(
  journal: Journal,
  { scope, week, content }: { scope: PlanScope; week: EditedWeek; content: PlanContent },
  label: string,
  also: readonly Change[] = [],
): Promise<Saved<UndoStep>> {
  const plan = editedPlan(scope, week.from, content, { ...week, newId: journal.newId() })
  return await commitUndoable(journal, label, [put('plans', plan), ...also])
}

/** Gives a week up its own plan, so that the ideal week holds in it again. */
export async function backToIdealWeek(
  journal: Journal,
  week: EditedWeek,
  label: string,
): Promise<Saved<UndoStep>> {
  const own = plansOfWeek(week.from, week)
  return await commitUndoable(
    journal,
    label,
    own.map(({ id }) => remove(journal, 'plans', id)),
  )
}
