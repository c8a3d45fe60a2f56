import type { Day } from '../day.ts'
import type { Person } from './records.ts'

/** People as they stand on the page: whose follow-up is due first, then by the next one, then by name. */
export function sortPeople(people: readonly Person[]): Person[] {
  return people.toSorted(
    (a, b) =>
      compare(a.followUpOn ?? '9', b.followUpOn ?? '9') ||
      a.name.localeCompare(b.name) ||
      compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** True from the day on which somebody is to be met again. */
export function isContactDue({ followUpOn }: Pick<Person, 'followUpOn'>, today: Day): boolean {
  return followUpOn !== null && followUpOn <= today
}

/** A person after contact on a day: an older day changes nothing, and what was to be followed up by then is done. */
export function withContact(person: Person, day: Day): Person {
  const { lastContact, followUpOn } = person
  return {
    ...person,
    lastContact: lastContact !== null && lastContact > day ? lastContact : day,
    followUpOn: followUpOn !== null && followUpOn <= day ? null : followUpOn,
  }
}

/** The day of the last contact: what was noted, or a later entry with them; null where neither is known. */
export function lastContactOf(
  { lastContact }: Pick<Person, 'lastContact'>,
  lastEntry: Day | undefined,
): Day | null {
  if (lastEntry === undefined) return lastContact
  return lastContact !== null && lastContact > lastEntry ? lastContact : lastEntry
}
