import { unitsOf, type Activity } from './activity.ts'
import type { PackCategory, RulePack } from './rule-pack.ts'
import { capOf, partsOf, type Tally } from './tally.ts'

/** Credits still to be earned in a category; null: in any that is not listed. */
export type Fill = { readonly category: string | null; readonly units: number }

/**
 * The fewest further units that meet every minimum and the total, and where to earn them. Minima come first, from the
 * inside out, because one credit there counts for all that is around it. What may go anywhere goes where most was
 * earned of late: that is what has come quickest. Empty when nothing is missing.
 */
export function fillPlan(pack: RulePack, sums: Tally, activities: readonly Activity[]): Fill[] {
  const planned = new Map<string, number>()
  const habit = new Map<string, number>()
  for (const { category, units } of activities) habit.set(category, (habit.get(category) ?? 0) + units)

  const before = (name: string) => sums.categories.get(name)?.counted ?? 0
  const put = (name: string, units: number) => planned.set(name, (planned.get(name) ?? 0) + units)
  const plannedWithin = (category: PackCategory): number =>
    partsOf(pack, category.name).reduce(
      (sum, part) => sum + plannedWithin(part),
      planned.get(category.name) ?? 0,
    )
  /** How much more a category can take, its own cap and those of its parts regarded. */
  const roomIn = (category: PackCategory) =>
    capOf(category, pack) - before(category.name) - plannedWithin(category)
  const byHabit = (a: PackCategory, b: PackCategory) => habitOf(b) - habitOf(a)
  const habitOf = (category: PackCategory): number =>
    partsOf(pack, category.name).reduce((sum, part) => sum + habitOf(part), habit.get(category.name) ?? 0)

  /** Puts units into a category's parts, quickest first, else into itself; gives back what found no room. */
  const spread = (category: PackCategory, units: number): number => {
    let left = Math.min(units, Math.max(0, roomIn(category)))
    const refused = units - left
    const parts = partsOf(pack, category.name)
    for (const part of parts.toSorted(byHabit)) left = spread(part, left)
    if (parts.length === 0 || left > 0) put(category.name, left)
    return refused
  }
  const meetMinima = (category: PackCategory): void => {
    for (const part of partsOf(pack, category.name)) meetMinima(part)
    const wanted = category.min === null ? 0 : unitsOf(category.min, pack)
    const lacking = wanted - before(category.name) - plannedWithin(category)
    if (lacking > 0) spread(category, lacking)
  }
  const top = partsOf(pack, null)
  for (const category of top) meetMinima(category)

  const plannedInAll = () => top.reduce((sum, category) => sum + plannedWithin(category), 0)
  let left = Math.max(0, unitsOf(pack.required, pack) - sums.total.counted - plannedInAll())
  for (const category of top.toSorted(byHabit)) left = spread(category, left)
  const fills: Fill[] = pack.categories.flatMap(({ name }) => {
    const units = planned.get(name) ?? 0
    return units > 0 ? [{ category: name, units }] : []
  })
  return left > 0 ? [...fills, { category: null, units: left }] : fills
}
