import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { isNarrowed, skillSetsOf, type JournalQuery } from '../../../shared/search/journal-query.ts'
import { searchTerms } from '../../../shared/search/terms.ts'
import type { JournalDatabase } from '../database.ts'
import { useJournal } from '../journal-context.tsx'
import { JournalSearch, type SearchState } from './journal-search.ts'

const searches = new WeakMap<JournalDatabase, JournalSearch>()

/** The search of the open journal, one for the window. */
export function useJournalSearch(): JournalSearch {
  const { database } = useJournal()
  const search = searches.get(database) ?? new JournalSearch(database)
  searches.set(database, search)
  return search
}

/** Keeps the search looking for what the journal is narrowed to, and gives what it has come to. Live. */
export function useSearch(query: JournalQuery, catalog: Catalog): SearchState {
  const search = useJournalSearch()
  const question = useMemo(
    () =>
      isNarrowed(query)
        ? {
            terms: searchTerms(query.text),
            skillSets: skillSetsOf(query, catalog),
            kinds: query.kinds,
            modes: query.modes,
            tags: query.tags,
            provenances: query.provenances,
            range: query.range,
          }
        : null,
    [query, catalog],
  )
  useEffect(() => search.look(question), [search, question])
  return useSyncExternalStore(search.subscribe, search.state)
}
