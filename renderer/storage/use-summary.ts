import { useLiveQuery } from 'dexie-react-hooks'
import type { Summary } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import { useToday } from '../platform/use-today.ts'
import { useJournal } from './journal-context.tsx'
import { summaryBetween } from './totals.ts'

/** The summary of a range of days, both ends included. Live; undefined until read. */
export function useSummary(from: Day, to: Day): Summary | undefined {
  const { database } = useJournal()
  const today = useToday()
  return useLiveQuery(() => summaryBetween(database, { from, to }, today), [database, from, to, today])
}
