import { addDays, type Day } from '../day.ts'
import type { RecordOf } from '../journal/journal.ts'
import { activitiesFor, creditsIn, unitsOf, type Activity, type ClaimedEntry } from './activity.ts'
import { cyclesUntil, firstCycleDay, isWithin, monthsOn, yearsOf, type Span } from './cycle.ts'
import { fillPlan, type Fill } from './fill.ts'
import type { Credential } from './records.ts'
import { requirementsOf, type Requirement } from './requirements.ts'
import type { RulePack } from './rule-pack.ts'
import { NOTHING_CARRIED, tally, type Carried, type Tally } from './tally.ts'

/** What credits are added up from. All of the journal may be given: what does not belong is left out. */
export type CreditEvidence = {
  readonly entries: readonly ClaimedEntry[]
  readonly feedback: readonly Pick<RecordOf<'feedback'>, 'id' | 'date'>[]
  readonly reviews: readonly Pick<RecordOf<'reviews'>, 'id' | 'finishedOn'>[]
}

/** A category's amounts in credits. */
export type CategoryCredits = {
  readonly category: string
  readonly parent: string | null
  readonly earned: number
  readonly counted: number
  readonly min: number | null
  readonly cap: number | null
  /** What its minimum still lacks. */
  readonly missing: number
}

export type YearCredits = Span & {
  readonly required: number
  readonly isSuggested: boolean
  readonly earned: number
  readonly counted: number
  readonly missing: number
}

/** How a credential stands with its body's rules on a day, in the pack's credits to two places. */
export type Credits = {
  readonly cycle: Span
  readonly required: number
  /** Of this cycle, by what was claimed; no cap, no rule. */
  readonly earned: number
  /** What counts of it, and what was carried in. */
  readonly counted: number
  /** `required` less `counted`; the categories may ask for more (see `needed`). */
  readonly missing: number
  readonly carriedIn: number
  /** What the next cycle would begin with if this one ended as it is. */
  readonly carriedOut: number
  readonly byCategory: readonly CategoryCredits[]
  readonly yearly: readonly YearCredits[]
  readonly requirements: readonly Requirement[]
  /** The fewest further credits that meet the total and every category's minimum, and where they go. */
  readonly needed: number
  readonly fill: readonly Fill[]
  /** Proof of this cycle is kept until this day. */
  readonly keepUntil: Day
  /** Every number and every rule is met. */
  readonly isMet: boolean
  readonly activities: readonly Activity[]
}

/**
 * Adds a credential's credits up on a day: what is dated later is not looked at, a cycle before hands on what the pack
 * lets it. Null where nothing says when its first cycle began.
 */
export function creditsOn(
  credential: Credential,
  pack: RulePack,
  evidence: CreditEvidence,
  day: Day,
): Credits | null {
  const first = firstCycleDay(credential, pack, day)
  if (first === null) return null
  const activities = activitiesFor(
    credential.id,
    pack,
    evidence.entries.filter(({ date }) => date <= day),
  ).toSorted(byDate)

  let carried = givenCarry(credential, pack)
  let cycle = { from: first, to: first }
  let [own, sums]: [Activity[], Tally] = [[], tally(pack, [])]
  let next = NOTHING_CARRIED
  for (const [index, span] of cyclesUntil(first, pack.cycleMonths, day).entries()) {
    if (index > 0) carried = next
    cycle = span
    own = activities.filter(({ date }) => isWithin(date, span))
    sums = tally(pack, own, carried)
    next = carryOut(pack, span, own, sums)
  }

  const requiredUnits = unitsOf(pack.required, pack)
  const yearly = yearlyCredits(pack, cycle, own)
  const requirements = requirementsOf(pack, {
    cycle,
    first,
    day,
    activities,
    own,
    evidence,
    explanations: credential.explanations ?? [],
  })
  const fill = fillPlan(pack, sums, own)
  const missing = creditsIn(Math.max(0, requiredUnits - sums.total.counted), pack, 'up')
  const needed = creditsIn(
    fill.reduce((sum, { units }) => sum + units, 0),
    pack,
    'up',
  )
  return {
    cycle,
    required: pack.required,
    earned: creditsIn(sums.total.earned, pack),
    counted: creditsIn(sums.total.counted, pack),
    missing,
    carriedIn: creditsIn(carried.units, pack),
    carriedOut: creditsIn(next.units, pack),
    byCategory: pack.categories.map(({ name, parent, min, cap }) => {
      const { earned, counted } = sums.categories.get(name) ?? { earned: 0, counted: 0 }
      const lacking = min === null ? 0 : Math.max(0, unitsOf(min, pack) - counted)
      return {
        category: name,
        parent,
        earned: creditsIn(earned, pack),
        counted: creditsIn(counted, pack),
        min,
        cap,
        missing: creditsIn(lacking, pack, 'up'),
      }
    }),
    yearly,
    requirements,
    needed,
    fill,
    keepUntil: monthsOn(cycle.to, pack.retentionMonths),
    isMet:
      needed === 0 &&
      yearly.every(({ isSuggested, missing: lacking }) => isSuggested || lacking === 0) &&
      requirements.every(({ missing: lacking }) => lacking === 0),
    activities: own,
  }
}

function byDate(a: Activity, b: Activity): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.entryId < b.entryId ? -1 : Number(a.entryId > b.entryId)
}

/** What the credential says was carried into its first cycle, at most what its body lets anybody carry. */
function givenCarry({ carriedIn }: Credential, pack: RulePack): Carried {
  const { carryOver } = pack
  if (carryOver === null) return NOTHING_CARRIED
  return {
    units: unitsOf(Math.min(carriedIn ?? 0, carryOver.most), pack),
    category: carryOver.category,
  }
}

/**
 * What a cycle hands on: what it counted beyond its own need, as far as it was earned in its last months. What came
 * from the cycle before is used first and never handed on twice.
 */
function carryOut(pack: RulePack, cycle: Span, own: readonly Activity[], sums: Tally): Carried {
  const { carryOver } = pack
  if (carryOver === null) return NOTHING_CARRIED
  const { category } = carryOver
  const since = monthsOn(addDays(cycle.to, 1), -carryOver.months)
  const late = tally(
    pack,
    own.filter(({ date }) => date >= since),
  )
  const spare = sums.total.counted - unitsOf(pack.required, pack)
  const limits = [unitsOf(carryOver.most, pack), spare]
  if (category === null) {
    limits.push(late.total.counted)
  } else {
    const min = pack.categories.find(({ name }) => name === category)?.min ?? 0
    limits.push(
      late.categories.get(category)?.counted ?? 0,
      (sums.categories.get(category)?.counted ?? 0) - unitsOf(min, pack),
    )
  }
  return { units: Math.max(0, Math.min(...limits)), category }
}

function yearlyCredits(pack: RulePack, cycle: Span, own: readonly Activity[]): YearCredits[] {
  const { yearly } = pack
  if (yearly === null) return []
  return yearsOf(cycle, pack.cycleMonths).map((year) => {
    const { earned, counted } = tally(
      pack,
      own.filter(({ date }) => isWithin(date, year)),
    ).total
    return {
      ...year,
      required: yearly.required,
      isSuggested: yearly.isSuggested,
      earned: creditsIn(earned, pack),
      counted: creditsIn(counted, pack),
      missing: creditsIn(Math.max(0, unitsOf(yearly.required, pack) - counted), pack, 'up'),
    }
  })
}
