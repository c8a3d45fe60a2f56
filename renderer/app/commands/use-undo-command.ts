import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { toast } from '../../ui/toasts.tsx'
import { undoneText } from '../../ui/undone-text.ts'
import { useCommand } from '../../ui/use-command.ts'

/** Provides the command that takes the last change back, and says how that went: also that there is none. */
export function useUndoCommand(): void {
  const journal = useJournal()
  const takeBack = async () => toast({ message: undoneText(await undo(journal)) })
  useCommand('undo', () => void takeBack())
}
