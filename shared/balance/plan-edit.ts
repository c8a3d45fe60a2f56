import { startOfWeek, type Day } from '../day.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import { MODES } from '../entry/entry.ts'
import { planSchema, type Plan, type PlanBlock } from './career.ts'
import { planFor, idealFor, type PlanContext, type PlannedCell } from './plan.ts'

/** What an edit holds for: every week from the shown one on, or that week alone. */
export type PlanScope = Plan['kind']

export type PlanContent = { cells: readonly PlannedCell[]; blocks: readonly PlanBlock[] }

type Plans = Pick<PlanContext, 'plans' | 'weekStart'>

/** What an edit of a week begins with: of the ideal week, or of this week alone, which begins as a copy of what holds. */
export function contentToEdit(scope: PlanScope, from: Day, context: Plans): PlanContent {
  const plan = scope === 'ideal' ? idealFor(from, context) : planFor(from, { ...context, timeOff: [] })
  return { cells: plan?.cells ?? [], blocks: plan?.blocks ?? [] }
}

/**
 * The record that keeps an edit of the week that begins on `from`: the one made for that very week, changed, or a new
 * one under `newId`. An ideal week that began earlier stays as it is, so that past weeks keep their plan.
 */
export function editedPlan(
  scope: PlanScope,
  from: Day,
  content: PlanContent,
  context: Plans & { newId: string },
): Plan {
  const { plans, weekStart, newId } = context
  const ofKind = plans.filter(({ kind }) => kind === scope)
  const held = planFor(from, { plans: ofKind, timeOff: [], weekStart })
  const isOfThisWeek = held !== null && startOfWeek(held.from, weekStart) === from
  const record = isOfThisWeek ? held : { id: newId, kind: scope, from }
  return planSchema.parse({ ...record, cells: [...content.cells], blocks: [...content.blocks] })
}

/** The plans made for that week alone; without them the ideal week holds again. */
export function plansOfWeek(from: Day, { plans, weekStart }: Plans): Plan[] {
  return plans.filter((plan) => plan.kind === 'week' && startOfWeek(plan.from, weekStart) === from)
}

/** The day from which another ideal week holds than in the week of `from`; null where none was made. */
export function nextIdealAfter(from: Day, { plans, weekStart }: Plans): Day | null {
  const later = plans
    .filter(({ kind }) => kind === 'ideal')
    .map((plan) => startOfWeek(plan.from, weekStart))
    .filter((begins) => begins > from)
  return later.toSorted()[0] ?? null
}

/** Cells in the order of their categories, then of the modes, those for any mode last. */
export function inCatalogOrder(cells: readonly PlannedCell[], { categories }: Catalog): PlannedCell[] {
  const place = new Map(categories.map(({ id }, index) => [id, index]))
  const orderOf = ({ categoryId, mode }: PlannedCell) =>
    (place.get(categoryId) ?? categories.length) * 10 + (mode === null ? MODES.length : MODES.indexOf(mode))
  return cells.toSorted((a, b) => orderOf(a) - orderOf(b))
}

/** Minutes of cells by side; a category that is gone counts for none. */
export function minutesBySide(
  cells: readonly PlannedCell[],
  { categoryById }: Catalog,
): { hard: number; soft: number; personal: number } {
  const sums = { hard: 0, soft: 0, personal: 0 }
  for (const { categoryId, minutes } of cells) {
    const side = categoryById.get(categoryId)?.side
    if (side !== undefined) sums[side] += minutes
  }
  return sums
}
