import { useLiveQuery } from 'dexie-react-hooks'
import type { Credential } from '../../shared/credentials/records.ts'
import type { Day } from '../../shared/day.ts'
import { followUpToAsk } from '../../shared/growth/follow-ups.ts'
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

/** A course that asks today whether it was of use, and since when. */
export type DueFollowUp = { course: Course; since: Day }

/** The courses whose follow-up is due on a day, each once, the longest due first. Live; undefined until read. */
export function useDueFollowUps(today: Day): DueFollowUp[] | undefined {
  const courses = useCourses()
  return courses
    ?.flatMap((course) => {
      const asked = followUpToAsk(course, today)
      return asked === null ? [] : [{ course, since: asked.followUp.due }]
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
}
