import type { Journal } from '../../storage/journal.ts'
import type { ImportKept } from '../../storage/keep-import.ts'
import { undo } from '../../storage/undo.ts'
import { offerUndo } from '../../ui/offer-undo.ts'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'

const said = textsOfFiles.import

/** Says how an import ended to someone who went on to another page meanwhile. */
export function tellImport(journal: Journal, name: string, kept: ImportKept): void {
  switch (kept.kind) {
    case 'saved':
      if (kept.lost.length > 0) toast({ message: said.lost(kept.lost) })
      // Where only evidence came, no record was changed.
      if (kept.step.inverse.length === 0) return toast({ message: said.doneAway(name) })
      return offerUndo(said.doneAway(name), () => undo(journal, kept.step))
    case 'no-snapshot':
      return toast({ message: said.noSnapshot(kept.why) })
    case 'not-saved':
      return toast({ message: texts.notDone(kept.reason, kept.code) })
    case 'cancelled':
      return undefined
  }
}
