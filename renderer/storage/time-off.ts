import { timeOffSchema, type TimeOff } from '../../shared/balance/career.ts'
import { put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

export type TimeOffFields = Pick<TimeOff, 'from' | 'to' | 'fraction' | 'reason'>

/** Adds days off, or changes the ones given, to be taken back under `label`. */
export async function saveTimeOff(
  journal: Journal,
  fields: TimeOffFields,
  before: TimeOff | null,
  label: string,
): Promise<Saved<UndoStep>> {
  const record = timeOffSchema.parse({ ...before, ...fields, id: before?.id ?? journal.newId() })
  return await commitUndoable(journal, label, [put('timeOff', record)])
}

/** Deletes days off, to be taken back under `label`. */
export async function deleteTimeOff(
  journal: Journal,
  { id }: TimeOff,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'timeOff', id)])
}
