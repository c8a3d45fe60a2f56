import { startOfWeek } from '../../shared/day.ts'

/** What the decision needs to know of a snapshot. */
export type Kept = {
  readonly name: string
  /** The last commit in it: it tells what is newer, since clocks are set back. */
  readonly sequence: number
  /** ISO, UTC. */
  readonly at: string
  readonly records: number
  readonly isPinned: boolean
}

const NEWEST = 10

/** Of so many of the last hours, days, weeks and months (UTC) that have one, the newest is kept. */
const PERIODS: readonly { count: number; of: (at: string) => string }[] = [
  { count: 24, of: (at) => at.slice(0, 13) },
  { count: 30, of: (at) => at.slice(0, 10) },
  { count: 12, of: (at) => startOfWeek(at.slice(0, 10), 1) },
  { count: 24, of: (at) => at.slice(0, 7) },
]

/** A state with fewer than this share of another's records is clearly smaller and does not stand in for it. */
const CLEARLY_SMALLER = 0.9

/**
 * Which snapshots may go. All given are sound; `needed` are those on which the ledger or one of its kept parts
 * stands. The newest one always stays, and so does one that is fuller than every newer one that stays.
 */
export function rotate(snapshots: readonly Kept[], needed: ReadonlySet<string>): string[] {
  const newestFirst = snapshots.toSorted(newerFirst)
  const kept = new Set(newestFirst.slice(0, NEWEST).map(({ name }) => name))
  for (const { name, isPinned } of newestFirst) if (isPinned || needed.has(name)) kept.add(name)
  for (const { count, of } of PERIODS) {
    const seen = new Set<string>()
    for (const { name, at } of newestFirst) {
      const period = of(at)
      if (seen.has(period)) continue
      if (seen.size === count) break
      seen.add(period)
      kept.add(name)
    }
  }
  let fullest = 0
  for (const { name, records } of newestFirst) {
    if (fullest < records * CLEARLY_SMALLER) kept.add(name)
    if (kept.has(name)) fullest = Math.max(fullest, records)
  }
  return newestFirst.flatMap(({ name }) => (kept.has(name) ? [] : [name]))
}

/** Orders snapshots of one journal, the newest first. */
export function newerFirst(
  a: Omit<Kept, 'isPinned' | 'records'>,
  b: Omit<Kept, 'isPinned' | 'records'>,
): number {
  if (a.sequence !== b.sequence) return b.sequence - a.sequence
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.name < b.name ? 1 : -1
}
