import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Day } from '../../shared/day.ts'
import { feedbackDue, type FeedbackDue } from '../../shared/feedback/cadence.ts'
import type { Feedback } from '../../shared/growth/records.ts'
import { readFeedback, type FeedbackRecords } from './feedback.ts'
import { useJournal } from './journal-context.tsx'

/** Requests, feedback and skills, live; undefined until read. */
export function useFeedback(): FeedbackRecords | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    async () =>
      await database.transaction(
        'r',
        ['skills', 'feedbackRequests', 'feedback'],
        async () => await readFeedback(database),
      ),
    [database],
  )
}

/** What is due of feedback on a day, live; undefined until read. */
export function useFeedbackDue(today: Day): FeedbackDue[] | undefined {
  const records = useFeedback()
  return useMemo(() => records && feedbackDue(records, today), [records, today])
}

/** One piece of feedback; undefined until read, null where there is none of this id. */
export function useFeedbackPiece(id: string | null): Feedback | null | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    async () => (id === null ? null : ((await database.feedback.get(id)) ?? null)),
    [database, id],
  )
}
