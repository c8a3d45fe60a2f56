import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Day } from '../../shared/day.ts'
import { contactsDue, type ContactDue } from '../../shared/growth/growth-due.ts'
import type { Person } from '../../shared/growth/records.ts'
import { useJournal } from './journal-context.tsx'

/** All people, live; undefined until read. */
export function usePeople(): Person[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.people.toArray(), [database])
}

/** The people who are to be met again by a day, live; undefined until read. */
export function useContactsDue(today: Day): ContactDue[] | undefined {
  const people = usePeople()
  return useMemo(() => people && contactsDue(people, today), [people, today])
}
