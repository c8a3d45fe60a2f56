import { insightDecisionSchema } from '../../shared/balance/career.ts'
import type { Day } from '../../shared/day.ts'
import { putOff, type Due, type Later } from '../../shared/due/due-list.ts'
import { put } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Puts a due thing off, to be taken back under `label`. It is kept in the journal, so that it holds on every computer. */
export async function putOffDue(
  journal: Journal,
  { due, later, today }: { due: Due & { text?: string }; later: Later; today: Day },
  label: string,
): Promise<Saved<UndoStep>> {
  const decision = insightDecisionSchema.parse(putOff(due, later, today, due.text))
  return await commitUndoable(journal, label, [put('insightDecisions', decision)])
}
