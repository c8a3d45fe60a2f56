import { useLiveQuery } from 'dexie-react-hooks'
import { useJournal } from './journal-context.tsx'

/** When the first entry was logged (ISO); null without entries, undefined until read. Ids sort as they were made. */
export function useFirstLogged(): string | null | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    async () => (await database.entries.toCollection().first())?.createdAt ?? null,
    [database],
  )
}
