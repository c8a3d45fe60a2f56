import type { ClaimedEntry } from './activity.ts'
import type { Credential } from './records.ts'

/** A claim that would fit an entry. */
export type SuggestedClaim = { readonly credentialId: string; readonly category: string }

/** What an entry is told by while it is written. */
export type ToBeClaimed = {
  readonly title: string
  readonly kind: string
  readonly skillIds: readonly string[]
}

const MOST = 3

/**
 * Claims that fit an entry by what was claimed before: entries of the same title speak loudest, then those of the same
 * skill, then of the same kind; what was claimed more often comes first, then later. One for each credential that
 * counts credits and is not claimed yet.
 */
export function suggestClaims(
  entry: ToBeClaimed,
  before: Iterable<ClaimedEntry>,
  credentials: readonly Credential[],
  claimed: readonly string[],
): SuggestedClaim[] {
  const wanted = new Set(
    credentials.flatMap(({ id, rulePackId }) => (rulePackId === null || claimed.includes(id) ? [] : id)),
  )
  const scores = new Map<string, { claim: SuggestedClaim; score: number; last: string }>()
  for (const one of before) {
    const score = likeness(entry, one)
    if (score === 0) continue
    for (const { credentialId, category } of one.claims) {
      if (!wanted.has(credentialId)) continue
      const key = `${credentialId} ${category}`
      const known = scores.get(key)
      scores.set(key, {
        claim: { credentialId, category },
        score: (known?.score ?? 0) + score,
        last: known === undefined || known.last < one.date ? one.date : known.last,
      })
    }
  }
  const ranked = [...scores.values()].toSorted((a, b) => b.score - a.score || compare(b.last, a.last))
  const suggested = new Map<string, SuggestedClaim>()
  for (const { claim } of ranked) {
    if (!suggested.has(claim.credentialId)) suggested.set(claim.credentialId, claim)
  }
  return [...suggested.values()].slice(0, MOST)
}

function likeness(entry: ToBeClaimed, one: ClaimedEntry): number {
  const title = entry.title.trim().toLowerCase()
  if (title !== '' && one.title.trim().toLowerCase() === title) return 100
  const sharesSkill = one.skillIds.some((id) => entry.skillIds.includes(id))
  const isSameKind = one.kind === entry.kind && entry.kind !== 'other'
  return (sharesSkill ? 10 : 0) + (isSameKind ? 1 : 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
