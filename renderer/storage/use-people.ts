import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { isContactDue } from '../../shared/growth/people.ts'
import type { Person } from '../../shared/growth/records.ts'
import { useJournal } from './journal-context.tsx'

/** All people, live; undefined until read. */
export function usePeople(): Person[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.people.toArray(), [database])
}

/** The people who are to be met again by a day, the longest due first. Live; undefined until read. */
export function useDueContacts(today: Day): { person: Person; since: Day }[] | undefined {
  return usePeople()
    ?.flatMap((person) =>
      isContactDue(person, today) ? [{ person, since: person.followUpOn ?? today }] : [],
    )
    .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
}
