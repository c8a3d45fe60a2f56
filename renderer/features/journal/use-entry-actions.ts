import { useMemo } from 'react'
import type { Day } from '../../../shared/day.ts'
import { duplicateOf, repeatOf } from '../../../shared/entry/again.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { BulkEdit } from '../../../shared/entry/bulk-edit.ts'
import { addEntry, deleteEntries, deleteMany, editEntries, type BulkDone } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { saveAsTemplate } from '../../storage/templates.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { offerUndo, tellSaved } from '../../ui/offer-undo.ts'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { toast } from '../../ui/toasts.tsx'

export type EntryActions = {
  /** Deletes at once and offers to undo it. */
  remove(entry: Entry): Promise<void>
  /** Logs the same again, today. */
  repeat(entry: Entry): Promise<void>
  /** Keeps what it has as a template under its title. */
  saveTemplate(entry: Entry): Promise<void>
  /** Deletes many at once, with one undo. A sentence when nothing was changed. */
  removeAll(ids: readonly string[]): Promise<string | null>
  /** Changes many alike, with one undo. A sentence when nothing was changed. */
  editAll(ids: readonly string[], edit: BulkEdit): Promise<string | null>
}

/** What can be done with an entry from its row, with a word on how it went. */
export function useEntryActions(today: Day): EntryActions {
  const journal = useJournal()
  return useMemo(() => {
    const takeBack = (step: UndoStep) => undo(journal, step)
    const ended = (done: BulkDone, message: (entries: number) => string): string | null => {
      if (done.kind === 'no-snapshot') return words.notKept
      if (done.kind === 'not-saved') return texts.notDone(done.reason, done.code)
      offerUndo(message(done.value.entries), () => takeBack(done.value.step))
      return null
    }
    const remove = async (entry: Entry) => {
      const deleted = await deleteEntries(journal, [entry], texts.undoList.deletion(entry.title))
      const wrong = tellSaved(deleted, texts.deleted(entry.title), takeBack)
      if (wrong !== null) toast({ message: wrong })
    }
    const removeAll = async (ids: readonly string[]) =>
      ended(await deleteMany(journal, ids, words.deletion), words.deleted)
    const editAll = async (ids: readonly string[], edit: BulkEdit) =>
      ended(await editEntries(journal, ids, edit, words.edit), words.edited)
    const repeat = async (entry: Entry) => {
      const saved = await addEntry(journal, repeatOf(entry, today))
      if (saved.kind === 'saved') toast({ message: texts.duplicated(entry.title) })
      else toast({ message: texts.notDone(saved.reason, saved.code) })
    }
    const saveTemplate = async (entry: Entry) => {
      const saved = await saveAsTemplate(journal, duplicateOf(entry))
      if (saved.kind === 'saved') toast({ message: textsOfTheEditor.templateSaved(entry.title) })
      else toast({ message: texts.notDone(saved.reason, saved.code) })
    }
    return { remove, repeat, saveTemplate, removeAll, editAll }
  }, [journal, today])
}
