import type { RestoreCounts, RestorePreview } from '../../storage/restore.ts'

/** The ways to restore, in the order in which they are offered: the one that takes nothing away comes first. */
export const MODES = ['add-missing', 'replace', 'entries'] as const
export type Mode = (typeof MODES)[number]

/** True when the journal already is what the snapshot holds. */
export function isSame({ replace }: RestorePreview): boolean {
  return isNothing(replace.records)
}

export function isNothing({ added, changed, removed }: RestoreCounts): boolean {
  return added + changed + removed === 0
}
