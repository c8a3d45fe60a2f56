import { useLiveQuery } from 'dexie-react-hooks'
import { unfinishedEntries, type PlacedDraft } from './editor-drafts.ts'
import { useJournal } from './journal-context.tsx'

/** The entries that were begun in the editor and left unfinished, live; undefined until read. */
export function useUnfinished(): PlacedDraft[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(() => unfinishedEntries(database), [database])
}
