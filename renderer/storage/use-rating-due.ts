import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { ratingDue } from '../../shared/growth/assessment/due.ts'
import { useJournal } from './journal-context.tsx'

/** Whether skills are due to be rated again, live; null where they are not, undefined until read. */
export function useRatingDue(today: Day): ReturnType<typeof ratingDue> | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => ratingDue(await database.assessments.toArray(), today), [database, today])
}
