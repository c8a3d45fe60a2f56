import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Day } from '../../shared/day.ts'
import type { Practice } from '../../shared/growth/records.ts'
import type { Remedy } from '../../shared/insight/remedy.ts'
import { practicesWith } from '../../shared/practice/library.ts'
import { suggestNow, type Suggestions } from '../../shared/practice/suggest-now.ts'
import { useJournal } from './journal-context.tsx'
import { practiceById, readForSuggestions } from './practices.ts'
import { waitingReflections, type PlacedReflection } from './reflections.ts'

/** The library in the person's version, and which of it they wrote or changed. */
export type OwnLibrary = { readonly practices: readonly Practice[]; readonly ownIds: ReadonlySet<string> }

/** The practice library, live; undefined until read. */
export function useLibrary(): OwnLibrary | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const own = await database.practices.toArray()
    return { practices: practicesWith(own), ownIds: new Set(own.map(({ id }) => id)) }
  }, [database])
}

/** One activity, live; undefined until read, null where there is none of that id. */
export function usePractice(id: string): Practice | null | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => practiceById(database, id), [database, id])
}

/** Activities to do now, for a remedy where there is one. Live; undefined until read. `weekStart` is an ISO weekday. */
export function useSuggestions(
  today: Day,
  weekStart: number,
  remedy: Extract<Remedy, { kind: 'activity' }> | null = null,
): Suggestions | undefined {
  const { database } = useJournal()
  const journal = useLiveQuery(
    () => readForSuggestions(database, today, weekStart),
    [database, today, weekStart],
  )
  return useMemo(() => journal && suggestNow(journal, remedy), [journal, remedy])
}

/** What waits to be looked back on, live; undefined until read. */
export function useReflections(): PlacedReflection[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => waitingReflections(database), [database])
}
