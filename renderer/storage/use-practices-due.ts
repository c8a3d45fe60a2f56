import { useLiveQuery } from 'dexie-react-hooks'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import type { Day } from '../../shared/day.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { practicesWith } from '../../shared/practice/library.ts'
import { practicesDue, type PracticeDue } from '../../shared/practice/planned-today.ts'
import { useJournal } from './journal-context.tsx'
import { entriesBetween } from './totals.ts'

/** The activities that a day's plan has and that are still open, live; undefined until read. `weekStart` is an ISO weekday. */
export function usePracticesDue(day: Day, weekStart: number): PracticeDue[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const [plans, timeOff, own, settings, entries] = await Promise.all([
      database.plans.toArray(),
      database.timeOff.toArray(),
      database.practices.toArray(),
      database.settings.get(SETTINGS_ID),
      entriesBetween(database, day, day),
    ])
    const begins = weekStartOfPlans(plans, settings?.weekStart ?? null, weekStart)
    return practicesDue(day, { plans, timeOff, weekStart: begins }, entries, practicesWith(own))
  }, [database, day, weekStart])
}
