import type { BackupHealth } from './use-backup-health.ts'

/** What about the snapshots is worth a word. */
export type BackupConcern =
  | { kind: 'unknown' }
  | { kind: 'problem' }
  /** Only the copy in the second folder failed. */
  | { kind: 'second' }
  /** There is none, and the journal is older than a day. */
  | { kind: 'none' }
  /** There were saves since the newest one, which is older than a day. */
  | { kind: 'old'; at: string }

const A_DAY = 86_400_000

/** `firstLogged` is when the journal's first entry was logged, null without entries. */
export function backupConcern(
  health: BackupHealth,
  firstLogged: string | null,
  now: Date,
): BackupConcern | null {
  if (health.kind === 'failed') return { kind: 'unknown' }
  const { problem, lastVerified, sequence } = health
  if (problem !== null) return { kind: problem.kind === 'second-failed' ? 'second' : 'problem' }
  const isOverADay = (at: string) => now.getTime() - Date.parse(at) > A_DAY
  if (lastVerified === null) {
    return firstLogged !== null && isOverADay(firstLogged) ? { kind: 'none' } : null
  }
  const { at } = lastVerified
  return sequence > lastVerified.sequence && isOverADay(at) ? { kind: 'old', at } : null
}
