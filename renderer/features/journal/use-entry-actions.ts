import { useMemo } from 'react'
import type { Day } from '../../../shared/day.ts'
import { repeatOf } from '../../../shared/entry/again.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { addEntry, deleteEntries } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { texts } from '../../ui/texts.ts'
import { undoneText } from '../../ui/undone-text.ts'
import { toast } from '../../ui/toasts.tsx'

export type EntryActions = {
  /** Deletes at once and offers to undo it. */
  remove(entry: Entry): Promise<void>
  /** Logs the same again, today. */
  repeat(entry: Entry): Promise<void>
}

/** What can be done with an entry from its row, with a word on how it went. */
export function useEntryActions(today: Day): EntryActions {
  const journal = useJournal()
  return useMemo(() => {
    const remove = async (entry: Entry) => {
      const deleted = await deleteEntries(journal, [entry], texts.undoList.deletion(entry.title))
      if (deleted.kind === 'not-saved') return toast({ message: texts.notDone(deleted.reason, deleted.code) })
      const takeBack = async () => toast({ message: undoneText(await undo(journal, deleted.value)) })
      toast({
        message: texts.deleted(entry.title),
        action: { label: texts.undo, run: () => void takeBack() },
      })
    }
    const repeat = async (entry: Entry) => {
      const saved = await addEntry(journal, repeatOf(entry, today))
      if (saved.kind === 'saved') toast({ message: texts.duplicated(entry.title) })
      else toast({ message: texts.notDone(saved.reason, saved.code) })
    }
    return { remove, repeat }
  }, [journal, today])
}
