import { entrySchema, type Entry } from '../../shared/entry/entry.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { commit, put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** What a new entry is made from; all that is left out gets its default. */
export type NewEntry = Pick<Entry, 'title' | 'minutes' | 'date' | 'allocations'> &
  Partial<Omit<Entry, 'id' | 'createdAt' | 'updatedAt' | 'revision'>>

/**
 * Adds an entry. Its provenance is `same-day` when it is logged on its day, else `reconstructed`.
 * `also` goes into the same commit: the end of the draft it was written in.
 * @throws ZodError when the fields are not those of an entry: a caller checks what people type before.
 */
export async function addEntry(
  journal: Journal,
  fields: NewEntry,
  also: readonly Change[] = [],
): Promise<Saved<Entry>> {
  const provenance = fields.date === journal.clock.today() ? 'same-day' : 'reconstructed'
  const entry = entrySchema.parse({ provenance, ...fields, id: journal.newId() })
  return await keep(journal, entry, also)
}

/** Keeps a changed entry as its next revision, and `also` in the same commit. */
export async function saveEntry(
  journal: Journal,
  entry: Entry,
  also: readonly Change[] = [],
): Promise<Saved<Entry>> {
  return await keep(journal, entrySchema.parse(entry), also)
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

async function keep(journal: Journal, entry: Entry, also: readonly Change[]): Promise<Saved<Entry>> {
  const saved = await commit(journal, [put('entries', entry), ...also])
  if (saved.kind === 'not-saved') return saved
  const [change] = saved.value
  return { kind: 'saved', value: change?.op === 'put' && change.table === 'entries' ? change.record : entry }
}
