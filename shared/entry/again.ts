import type { Day } from '../day.ts'
import type { EditedFields } from './entry-form.ts'
import type { Entry } from './entry.ts'

/**
 * The same thing done again: what it was, how long, for which skills, with whom. What belongs to the first time
 * stays there: its notes, outcome and moment, when it began, files, claims, and where it came from.
 */
export function repeatOf(entry: Entry, date: Day): EditedFields {
  return { ...duplicateOf(entry), date, notes: '', outcome: '', moment: null }
}

/** A copy to write on with: all that the editor holds, words included, but proof and claims of the first time. */
export function duplicateOf(entry: Entry): EditedFields {
  const { title, date, minutes, kind, mode, tags, allocations, context, structured, participatory } = entry
  const { with: counterpart, outcome, moment, notes, courseId, goalId, personIds } = entry
  const words = { outcome, moment, notes }
  const links = { courseId, goalId, personIds }
  const nature = { kind, mode, tags, context, with: counterpart, structured, participatory }
  const own = { fileIds: [], claims: [] }
  return { title, date, minutes, allocations, ...nature, ...words, ...links, ...own }
}
