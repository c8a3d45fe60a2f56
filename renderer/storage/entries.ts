import { entrySchema, type Entry } from '../../shared/entry/entry.ts'
import { commit, put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** What a new entry is made from; all that is left out gets its default. */
export type NewEntry = Pick<Entry, 'title' | 'minutes' | 'date' | 'allocations'> &
  Partial<Omit<Entry, 'id' | 'createdAt' | 'updatedAt' | 'revision'>>

/**
 * Adds an entry. Its provenance is `same-day` when it is logged on its day, else `reconstructed`.
 * @throws ZodError when the fields are not those of an entry: a caller checks what people type before.
 */
export async function addEntry(journal: Journal, fields: NewEntry): Promise<Saved<Entry>> {
  return await keep(journal, newEntry(journal, fields))
}

/** The entry that {@link addEntry} would add, for a commit that does more than that. */
export function newEntry(journal: Journal, fields: NewEntry): Entry {
  const provenance = fields.date === journal.clock.today() ? 'same-day' : 'reconstructed'
  return entrySchema.parse({ provenance, ...fields, id: journal.newId() })
}

/** Keeps a changed entry as its next revision. */
export async function saveEntry(journal: Journal, entry: Entry): Promise<Saved<Entry>> {
  return await keep(journal, entrySchema.parse(entry))
}

/** Deletes entries in one commit that can be taken back; `label` names it on the undo list. */
export async function deleteEntries(
  journal: Journal,
  entries: readonly Entry[],
  label: string,
): Promise<Saved<UndoStep>> {
  const changes = entries.map(({ id }) => remove(journal, 'entries', id))
  const deleted = await commitUndoable(journal, label, changes)
  return deleted.kind === 'saved' ? { kind: 'saved', value: deleted.value.step } : deleted
}

async function keep(journal: Journal, entry: Entry): Promise<Saved<Entry>> {
  const saved = await commit(journal, [put('entries', entry)])
  if (saved.kind === 'not-saved') return saved
  const [change] = saved.value
  return { kind: 'saved', value: change?.op === 'put' && change.table === 'entries' ? change.record : entry }
}
