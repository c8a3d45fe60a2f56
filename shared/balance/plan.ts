import { addDays, startOfWeek, weekdayOf, type Day } from '../day.ts'
import type { Mode } from '../entry/entry.ts'
import type { Plan, TimeOff } from './career.ts'

/** Minutes wanted of a category in a week; `mode` null means in whatever mode. */
export type PlannedCell = { categoryId: string; mode: Mode | null; minutes: number }

/** What a plan is read against. `weekStart` is an ISO weekday, 1 Monday to 7 Sunday. */
export type PlanContext = {
  readonly plans: readonly Plan[]
  readonly timeOff: readonly TimeOff[]
  readonly weekStart: number
}

/**
 * The ISO weekday on which planned weeks begin: the one set, else the one the latest plan was made for, so that a
 * journal has the same weeks on every computer, else `fallback`.
 */
export function weekStartOfPlans<Fallback extends number | null>(
  plans: readonly Plan[],
  set: number | null,
  fallback: Fallback,
): number | Fallback {
  const latest = plans.reduce<Plan | null>(
    (found, plan) => (found && found.from > plan.from ? found : plan),
    null,
  )
  return set ?? (latest === null ? fallback : weekdayOf(latest.from))
}

/**
 * The plan in force in the week that begins on `from`: that week's own, else the latest ideal week that had begun by
 * then. Null before the first one. A plan belongs to the week that its day lies in, so that another week start does not
 * orphan it; of two for one week the later changed holds.
 */
export function planFor(from: Day, { plans, weekStart }: PlanContext): Plan | null {
  let found: Plan | null = null
  for (const plan of plans) {
    const begins = startOfWeek(plan.from, weekStart)
    if (plan.kind === 'week' ? begins !== from : begins > from) continue
    if (found === null || holdsOver(plan, found, weekStart)) found = plan
  }
  return found
}

/** The ideal week in force in the week that begins on `from`, whether or not that week has a plan of its own. */
export function idealFor(
  from: Day,
  { plans, weekStart }: Pick<PlanContext, 'plans' | 'weekStart'>,
): Plan | null {
  return planFor(from, { plans: plans.filter(({ kind }) => kind === 'ideal'), timeOff: [], weekStart })
}

function holdsOver(plan: Plan, other: Plan, weekStart: number): boolean {
  if (plan.kind !== other.kind) return plan.kind === 'week'
  const [begins, otherBegins] = [plan, other].map(({ from }) => startOfWeek(from, weekStart)) as [Day, Day]
  return begins === otherBegins ? plan.updatedAt > other.updatedAt : begins > otherBegins
}

/** The cells of a plan, each category and mode once, in the order of the plan. */
export function cellsOf(plan: { readonly cells: readonly PlannedCell[] } | null): PlannedCell[] {
  const cells = new Map<string, PlannedCell>()
  for (const { categoryId, mode, minutes } of plan?.cells ?? []) {
    const key = `${categoryId} ${mode}`
    const before = cells.get(key)
    cells.set(key, { categoryId, mode, minutes: minutes + (before?.minutes ?? 0) })
  }
  return [...cells.values()].filter(({ minutes }) => minutes > 0)
}

/** The share of a day that is off, 0 to 1: several absences of one day add up to at most the whole day. */
export function shareOffOn(day: Day, timeOff: readonly TimeOff[]): number {
  const absences = timeOff.filter((one) => one.from <= day && day <= one.to)
  return Math.min(
    1,
    absences.reduce((sum, { fraction }) => sum + fraction, 0),
  )
}

/** The share of a week that is off, 0 to 1: each of its seven days weighs the same. */
export function shareOff(from: Day, timeOff: readonly TimeOff[]): number {
  let off = 0
  for (let index = 0; index < 7; index++) off += shareOffOn(addDays(from, index), timeOff)
  return off / 7
}

/** The plan of a week after its time off, in whole minutes by cell. */
export function plannedIn(from: Day, context: PlanContext): PlannedCell[] {
  const left = 1 - shareOff(from, context.timeOff)
  return cellsOf(planFor(from, context)).map((cell) => ({ ...cell, minutes: lowered(cell.minutes, left) }))
}

// Sevenths are not exact in binary: a hair below the half must not decide.
function lowered(minutes: number, left: number): number {
  return Math.round(Math.round(minutes * left * 1e6) / 1e6)
}

/** The minutes of several cells. */
export function minutesOfCells(cells: readonly PlannedCell[]): number {
  return cells.reduce((sum, { minutes }) => sum + minutes, 0)
}
