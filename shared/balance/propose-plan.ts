import type { Side } from '../entry/catalog.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Mode } from '../entry/entry.ts'
import type { Target } from './career.ts'
import type { PlannedCell } from './plan.ts'

/** Times of a week are easier to keep in quarters of an hour. */
const STEP = 15
const CATEGORIES_A_SIDE = 2

type Part = { category: number; mode: Mode | null; weight: number }

/** How a side's time begins: its first category is learned and used, the second takes the rest in any mode. */
const PARTS: Readonly<Record<'hard' | 'soft', readonly Part[]>> = {
  hard: [
    { category: 0, mode: 'learn', weight: 0.4 },
    { category: 0, mode: 'apply', weight: 0.3 },
    { category: 1, mode: null, weight: 0.3 },
  ],
  soft: [
    { category: 0, mode: 'practise', weight: 0.4 },
    { category: 0, mode: 'feedback', weight: 0.2 },
    { category: 1, mode: null, weight: 0.4 },
  ],
}

/**
 * A first ideal week of so many minutes: the target's shares, given to the two categories of each side that had most
 * minutes so far (`logged` by category), else to the first ones. The cells add up to the minutes exactly.
 */
export function proposePlan(
  minutes: number,
  shares: Target['shares'],
  catalog: Catalog,
  logged: ReadonlyMap<string, number>,
): PlannedCell[] {
  const wanted = { hard: topOf('hard', catalog, logged), soft: topOf('soft', catalog, logged) }
  const sides = (['hard', 'soft'] as const).filter((side) => wanted[side].length > 0)
  const bySide = apportioned(
    minutes,
    sides.map((side) => shares[side]),
  )
  return sides.flatMap((side, index) => {
    const parts = PARTS[side].filter(({ category }) => category < wanted[side].length)
    const amounts = apportioned(
      bySide[index] ?? 0,
      parts.map(({ weight }) => weight),
    )
    return parts.flatMap(({ category, mode }, part) => {
      const amount = amounts[part] ?? 0
      const categoryId = wanted[side][category]
      return amount === 0 || categoryId === undefined ? [] : [{ categoryId, mode, minutes: amount }]
    })
  })
}

function topOf(side: Side, { categories }: Catalog, logged: ReadonlyMap<string, number>): string[] {
  return categories
    .filter((category) => category.side === side && !category.archived)
    .map(({ id }) => id)
    .toSorted((a, b) => (logged.get(b) ?? 0) - (logged.get(a) ?? 0))
    .slice(0, CATEGORIES_A_SIDE)
}

/** Shares minutes out by weight in steps of a quarter of an hour; what does not make a step goes to the first. */
function apportioned(minutes: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const exact = weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum) * minutes)
  const shared = exact.map((amount) => Math.floor(amount / STEP) * STEP)
  let left = minutes - shared.reduce((total, amount) => total + amount, 0)
  const byRest = exact
    .map((amount, index) => ({ index, rest: amount - (shared[index] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest) {
    if (left < STEP) break
    shared[index] = (shared[index] ?? 0) + STEP
    left -= STEP
  }
  if (shared.length > 0) shared[0] = (shared[0] ?? 0) + left
  return shared
}
