import { unitsOf, type Activity } from './activity.ts'
import type { PackCategory, RulePack } from './rule-pack.ts'
import { capOf, partsOf, type Tally } from './tally.ts'

/**
 * Credits still to be earned in a category; null: in any that is not listed. `within` is what asks for them: the category
 * itself, one that it is a part of, or (null) the total, so that other categories there would do as well.
 */
export type Fill = {
  readonly category: string | null
  readonly within: string | null
  readonly units: number
}

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
  const fills: Fill[] = []
  const put = (name: string, units: number, within: string | null) => {
    if (units <= 0) return
    planned.set(name, (planned.get(name) ?? 0) + units)
    fills.push({ category: name, within, units })
  }
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
  const spread = (category: PackCategory, units: number, within: string | null): number => {
    let left = Math.min(units, Math.max(0, roomIn(category)))
    const refused = units - left
    const parts = partsOf(pack, category.name)
    for (const part of parts.toSorted(byHabit)) left = spread(part, left, within)
    if (parts.length === 0 || left > 0) put(category.name, left, within)
    return refused
  }
  const meetMinima = (category: PackCategory): void => {
    for (const part of partsOf(pack, category.name)) meetMinima(part)
    const wanted = category.min === null ? 0 : unitsOf(category.min, pack)
    const lacking = wanted - before(category.name) - plannedWithin(category)
    if (lacking > 0) spread(category, lacking, category.name)
  }
  const top = partsOf(pack, null)
  for (const category of top) meetMinima(category)

  const plannedInAll = () => top.reduce((sum, category) => sum + plannedWithin(category), 0)
  let left = Math.max(0, unitsOf(pack.required, pack) - sums.total.counted - plannedInAll())
  for (const category of top.toSorted(byHabit)) left = spread(category, left, null)
  return left > 0 ? [...fills, { category: null, within: null, units: left }] : fills
}
