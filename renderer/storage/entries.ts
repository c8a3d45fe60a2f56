import { applyBulkEdit, type BulkEdit } from '../../shared/entry/bulk-edit.ts'
import { entrySchema, type Entry } from '../../shared/entry/entry.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { snapshotBefore, type NoSnapshot } from './before-many.ts'
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
  return await keep(journal, newEntry(journal, fields), also)
}

/** Adds an entry like {@link addEntry}, to be taken back under `label`. */
export async function addUndoableEntry(
  journal: Journal,
  fields: NewEntry,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('entries', newEntry(journal, fields))])
}

/** The entry that {@link addEntry} would add, for a commit that does more than that. */
export function newEntry(journal: Journal, fields: NewEntry): Entry {
  const provenance = fields.date === journal.clock.today() ? 'same-day' : 'reconstructed'
  return entrySchema.parse({ provenance, ...fields, id: journal.newId() })
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
  return await commitUndoable(journal, label, changes)
}

const SLICE = 500

/** How a change of many entries ended. */
export type BulkDone = Saved<{ step: UndoStep; entries: number }> | NoSnapshot

/** Reads entries by their ids, a slice at a time; those that are gone are left out. */
export async function entriesById({ database }: Journal, ids: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let start = 0; start < ids.length; start += SLICE) {
    const slice = await database.entries.bulkGet(ids.slice(start, start + SLICE))
    for (const entry of slice) if (entry !== undefined) entries.push(entry)
  }
  return entries
}

/** Changes many entries alike, in one commit that can be taken back. Entries that stay the same are not touched. */
export async function editEntries(
  journal: Journal,
  ids: readonly string[],
  edit: BulkEdit,
  label: (entries: number) => string,
): Promise<BulkDone> {
  const changes = (await entriesById(journal, ids)).flatMap((entry) => {
    const edited = applyBulkEdit(entry, edit)
    return edited === entry ? [] : [put('entries', entrySchema.parse(edited))]
  })
  return await commitMany(journal, changes, label)
}

/** Deletes many entries in one commit that can be taken back. */
export async function deleteMany(
  journal: Journal,
  ids: readonly string[],
  label: (entries: number) => string,
): Promise<BulkDone> {
  const changes = ids.map((id) => remove(journal, 'entries', id))
  return await commitMany(journal, changes, label)
}

async function commitMany(
  journal: Journal,
  changes: readonly Change[],
  label: (entries: number) => string,
): Promise<BulkDone> {
  const refused = await snapshotBefore(journal, changes.length)
  if (refused !== null) return refused
  const done = await commitUndoable(journal, label(changes.length), changes)
  if (done.kind === 'not-saved') return done
  return { kind: 'saved', value: { step: done.value, entries: changes.length } }
}

async function keep(journal: Journal, entry: Entry, also: readonly Change[]): Promise<Saved<Entry>> {
  const saved = await commit(journal, [put('entries', entry), ...also])
  if (saved.kind === 'not-saved') return saved
  const [change] = saved.value
  return { kind: 'saved', value: change?.op === 'put' && change.table === 'entries' ? change.record : entry }
}
