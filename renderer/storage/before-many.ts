import type { Journal } from './journal.ts'

/** From this many entries on, the journal is kept in a pinned snapshot before they are changed at once. */
export const MANY_ENTRIES = 100

/** The snapshot that has to come first could not be made and proven whole; nothing was changed. */
export type NoSnapshot = { kind: 'no-snapshot' }

/** Keeps the journal as it is before so many of its entries are changed. Null when the change may go on. */
export async function snapshotBefore({ snapshots }: Journal, entries: number): Promise<NoSnapshot | null> {
  if (entries < MANY_ENTRIES) return null
  const made = await snapshots.make({ pin: 'before-bulk-change' })
  return made.kind === 'not-verified' || made.kind === 'failed' ? { kind: 'no-snapshot' } : null
}
