import { goalSchema, type Goal, type Plan, type PlanBlock } from '../balance/career.ts'
import { dueOf } from '../balance/goals.ts'
import { contentToEdit, editedPlan, type PlanContent } from '../balance/plan-edit.ts'
import { addDays, startOfWeek, type Day } from '../day.ts'
import { reviewSchema, type Review } from '../growth/records.ts'
import type { CheckedReview, IntentionLine } from './form.ts'
import type { ReviewKind, ReviewPeriod } from './kinds.ts'

/** What a finished review is made with. */
export type Finishing = {
  readonly period: ReviewPeriod
  readonly checked: CheckedReview
  /** The review as it was finished before; null for a new one. */
  readonly before: Review | null
  readonly today: Day
  readonly plans: readonly Plan[]
  /** An ISO weekday. */
  readonly weekStart: number
  newId(): string
}

/** The records that finishing a review keeps together. */
export type FinishedReview = { review: Review; goals: Goal[]; plan: Plan | null }

/** The first week that begins today or later: what is meant to be done in the week to come. */
export function comingWeek(today: Day, weekStart: number): Day {
  const from = startOfWeek(today, weekStart)
  return from === today ? today : addDays(from, 7)
}

/**
 * The review and what its intentions become. A goal takes the intention's words, begins today and is wanted by the end of a
 * quarter (of a year's review: of a year). Time in the plan goes into the coming week alone, whose plan is a copy of what
 * holds; with a weekday it also gets a block. A review that was finished before keeps its day.
 */
export function finishReview(finishing: Finishing): FinishedReview {
  const { period, checked, before, today, newId } = finishing
  const week = comingWeek(today, finishing.weekStart)
  const goals: Goal[] = []
  const intentions = checked.intentions.map((line) => {
    const { text, becomes, plannedFrom } = line
    if (becomes === 'plan') return { text, goalId: line.goalId, plannedFrom: week }
    if (becomes === 'words' || line.goalId !== null) return { text, goalId: line.goalId, plannedFrom }
    const goal = goalOf(text, period.kind, { today, newId })
    goals.push(goal)
    return { text, goalId: goal.id, plannedFrom }
  })
  const review = reviewSchema.parse({
    ...(before ?? { id: newId(), finishedOn: today }),
    kind: period.kind,
    from: period.from,
    to: period.to,
    answers: checked.answers,
    intentions,
  })
  return { review, goals, plan: planWith(checked.intentions, week, finishing) }
}

function goalOf(title: string, kind: ReviewKind, { today, newId }: Pick<Finishing, 'today' | 'newId'>): Goal {
  const horizon = kind === 'year' ? 'year' : 'quarter'
  return goalSchema.parse({ id: newId(), title, horizon, startedOn: today, due: dueOf(horizon, today) })
}

function planWith(lines: readonly IntentionLine[], week: Day, finishing: Finishing): Plan | null {
  const planned = lines.filter(({ becomes }) => becomes === 'plan')
  if (planned.length === 0) return null
  const begun = contentToEdit('week', week, finishing)
  const content = planned.reduce<PlanContent>(withIntention, begun)
  return editedPlan('week', week, content, { ...finishing, newId: finishing.newId() })
}

/** A week's plan with time for an intention: in its category's cell for any mode, and as a block where it has a day. */
function withIntention(content: PlanContent, line: IntentionLine): PlanContent {
  const { categoryId, minutes, weekday, start, text } = line
  if (categoryId === null || minutes === null) return content
  const isIt = (cell: PlanContent['cells'][number]) => cell.categoryId === categoryId && cell.mode === null
  const cells = content.cells.some(isIt)
    ? content.cells.map((cell) => (isIt(cell) ? { ...cell, minutes: cell.minutes + minutes } : cell))
    : [...content.cells, { categoryId, mode: null, minutes }]
  if (weekday === null || start === null) return { ...content, cells }
  const block: PlanBlock = { weekday, start, minutes, categoryId, mode: null, title: text, practiceId: null }
  return { cells, blocks: [...content.blocks, block] }
}
