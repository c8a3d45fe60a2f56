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

/** Minutes count for at most this many days back, so that an early year does not weigh on a long goal for ever. */
const MOST_DAYS = 365

/** The first day whose minutes count for a goal's pace: its own first, at most a year back. Null where it has none. */
export function countedSince(goal: Pick<Goal, 'startedOn'>, asOf: Day): Day | null {
  const { startedOn } = goal
  if (startedOn === null) return null
  const earliest = addDays(asOf, -MOST_DAYS)
  return startedOn > earliest ? startedOn : earliest
}

/**
 * Whether a goal is ahead, on track or behind on a day (the day itself counts as still to come). By its milestones,
 * where any has a date: behind while one that was due is not done, ahead when one is done before its day. Else by its
 * weekly minutes against `minutes`, what was logged for it since {@link countedSince} (`minutesFor` says which count);
 * in its first seven days it is never behind, since a week's minutes may well lie at the end of the week.
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
  const since = countedSince(goal, asOf)
  if (goal.weeklyMinutes === 0 || since === null || since >= asOf) return { kind: 'none' }
  const last = goal.due !== null && goal.due < asOf ? addDays(goal.due, 1) : asOf
  const days = daysBetween(since, last)
  const due = Math.round((goal.weeklyMinutes * days) / 7)
  if (due <= 0) return { kind: 'none' }
  const isBehind = days >= 7 && minutes < due * (1 - TOLERANCE)
  const kind = isBehind ? 'behind' : minutes > due * (1 + TOLERANCE) ? 'ahead' : 'on-track'
  return { kind, by: 'minutes', done: minutes, due }
}
