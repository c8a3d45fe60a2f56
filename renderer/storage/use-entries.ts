import Dexie from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useEffectEvent, useState } from 'react'
import type { MonthDocument } from '../../shared/balance/month-document.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { firstDayOf, lastDayOf, type Month } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { useJournal } from './journal-context.tsx'
import { allMonths } from './months.ts'
import type { SearchState } from './search/journal-search.ts'
import { useJournalSearch } from './search/use-search.ts'

/** The entry of the latest day, of several the one logged last. Live; undefined until read and in an empty journal. */
export function useNewestEntry(): Entry | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => database.entries.orderBy('[date+id]').last(), [database])
}

/** Every month with entries, newest first, as kept: their number and the minutes of each day. Live; undefined until read. */
export function useMonths(): MonthDocument[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => (await allMonths(database)).toReversed(), [database])
}

/** So many of a month's newest entries. */
export type WantedMonth = { readonly month: Month; readonly limit: number }

/** By month, its newest entries first. */
export type ReadMonths = ReadonlyMap<Month, readonly Entry[]>

/** Reads the newest entries of a month by key, the last day first and within a day the last logged first. */
export async function newestOfMonth(
  database: JournalDatabase,
  { month, limit }: WantedMonth,
): Promise<Entry[]> {
  return await database.entries
    .where('[date+id]')
    .between([firstDayOf(month), Dexie.minKey], [lastDayOf(month), Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray()
}

/** The entries of the months that are on the screen, and of no others. Live. */
export function useMonthEntries(wanted: readonly WantedMonth[]): ReadMonths | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const months = new Map<Month, readonly Entry[]>()
    for (const one of wanted) months.set(one.month, await newestOfMonth(database, one))
    return months
  }, [database, JSON.stringify(wanted)])
}

/** The same of what a search found, as far as it is on the screen; an entry that is gone meanwhile is left out. Live. */
export function useFoundEntries(wanted: readonly WantedMonth[], state: SearchState): ReadMonths | undefined {
  const { database } = useJournal()
  const search = useJournalSearch()
  const [found, setFound] = useState<{ look: number; ids: ReadonlyMap<Month, string[]> } | null>(null)
  const key = JSON.stringify(wanted)
  const latest = useEffectEvent(async () => {
    if (state.kind !== 'found') return null
    const ids = new Map<Month, string[]>()
    for (const { month, limit } of wanted) ids.set(month, await search.ids(month, limit))
    return { look: state.look, ids }
  })
  useEffect(() => {
    let isGone = false
    const readIds = async () => {
      const next = await latest()
      if (!isGone) setFound(next)
    }
    void readIds()
    return () => {
      isGone = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- they are the reasons to ask anew
  }, [state, key])
  const read = useLiveQuery(async () => {
    const months = new Map<Month, readonly Entry[]>()
    for (const [month, ids] of found?.ids ?? []) {
      const entries = await database.entries.bulkGet(ids)
      months.set(
        month,
        entries.filter((entry) => entry !== undefined),
      )
    }
    return { look: found?.look, months }
  }, [database, found])
  return state.kind === 'found' && read?.look === state.look ? read.months : undefined
}
