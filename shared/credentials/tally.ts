import { unitsOf, type Activity } from './activity.ts'
import type { PackCategory, RulePack } from './rule-pack.ts'

/** What a category comes to, in units. `counted` never exceeds the cap; `earned` knows no cap. */
export type Tallied = { readonly earned: number; readonly counted: number }

/** A cycle's amounts in units. The total of `counted` has what was carried in, that of `earned` has not. */
export type Tally = {
  readonly total: Tallied
  readonly categories: ReadonlyMap<string, Tallied>
}

/** What the cycle before handed on: it arrives in a category, or in the total. */
export type Carried = { readonly units: number; readonly category: string | null }

export const NOTHING_CARRIED: Carried = { units: 0, category: null }

/**
 * Adds activities up by the pack's categories: what a category has, its parts included, counts up to its cap. Sums and
 * caps only ever grow with what is put in, so a further activity never lowers what is counted, and their order is
 * of no matter.
 */
export function tally(pack: RulePack, activities: Iterable<Activity>, carried = NOTHING_CARRIED): Tally {
  const all = new Map<string, number>()
  const counting = new Map<string, number>()
  let [earnedBeside, countedBeside] = [0, 0]
  for (const { category, isListed, units, notCounted } of activities) {
    if (isListed) {
      all.set(category, (all.get(category) ?? 0) + units)
      if (notCounted === null) counting.set(category, (counting.get(category) ?? 0) + units)
    } else {
      earnedBeside += units
      if (notCounted === null) countedBeside += units
    }
  }
  if (carried.category === null) countedBeside += carried.units
  else counting.set(carried.category, (counting.get(carried.category) ?? 0) + carried.units)

  const categories = new Map<string, Tallied>()
  const sumOf = (parent: string | null): Tallied => {
    let [earned, counted] = [0, 0]
    for (const category of partsOf(pack, parent)) {
      const parts = sumOf(category.name)
      const own = {
        earned: parts.earned + (all.get(category.name) ?? 0),
        counted: Math.min(capOf(category, pack), parts.counted + (counting.get(category.name) ?? 0)),
      }
      categories.set(category.name, own)
      earned += own.earned
      counted += own.counted
    }
    return { earned, counted }
  }
  const listed = sumOf(null)
  return {
    total: { earned: listed.earned + earnedBeside, counted: listed.counted + countedBeside },
    categories,
  }
}

/**
 * The categories that are a part of another (null: of none), each name once. A parent that is not there counts as none,
 * and so does one that leads back to itself: packs are written by hand.
 */
export function partsOf({ categories }: Pick<RulePack, 'categories'>, parent: string | null): PackCategory[] {
  const byName = new Map(categories.toReversed().map((one) => [one.name, one]))
  return categories.filter((one) => byName.get(one.name) === one && parentOf(one, byName) === parent)
}

function parentOf(category: PackCategory, byName: ReadonlyMap<string, PackCategory>): string | null {
  const seen = new Set([category.name])
  let at = category.parent
  while (at !== null && byName.has(at)) {
    if (seen.has(at)) return null
    seen.add(at)
    at = byName.get(at)?.parent ?? null
  }
  return category.parent !== null && byName.has(category.parent) ? category.parent : null
}

/** The cap in units; endless where there is none. */
export function capOf({ cap }: PackCategory, pack: RulePack): number {
  return cap === null ? Number.POSITIVE_INFINITY : unitsOf(cap, pack)
}
