import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import type { SkillsContext } from '../../shared/growth/skills/skill-rows.ts'
import { sinceLastRatings, type SinceLast } from './assessments.ts'
import type { JournalDatabase } from './database.ts'
import { readInsightContext } from './insights.ts'
import { useJournal } from './journal-context.tsx'

/** What the page of skills is computed from: what insights are, and the short lists of assessments and feedback. */
export async function readSkillsContext(database: JournalDatabase, today: Day): Promise<SkillsContext> {
  const [context, feedback, assessments] = await Promise.all([
    readInsightContext(database, today),
    database.feedback.toArray(),
    database.assessments.toArray(),
  ])
  return { ...context, feedback, assessments }
}

/** What the page of skills is computed from, live; undefined until read. */
export function useSkillsContext(today: Day): SkillsContext | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => readSkillsContext(database, today), [database, today])
}

/** What skills show since each was last rated, by id. Live; undefined until read. */
export function useSinceLastRatings(
  skillIds: readonly string[],
  today: Day,
): ReadonlyMap<string, SinceLast> | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    () => sinceLastRatings(database, skillIds, today),
    [database, today, skillIds.join(' ')],
  )
}
