import type { PlanContent, PlanScope } from '../../../shared/balance/plan-edit.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { backToIdealWeek, savePlan } from '../../storage/plans.ts'
import { undo } from '../../storage/undo.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'

/** What a step is called on the undo list, and what is said when it is done. */
type Told = { label: string; message: string }

const EDITED: Readonly<Record<PlanScope, Told>> = {
  ideal: { label: said.editing.undoIdeal, message: said.editing.savedIdeal },
  week: { label: said.editing.undoWeek, message: said.editing.savedWeek },
}

/** What can be done with the plan of a week. Each answers with what went wrong, null when nothing did. */
export function usePlanActions({ week: { from }, plans, weekStart }: PlannedWeek) {
  const journal = useJournal()
  const week = { from, plans, weekStart }
  return {
    save: async (scope: PlanScope, content: PlanContent, told: Told = EDITED[scope]) =>
      tellSaved(await savePlan(journal, { scope, week, content }, told.label), told.message, (step) =>
        undo(journal, step),
      ),
    backToIdeal: async () =>
      tellSaved(await backToIdealWeek(journal, week, said.undoBack), said.wentBack, (step) =>
        undo(journal, step),
      ),
  }
}
