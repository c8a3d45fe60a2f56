import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import type { ReviewDue } from '../../shared/review/due.ts'
import { useJournal } from './journal-context.tsx'
import { reviewsDueOn } from './reviews.ts'

/** The reviews that are due on a day, live; undefined until read. `weekStart` is used where nothing says otherwise. */
export function useReviewsDue(today: Day, weekStart: number): ReviewDue[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => reviewsDueOn(database, today, weekStart), [database, today, weekStart])
}
