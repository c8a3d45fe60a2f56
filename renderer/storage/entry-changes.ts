import type { JournalDatabase } from './database.ts'

/** Which entries a write touched; `all` when they are too many to name, or the database was made anew. */
export type ChangedEntries = readonly string[] | 'all'

const listeners = new WeakMap<JournalDatabase, Set<(changed: ChangedEntries) => void>>()

/** Calls `listener` after every write that touched entries, by whatever way it came: commit, undo, import, rebuild. */
export function onEntriesChanged(
  database: JournalDatabase,
  listener: (changed: ChangedEntries) => void,
): () => void {
  const known = listeners.get(database) ?? new Set()
  listeners.set(database, known.add(listener))
  return () => known.delete(listener)
}

/** Says that entries were written; for the few places that write. */
export function entriesChanged(database: JournalDatabase, changed: ChangedEntries): void {
  for (const listener of listeners.get(database) ?? []) listener(changed)
}
