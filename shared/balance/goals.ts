import { daysBetween, type Day } from '../day.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Mode } from '../entry/entry.ts'
import { addMonths, lastDayOf, monthOf } from '../month.ts'
import type { Goal } from './career.ts'
import type { MonthDocument } from './month-document.ts'
import type { PlannedCell } from './plan.ts'

export type Milestone = Goal['milestones'][number]

/** Goals as they stand on the page: what is worked on first, what is over last. */
export type GoalGroups = { professional: Goal[]; personal: Goal[]; paused: Goal[]; closed: Goal[] }

/** Goals by what is done with them: active and paused ones by their day (none last), closed ones the latest first. */
export function groupGoals(goals: readonly Goal[]): GoalGroups {
  const byDue = goals.toSorted(
    (a, b) => compare(a.due ?? '9', b.due ?? '9') || compare(a.title, b.title) || compare(a.id, b.id),
  )
  const active = byDue.filter(({ state }) => state === 'active')
  return {
    professional: active.filter(({ space }) => space === 'professional'),
    personal: active.filter(({ space }) => space === 'personal'),
    paused: byDue.filter(({ state }) => state === 'paused'),
    closed: byDue
      .filter(({ state }) => state === 'done' || state === 'dropped')
      .toSorted((a, b) => compare(b.closedOn ?? '', a.closedOn ?? '')),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** The milestone to look at next: the open one with the earliest day, else the first open one; null when all are done. */
export function nextMilestone({ milestones }: Pick<Goal, 'milestones'>): Milestone | null {
  const open = milestones.filter(({ doneOn }) => doneOn === null)
  return (
    open.filter(({ due }) => due !== null).toSorted((a, b) => compare(a.due!, b.due!))[0] ?? open[0] ?? null
  )
}

/** A goal with one of its milestones done on a day, or not done with null. */
export function withMilestoneDone(goal: Goal, index: number, doneOn: Day | null): Goal {
  const milestones = goal.milestones.map((one, at) => (at === index ? { ...one, doneOn } : one))
  return { ...goal, milestones }
}

/** A goal in another state; the day it was closed on is kept while it is done or dropped and gone otherwise. */
export function withState(goal: Goal, state: Goal['state'], today: Day): Goal {
  return { ...goal, state, closedOn: state === 'done' || state === 'dropped' ? today : null }
}

/** The day a goal of a horizon is wanted by: the last one of the month that lies 3, 12 or 36 months ahead. */
export function dueOf(horizon: Goal['horizon'], today: Day): Day {
  const months = { quarter: 3, year: 12, longer: 36 }[horizon]
  return lastDayOf(addMonths(monthOf(today), months))
}

/** How far a day lies off in the unit people would say; `count` is never negative. */
export type Distance = { isPast: boolean; count: number; unit: 'day' | 'week' | 'month' | 'year' }

/** Days up to two weeks, weeks up to three months, months up to two years, then years; rounded down. */
export function distanceTo(day: Day, today: Day): Distance {
  const days = Math.abs(daysBetween(today, day))
  const isPast = day < today
  if (days < 14) return { isPast, count: days, unit: 'day' }
  if (days < 92) return { isPast, count: Math.floor(days / 7), unit: 'week' }
  if (days < 731) return { isPast, count: Math.floor(days / 30.44), unit: 'month' }
  return { isPast, count: Math.floor(days / 365.25), unit: 'year' }
}

/** What a goal's minutes are counted by. */
export type CountedBy = 'skills' | 'category' | 'entries'

/**
 * What a goal's minutes are counted by: its skills where it names any, else its category, else the entries that name
 * the goal. Skills come first because their time is kept by month and nobody has to link every entry by hand.
 */
export function countedBy({ skillIds, categoryId }: Pick<Goal, 'skillIds' | 'categoryId'>): CountedBy {
  if (skillIds.length > 0) return 'skills'
  return categoryId === null ? 'entries' : 'category'
}

/**
 * The minutes that count for a goal's pace. `documents` hold its days since `countedSince`; `linked` are the minutes of
 * the entries of these days that name the goal.
 */
export function minutesFor(
  goal: Goal,
  documents: readonly MonthDocument[],
  catalog: Pick<Catalog, 'skillById'>,
  linked: number,
): number {
  const by = countedBy(goal)
  if (by === 'entries') return linked
  const ids = new Set(goal.skillIds)
  const counts = (skillId: string) =>
    by === 'skills' ? ids.has(skillId) : catalog.skillById.get(skillId)?.categoryId === goal.categoryId
  let sum = 0
  for (const { skills } of documents) {
    for (const [skillId, { minutes }] of Object.entries(skills)) if (counts(skillId)) sum += minutes
  }
  return sum
}

/** The minutes a week that a plan is short of for a goal: its weekly minutes beyond what its category has in any mode. */
export function missingInPlan(cells: readonly PlannedCell[], goal: Goal): number {
  if (goal.state !== 'active' || goal.categoryId === null) return 0
  const planned = cells.filter(({ categoryId }) => categoryId === goal.categoryId)
  return Math.max(0, goal.weeklyMinutes - planned.reduce((sum, { minutes }) => sum + minutes, 0))
}

/**
 * A week's cells with room for a goal: its category gets what it is short of, in the mode given. Cells that have room
 * already come back as they are, so that doing it twice is doing it once.
 */
export function withGoalMinutes(
  cells: readonly PlannedCell[],
  goal: Goal,
  mode: Mode | null = null,
): PlannedCell[] {
  const missing = missingInPlan(cells, goal)
  const { categoryId } = goal
  if (missing === 0 || categoryId === null) return [...cells]
  const isIt = (cell: PlannedCell) => cell.categoryId === categoryId && cell.mode === mode
  if (!cells.some(isIt)) return [...cells, { categoryId, mode, minutes: missing }]
  return cells.map((cell) => (isIt(cell) ? { ...cell, minutes: cell.minutes + missing } : cell))
}
