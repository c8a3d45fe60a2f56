import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { useJournal } from './journal-context.tsx'
import { entriesBetween } from './totals.ts'

/** The newest entries: latest day first, within a day the last logged first. Live; undefined until read. */
export function useLatestEntries(count: number): { entries: Entry[]; more: boolean } | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const found = await database.entries
      .orderBy('[date+id]')
      .reverse()
      .limit(count + 1)
      .toArray()
    return { entries: found.slice(0, count), more: found.length > count }
  }, [database, count])
}

/** The entries of a range of days, both ends included, in order. Live; undefined until read. */
export function useEntriesBetween(from: Day, to: Day): Entry[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => entriesBetween(database, from, to), [database, from, to])
}
