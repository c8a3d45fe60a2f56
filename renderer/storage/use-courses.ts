import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Credential } from '../../shared/credentials/records.ts'
import type { Day } from '../../shared/day.ts'
import { followUpsDue, type FollowUpDue } from '../../shared/growth/growth-due.ts'
import type { Course } from '../../shared/growth/records.ts'
import { useJournal } from './journal-context.tsx'

/** All courses, live; undefined until read. */
export function useCourses(): Course[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.courses.toArray(), [database])
}

/** All credentials, for links to them. Live; undefined until read. */
export function useCredentialNames(): Pick<Credential, 'id' | 'title'>[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.credentials.toArray(), [database])
}

/** The courses that ask on a day whether they were of use, live; undefined until read. */
export function useFollowUpsDue(today: Day): FollowUpDue[] | undefined {
  const courses = useCourses()
  return useMemo(() => courses && followUpsDue(courses, today), [courses, today])
}
