const A_DAY = 86_400_000
const A_SHARE = 0.1
/** Below this the ledger is so short that it alone is enough, in bytes. */
const LEAST_GROWTH = 65_536

/** What has happened since the last snapshot. */
export type SinceLast = {
  /** Bytes of commits that no snapshot holds. */
  grown: number
  last: { at: string; bodyBytes: number } | null
  now: Date
}

/** True when the ledger has grown by a tenth of the journal, or a day has passed; never without a change. */
export function isSnapshotDue({ grown, last, now }: SinceLast): boolean {
  if (grown === 0) return false
  if (last === null) return grown >= LEAST_GROWTH
  const hasGrown = grown >= Math.max(LEAST_GROWTH, last.bodyBytes * A_SHARE)
  const elapsed = now.getTime() - Date.parse(last.at)
  // A clock that was set back must not stop the backups.
  return hasGrown || elapsed >= A_DAY || elapsed < 0
}
