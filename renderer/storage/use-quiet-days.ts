import Dexie from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { daysOffFrom } from '../../shared/reminder/reminder.ts'
import { useJournal } from './journal-context.tsx'

// The window tells them anew each day; these are for a window that stays open over a holiday.
const DAYS = 60

/**
 * The days from `today` on, for the next two months, on which nobody is to be reminded: whole days off, and today once an
 * entry is logged for it. Live; undefined until read.
 */
export function useQuietDays(today: Day): Day[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const [timeOff, logged] = await Promise.all([
      database.timeOff.toArray(),
      database.entries.where('[date+id]').between([today, Dexie.minKey], [today, Dexie.maxKey]).first(),
    ])
    const daysOff = daysOffFrom(today, DAYS, timeOff)
    return logged === undefined || daysOff.includes(today) ? daysOff : [today, ...daysOff]
  }, [database, today])
}
