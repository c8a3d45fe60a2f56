import { texts } from './texts.ts'
import { toast } from './toasts.tsx'
import { undoneText, type Undone } from './undone-text.ts'

type Ended<Step> = { kind: 'saved'; value: Step } | Extract<Undone, { kind: 'not-saved' }>

/** Says what was done and offers to take it back. */
export function offerUndo(message: string, takeBack: () => Promise<Undone>): void {
  const run = async () => toast({ message: undoneText(await takeBack()) })
  toast({ message, action: { label: texts.undo, run: () => void run() } })
}

/** Says how a save ended and offers to take it back. The answer is what went wrong, null when nothing did. */
export function tellSaved<Step>(
  ended: Ended<Step>,
  message: string,
  takeBack: (step: Step) => Promise<Undone>,
): string | null {
  if (ended.kind === 'not-saved') return texts.notDone(ended.reason, ended.code)
  offerUndo(message, () => takeBack(ended.value))
  return null
}
