import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { monthOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { useJournal } from './journal-context.tsx'
import { monthsBetween } from './months.ts'

/** Minutes by day from `from` to `to` (both included), in order; days without any are left out. */
export type Days = { from: Day; to: Day; minutes: ReadonlyMap<Day, number> }

/**
 * The minutes of every day of a range, from the months' kept documents alone. Live; undefined until read. While another range
 * is read it is still that of the one before, as its `from` and `to` say.
 */
export function useDays(from: Day, to: Day): Days | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => readDays(database, from, to), [database, from, to])
}

/** Reads the minutes of every day of a range from the months' kept documents. */
export async function readDays(database: JournalDatabase, from: Day, to: Day): Promise<Days> {
  const documents = await monthsBetween(database, monthOf(from), monthOf(to))
  const days = documents
    .flatMap(({ month, days: ofMonth }) =>
      Object.entries(ofMonth).map(([day, minutes]) => [`${month}-${day}`, minutes] as const),
    )
    .filter(([day]) => day >= from && day <= to)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { from, to, minutes: new Map(days) }
}
