import { addDays, daysBetween, type Day } from '../day.ts'
import type { Goal } from './career.ts'

/** How a goal stands as of a day. */
export type Pace =
  /** It is closed or paused, or has nothing to be measured by. */
  | { kind: 'none' }
  | { kind: 'ahead' | 'on-track' | 'behind'; by: 'milestones'; done: number; due: number; of: number }
  /** Minutes logged for it, and those that its weekly minutes add up to by then. */
  | { kind: 'ahead' | 'on-track' | 'behind'; by: 'minutes'; done: number; due: number }

/** Within a tenth of what is due by minutes, a goal is on track. */
const TOLERANCE = 0.1

/**
 * Whether a goal is ahead, on track or behind on a day (the day itself counts as still to come). By its milestones,
 * where any has a date: behind while one that was due is not done, ahead when one is done before its day. Else by its
 * weekly minutes against `minutes`, what was logged for it since it began.
 */
export function paceOf(goal: Goal, asOf: Day, minutes: number): Pace {
  if (goal.state !== 'active') return { kind: 'none' }
  const dated = goal.milestones.filter(({ due }) => due !== null)
  if (dated.length > 0) {
    const isDone = ({ doneOn }: { doneOn: Day | null }) => doneOn !== null && doneOn <= asOf
    const due = dated.filter((one) => one.due !== null && one.due < asOf)
    const counts = { by: 'milestones' as const, done: goal.milestones.filter(isDone).length, due: due.length }
    const isBehind = !due.every(isDone)
    const isAhead = dated.some((one) => isDone(one) && one.due !== null && one.due >= asOf)
    const kind = isBehind ? 'behind' : isAhead ? 'ahead' : 'on-track'
    return { kind, ...counts, of: goal.milestones.length }
  }
  if (goal.weeklyMinutes === 0 || goal.startedOn === null || goal.startedOn >= asOf) return { kind: 'none' }
  const last = goal.due !== null && goal.due < asOf ? addDays(goal.due, 1) : asOf
  const due = Math.round((goal.weeklyMinutes * daysBetween(goal.startedOn, last)) / 7)
  if (due <= 0) return { kind: 'none' }
  const kind =
    minutes < due * (1 - TOLERANCE) ? 'behind' : minutes > due * (1 + TOLERANCE) ? 'ahead' : 'on-track'
  return { kind, by: 'minutes', done: minutes, due }
}
