import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { Entry } from '../../shared/entry/entry.ts'
import { useJournal } from './journal-context.tsx'
import type { SearchState } from './search/journal-search.ts'
import { useJournalSearch } from './search/use-search.ts'

/** The newest entries of what a search found, `limit` at most, read by their ids. Live; undefined until read. */
export function useNewestFound(state: SearchState, limit: number): Entry[] | undefined {
  const { database } = useJournal()
  const search = useJournalSearch()
  const [ids, setIds] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isGone = false
    const readIds = async () => {
      const found = state.kind === 'found' ? await search.ids(null, limit) : null
      if (!isGone && found !== null) setIds(found)
    }
    void readIds()
    return () => {
      isGone = true
    }
  }, [search, state, limit])
  return useLiveQuery(async () => {
    if (ids === null) return undefined
    const entries = await database.entries.bulkGet([...ids])
    return entries.filter((entry) => entry !== undefined)
  }, [database, ids])
}
