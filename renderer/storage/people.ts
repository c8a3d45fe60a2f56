import type { Day } from '../../shared/day.ts'
import { withContact } from '../../shared/growth/people.ts'
import { personSchema, type Person } from '../../shared/growth/records.ts'
import { put, remove } from './commit.ts'
import { newEntry, type NewEntry } from './entries.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Keeps a person, a new one too, as they are given, to be taken back under `label`. */
export async function savePerson(journal: Journal, person: Person, label: string): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('people', personSchema.parse(person))])
}

/** Deletes a person, to be taken back under `label`. Entries that name them keep the id, so that an undo brings all back. */
export async function deletePerson(
  journal: Journal,
  { id }: Person,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'people', id)])
}

/** A contact with somebody, as it is logged: what it was, how long, on which skill, and when to meet again. */
export type Contact = {
  title: string
  date: Day
  minutes: number
  skillId: string | null
  followUpOn: Day | null
}

/** Logs a contact as a networking entry and notes its day with the person, in one commit to be taken back under `label`. */
export async function logContact(
  journal: Journal,
  person: Person,
  { title, date, minutes, skillId, followUpOn }: Contact,
  label: string,
): Promise<Saved<UndoStep>> {
  const fields: NewEntry = {
    title,
    date,
    minutes,
    kind: 'networking',
    mode: 'apply',
    with: person.relation,
    allocations: skillId === null ? [] : [{ skillId, minutes }],
    personIds: [person.id],
  }
  const met = withContact(person, date)
  const next = { ...met, followUpOn: followUpOn ?? met.followUpOn }
  const changes = [put('entries', newEntry(journal, fields)), put('people', personSchema.parse(next))]
  return await commitUndoable(journal, label, changes)
}
