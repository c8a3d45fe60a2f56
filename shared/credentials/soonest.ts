import type { Day } from '../day.ts'
import { creditsIn, type Activity } from './activity.ts'
import type { Credits } from './credits.ts'
import { isWithin } from './cycle.ts'
import type { RulePack } from './rule-pack.ts'

/** Credits still to be earned, where, by when, and what of one's own has brought most of that kind at once. */
export type Step = {
  /** Null: anything that counts. */
  readonly category: string | null
  /** What asks for it (see `Fill`): where it is not the category, others there would do as well. */
  readonly within: string | null
  readonly credits: number
  readonly by: Day
  readonly like: { readonly title: string; readonly credits: number } | null
}

/**
 * What fills a credential's credits soonest as of a day: first what its year still asks for, then the fewest credits
 * that meet the cycle. Credits that serve both stand in both lines. Empty when nothing is missing.
 */
export function stepsToFill(credits: Credits, pack: RulePack, day: Day): Step[] {
  const inCycle = credits.fill.map(({ category, within, units }) => ({
    category,
    within,
    credits: creditsIn(units, pack, 'up'),
    by: credits.cycle.to,
    like: mostAtOnce(credits.activities, pack, category),
  }))
  const year = credits.yearly.find((one) => isWithin(day, one))
  if (year === undefined || year.isSuggested || year.missing === 0) return inCycle
  // What fills the cycle by its end fills its last year too.
  if (year.to === credits.cycle.to && credits.needed >= year.missing) return inCycle
  const like = mostAtOnce(credits.activities, pack, null)
  return [{ category: null, within: null, credits: year.missing, by: year.to, like }, ...inCycle]
}

function mostAtOnce(activities: readonly Activity[], pack: RulePack, category: string | null): Step['like'] {
  const fitting = activities.filter(
    (one) => one.notCounted === null && (category === null || one.category === category),
  )
  const most = fitting.toSorted((a, b) => b.units - a.units || (a.date < b.date ? 1 : -1))[0]
  return most === undefined ? null : { title: most.title, credits: creditsIn(most.units, pack) }
}
