import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { useJournal } from './journal-context.tsx'
import { plannedWeekOn, type PlannedWeek } from './week.ts'

/**
 * The week that a day lies in. Live: it reads that week's entries, the kept months since the first plan and the short
 * lists. Undefined until read; while another week is read it is still the one before, as its `from` says.
 */
export function useWeek(day: Day, weekStart: number): PlannedWeek | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => plannedWeekOn(database, day, weekStart), [database, day, weekStart])
}
