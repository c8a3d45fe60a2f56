import type { Goal } from '../balance/career.ts'
import { countedSince, paceOf, type Pace } from '../balance/goal-pace.ts'
import { groupGoals, minutesFor, nextMilestone, type Milestone } from '../balance/goals.ts'
import { monthDocumentsOf } from '../balance/month-document.ts'
import type { Day } from '../day.ts'
import { indexCatalog } from '../entry/catalog-index.ts'
import { asOf, isWithin, type RedactedSource, type ReportSource } from './source.ts'

/** A goal in the time of a report. */
export type ReportGoal = {
  readonly goal: Goal
  readonly pace: Pace
  /** Minutes that count for it since it began, at most a year back; null where it is not being worked on. */
  readonly minutes: number | null
  readonly next: Milestone | null
  /** The milestones that were reached in this time. */
  readonly reached: readonly Milestone[]
}

/** The first day whose entries a report needs: its own, or that from which an active goal's pace is counted. */
export function readFrom(range: Pick<ReportSource, 'from' | 'to' | 'today'>, goals: readonly Goal[]): Day {
  const day = asOf(range)
  const since = goals.flatMap((goal) => (goal.state === 'active' ? (countedSince(goal, day) ?? []) : []))
  return [range.from, ...since].toSorted()[0] ?? range.from
}

/** The goals that were worked on in this time, those that are still open first, then those closed in it. */
export function goalsOfReport(source: RedactedSource): ReportGoal[] {
  const { from, to, entries } = source
  const day = asOf(source)
  const catalog = indexCatalog(source.categories, source.skills)
  const told = source.goals.filter(
    ({ startedOn, closedOn, state }) =>
      (startedOn === null || startedOn <= to) &&
      (state === 'active' || state === 'paused' || (closedOn !== null && closedOn >= from)),
  )
  const { professional, personal, paused, closed } = groupGoals(told)
  return [...professional, ...personal, ...paused, ...closed].map((goal): ReportGoal => {
    const since = goal.state === 'active' ? countedSince(goal, day) : null
    const own = since === null ? [] : entries.filter(({ date }) => since <= date && date <= day)
    const linked = own.reduce((sum, { goalId, minutes }) => sum + (goalId === goal.id ? minutes : 0), 0)
    const minutes = minutesFor(goal, monthDocumentsOf(own), catalog, linked)
    return {
      goal,
      pace: paceOf(goal, day, minutes),
      minutes: since === null ? null : minutes,
      next: goal.state === 'active' || goal.state === 'paused' ? nextMilestone(goal) : null,
      reached: goal.milestones.filter(({ doneOn }) => isWithin(source, doneOn)),
    }
  })
}
