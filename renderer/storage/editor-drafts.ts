import { entryFormSchema } from '../../shared/entry/entry-form.ts'
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

/** A place for a new draft of the editor. */
export function newEditorPlace(journal: Journal): string {
  return PREFIX + journal.newId()
}

/** Every entry that was begun and neither saved nor discarded, the last begun first. */
export async function unfinishedEntries(database: JournalDatabase): Promise<PlacedDraft[]> {
  const found = await database.drafts.where('id').startsWith(PREFIX).reverse().toArray()
  return found.flatMap(({ id, value }) => {
    const parsed = editorDraftSchema.safeParse(value)
    return parsed.success ? [{ place: id, draft: parsed.data }] : []
  })
}

/** An entry as the journal has it now; undefined when it was deleted. */
export async function currentEntry({ database }: Journal, id: string): Promise<Entry | undefined> {
  return await database.entries.get(id)
}
