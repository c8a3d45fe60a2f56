import type { Goal } from '../../../shared/balance/career.ts'
import { withMilestoneDone, withState } from '../../../shared/balance/goals.ts'
import type { Day } from '../../../shared/day.ts'
import { deleteGoal, putGoalIntoPlan, saveGoal } from '../../storage/goals.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfGoals } from '../../ui/texts-of-goals.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'

const { did } = textsOfGoals

export type GoalChanges = {
  onState(goal: Goal, state: Goal['state']): void
  onMilestone(goal: Goal, index: number, isDone: boolean): void
  onDelete(goal: Goal): void
  /** `category` is its name. */
  onPlan(goal: Goal, category: string): void
}

/** What can be done to a goal in its place; each is one commit that says what it did and can be taken back. */
export function useGoalChanges(today: Day): GoalChanges {
  const journal = useJournal()
  const { weekStart } = useFormats()
  const tell = async (label: string, work: Promise<Saved<UndoStep>>): Promise<boolean> => {
    const wrong = tellSaved(await work, label, (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    return wrong === null
  }
  const leave = async (goal: Goal, label: string, work: Promise<Saved<UndoStep>>) => {
    if (await tell(label, work)) focusBeside(goal.id)
  }
  return {
    onState: (goal, state) => {
      const label = did[state](goal.title)
      void leave(goal, label, saveGoal(journal, withState(goal, state, today), label))
    },
    onMilestone: (goal, index, isDone) => {
      const title = goal.milestones[index]?.title ?? ''
      const label = isDone ? did.milestoneDone(title) : did.milestoneOpen(title)
      void tell(label, saveGoal(journal, withMilestoneDone(goal, index, isDone ? today : null), label))
    },
    onDelete: (goal) => {
      const label = did.deleted(goal.title)
      void leave(goal, label, deleteGoal(journal, goal, label))
    },
    onPlan: (goal, category) => {
      const label = did.planned(category)
      const work = putGoalIntoPlan(journal, goal, { today, weekStart, label })
      void tell(label, work).then((isDone) => isDone && focusMenu(placeOf(goal.id)))
    },
  }
}

/** The attribute by which a goal's place on the page is found. */
export const GOAL_PLACE = 'data-goal'

// What was pressed is gone with the goal's place: the focus goes to the next goal in sight, else the one before it.
function focusBeside(id: string): void {
  const places = [...document.querySelectorAll(`[${GOAL_PLACE}]`)].filter((place) => place.checkVisibility())
  const index = places.findIndex((place) => place.getAttribute(GOAL_PLACE) === id)
  focusMenu(places[index + 1] ?? places[index - 1])
}

function placeOf(id: string): Element | null {
  return document.querySelector(`[${GOAL_PLACE}="${CSS.escape(id)}"]`)
}

function focusMenu(place: Element | null | undefined): void {
  const menu = place?.querySelector<HTMLElement>('[aria-haspopup]')
  ;(menu ?? document.getElementById(PAGE_HEADING))?.focus()
}
