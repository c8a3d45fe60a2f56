import { useLiveQuery } from 'dexie-react-hooks'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal } from './journal.ts'

/** The ISO weekday on which the journal's weeks begin: lived, planned and reviewed weeks are the same. */
export async function weekStartOf<Fallback extends number | null>(
  database: JournalDatabase,
  fallback: Fallback,
): Promise<number | Fallback> {
  const [plans, settings] = await Promise.all([database.plans.toArray(), database.settings.get(SETTINGS_ID)])
  return weekStartOfPlans(plans, settings?.weekStart ?? null, fallback)
}

/**
 * The weekday on which the journal's weeks begin, live; null where neither a setting nor a plan says, so that the locale
 * does. Undefined until it is read, and without a journal.
 */
export function useWeekStart(journal: Journal | null): number | null | undefined {
  const database = journal?.database
  return useLiveQuery(
    async () => (database === undefined ? undefined : await weekStartOf(database, null)),
    [database],
  )
}
