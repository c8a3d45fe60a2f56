import type { DraftKeeper } from '../../storage/draft-keeper.ts'
import { draftGone } from '../../storage/drafts.ts'
import type { Editing } from '../../storage/editor-drafts.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { commitUndoable, undo } from '../../storage/undo.ts'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import { undoneText } from '../../ui/undone-text.ts'

type Discarded = { place: string; title: string }

/** Discards an unfinished entry; taking that back opens it again. */
export function useDiscard(
  onEditing: (next: Editing | null) => void,
): (discarded: Discarded, keeper?: DraftKeeper) => Promise<void> {
  const journal = useJournal()
  return async ({ place, title }, keeper) => {
    // All of what was typed is kept first, so that taking it back brings all of it.
    await keeper?.flush()
    const label = textsOfTheEditor.discarding(title)
    const discard = () => commitUndoable(journal, label, [draftGone(journal, place)])
    const gone = await (keeper === undefined ? discard() : keeper.ending(discard))
    if (gone.kind === 'not-saved') return toast({ message: texts.notDone(gone.reason, gone.code) })
    if (keeper !== undefined) onEditing(null)
    const takeBack = async () => {
      const undone = await undo(journal, gone.value)
      if (undone.kind === 'undone') onEditing({ kind: 'draft', place })
      else toast({ message: undoneText(undone) })
    }
    toast({
      message: textsOfTheEditor.discarded,
      action: { label: texts.undo, run: () => void takeBack() },
    })
  }
}
