import type { Day } from '../day.ts'
import type { Entry, Kind } from '../entry/entry.ts'
import { packCategoryOf, type Need, type RulePack } from './rule-pack.ts'

/** What of an entry the credit rules look at. Small, so that a journal's can be held together. */
export type ClaimedEntry = Pick<Entry, 'id' | 'date' | 'title' | 'kind' | 'minutes' | 'claims'> & {
  readonly structured: boolean
  readonly participatory: boolean
  readonly skillIds: readonly string[]
  readonly fileIds: readonly string[]
  readonly hasOutcome: boolean
  readonly hasReflection: boolean
}

/** What the credit rules keep of an entry; null for one that no rule could ever look at. */
export function claimedEntryOf(entry: Entry): ClaimedEntry | null {
  const { id, date, title, kind, minutes, claims, structured, participatory, fileIds } = entry
  if (claims.length === 0 && kind !== 'reflection') return null
  return {
    id,
    date,
    title,
    kind,
    minutes,
    claims,
    structured,
    participatory,
    fileIds,
    skillIds: entry.allocations.map(({ skillId }) => skillId),
    hasOutcome: entry.outcome.trim() !== '',
    hasReflection: entry.notes.trim() !== '',
  }
}

/** Why a claim does not count. */
export type NotCounted = 'kind' | 'category'

/** One claim of an entry for one credential, in the amounts of its pack. */
export type Activity = {
  readonly entryId: string
  readonly date: Day
  readonly title: string
  readonly kind: Kind
  /** The pack's own name for it where it has one, else as it was claimed. */
  readonly category: string
  readonly isListed: boolean
  /** Minutes claimed, which may differ from the entry's: some bodies give an article a fixed number of hours. */
  readonly minutes: number
  /** Whole steps of the pack (see {@link unitsOf}). */
  readonly units: number
  readonly structured: boolean
  readonly participatory: boolean
  readonly lacks: readonly Need[]
  readonly notCounted: NotCounted | null
}

/**
 * Every claim for a credential, in the amounts of its pack. Each claim is rounded down by itself, because bodies take
 * activities one by one: two of 50 minutes are twice 0.75, not 1.5 of 100 minutes rounded.
 */
export function activitiesFor(
  credentialId: string,
  pack: RulePack,
  entries: Iterable<ClaimedEntry>,
): Activity[] {
  const activities: Activity[] = []
  for (const entry of entries) {
    for (const claim of entry.claims) {
      if (claim.credentialId !== credentialId) continue
      const listed = packCategoryOf(pack, claim.category)
      const isIgnored = listed === null && pack.otherCategories === 'ignore'
      activities.push({
        entryId: entry.id,
        date: entry.date,
        title: entry.title,
        kind: entry.kind,
        category: listed?.name ?? claim.category.trim(),
        isListed: listed !== null,
        minutes: claim.minutes,
        units: unitsIn(claim.minutes, pack),
        structured: entry.structured,
        participatory: entry.participatory,
        lacks: pack.needs.filter((need) => isLacking(entry, need)),
        notCounted: pack.excludedKinds.includes(entry.kind) ? 'kind' : isIgnored ? 'category' : null,
      })
    }
  }
  return activities
}

function isLacking(entry: ClaimedEntry, need: Need): boolean {
  switch (need) {
    case 'outcome':
      return !entry.hasOutcome
    case 'reflection':
      return !entry.hasReflection
    case 'evidence':
      return entry.fileIds.length === 0
  }
}

type Amounts = Pick<RulePack, 'step' | 'minutesPerCredit'>

/**
 * How many units a credit has: amounts are summed in whole steps (in minutes where there is no step) and only turned
 * into credits at the end, so that no sum is off by the last digit of a fraction.
 */
export function unitsOf(credits: number, { step, minutesPerCredit }: Amounts): number {
  return step === null ? credits * minutesPerCredit : Math.round((credits / step) * 1e6) / 1e6
}

function unitsIn(minutes: number, { step, minutesPerCredit }: Amounts): number {
  return step === null ? minutes : Math.floor(minutes / (minutesPerCredit * step) + 1e-9)
}

/** Units as credits, to two places; rounded down where they are had, up where they are missing. */
export function creditsIn(units: number, { step, minutesPerCredit }: Amounts, round: 'down' | 'up' = 'down') {
  const hundredths = step === null ? (units * 100) / minutesPerCredit : units * step * 100
  return (round === 'down' ? Math.floor(hundredths + 1e-6) : Math.max(0, Math.ceil(hundredths - 1e-6))) / 100
}
