import { startOfWeek, type Day } from '../day.ts'
import type { Category, Side } from '../entry/catalog.ts'
import type { Plan } from './career.ts'
import { cellsOf, planFor } from './plan.ts'

/** Minutes a week, by side; those of categories that are gone are unassigned. */
export type WantedWeek = Record<Side | 'unassigned', number> & { total: number }

/** What the ideal week in force on a day asks for; null while there is none. `weekStart` is an ISO weekday. */
export function wantedWeek(
  day: Day,
  weekStart: number,
  plans: readonly Plan[],
  categories: readonly Pick<Category, 'id' | 'side'>[],
): WantedWeek | null {
  const ideals = plans.filter(({ kind }) => kind === 'ideal')
  const plan = planFor(startOfWeek(day, weekStart), { plans: ideals, timeOff: [], weekStart })
  if (plan === null) return null
  const sides = new Map(categories.map(({ id, side }) => [id, side]))
  const wanted: WantedWeek = { hard: 0, soft: 0, personal: 0, unassigned: 0, total: 0 }
  for (const { categoryId, minutes } of cellsOf(plan)) {
    wanted[sides.get(categoryId) ?? 'unassigned'] += minutes
    wanted.total += minutes
  }
  return wanted
}
