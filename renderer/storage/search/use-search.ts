import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { isNarrowed, skillSetsOf, type JournalQuery } from '../../../shared/search/journal-query.ts'
import { searchTerms } from '../../../shared/search/terms.ts'
import type { JournalDatabase } from '../database.ts'
import { useJournal } from '../journal-context.tsx'
import type { Question } from './entry-index.ts'
import { JournalSearch, type SearchState, type TallyState } from './journal-search.ts'

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
  return useLooking(question)
}

/** Keeps the search looking for this, the same object while it is the same question; null rests. Live. */
export function useLooking(question: Question | null): SearchState {
  const search = useJournalSearch()
  useEffect(() => search.look(question), [search, question])
  return useSyncExternalStore(search.subscribe, search.state)
}

/** What all entries come to by the courses, people and moments in them; counted off the interface's thread. Live. */
export function useTallies(): TallyState {
  const search = useJournalSearch()
  return useSyncExternalStore(search.subscribeTallies, search.tallies)
}
