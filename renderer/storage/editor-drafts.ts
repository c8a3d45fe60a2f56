import type { Day } from '../../shared/day.ts'
import {
  blankForm,
  entryFormSchema,
  formOf,
  type EditedFields,
  type EntryForm,
} from '../../shared/entry/entry-form.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { idSchema } from '../../shared/journal/record.ts'
import { z } from '../../shared/schema.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal } from './journal.ts'

/** What the editor keeps of an entry that is being written. */
const editorDraftSchema = z.strictObject({
  /** The entry that is being changed, and its revision when that began; null for a new one. */
  entry: z.strictObject({ id: idSchema, revision: z.number().int() }).nullable(),
  /** True while the editor is open on it: the app then opens it again by itself. */
  isOpen: z.boolean(),
  form: entryFormSchema,
  /** Where in the notes the caret stood; null when it was in another field. */
  caret: z.number().int().min(0).nullable(),
})
export type EditorDraft = z.infer<typeof editorDraftSchema>

/** A draft under its place; every unfinished entry has one of its own. */
export type PlacedDraft = { readonly place: string; readonly draft: EditorDraft }

const PREFIX = 'editor:'

/** Every entry that was begun and neither saved nor discarded, the last begun first. */
export async function unfinishedEntries(database: JournalDatabase): Promise<PlacedDraft[]> {
  const found = await database.drafts.where('id').startsWith(PREFIX).reverse().toArray()
  return found.flatMap(({ id, value }) => {
    const parsed = editorDraftSchema.safeParse(value)
    return parsed.success ? [{ place: id, draft: parsed.data }] : []
  })
}

/** What the editor is opened for. */
export type Editing =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'new'; readonly fields?: EditedFields }
  | { readonly kind: 'draft'; readonly place: string }

/** The editor as it opens: on which entry, with what in its fields. */
export type Session = {
  readonly place: string
  /** The entry as the journal has it; null for a new one. */
  readonly entry: Entry | null
  /** The fields as they would be without what was typed. */
  readonly untouched: EntryForm
  /** What the fields begin with instead: what was typed before, or a copy. */
  readonly draft: EditorDraft | null
  /** True where it was typed before. */
  readonly isBack: boolean
  /** How what was typed before relates to the entry as it is now. */
  readonly since: 'same' | 'changed' | 'deleted'
}

/** Opens the editor, and with it what was left unfinished of the same entry. Null for a draft that is gone. */
export async function openSession(journal: Journal, editing: Editing, today: Day): Promise<Session | null> {
  const unfinished = await unfinishedEntries(journal.database)
  const found = unfinished.find(({ place, draft }) => {
    if (editing.kind === 'draft') return place === editing.place
    if (editing.kind === 'entry') return draft.entry?.id === editing.entry.id
    return draft.entry === null && editing.fields === undefined
  })
  if (editing.kind === 'draft' && found === undefined) return null
  const about = editing.kind === 'entry' ? editing.entry.id : found?.draft.entry?.id
  const entry = (about === undefined ? undefined : await journal.database.entries.get(about)) ?? null
  const untouched = entry === null ? blankForm(today) : formOf(entry)
  const fresh = {
    place: PREFIX + journal.newId(),
    entry,
    untouched,
    draft: null,
    isBack: false,
    since: 'same',
  } as const
  if (found !== undefined) {
    const { draft } = found
    const isDeleted = draft.entry !== null && entry === null
    const isChanged = entry !== null && draft.entry?.revision !== entry.revision
    return { ...fresh, ...found, isBack: true, since: isDeleted ? 'deleted' : isChanged ? 'changed' : 'same' }
  }
  if (editing.kind !== 'new' || editing.fields === undefined) return fresh
  return { ...fresh, draft: { entry: null, isOpen: true, form: formOf(editing.fields), caret: null } }
}
