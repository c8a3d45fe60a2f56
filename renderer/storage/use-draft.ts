import { useLiveQuery } from 'dexie-react-hooks'
import type { z } from '../../shared/schema.ts'
import { useJournal } from './journal-context.tsx'

/**
 * The draft of a place, live: undefined until it was read, null where there is none or `schema` does not know it
 * (an older version's, say; it is left where it is).
 */
export function useDraft<Schema extends z.ZodType>(
  place: string,
  schema: Schema,
): z.output<Schema> | null | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const draft = await database.drafts.get(place)
    const parsed = draft === undefined ? null : schema.safeParse(draft.value)
    return parsed?.success ? parsed.data : null
  }, [database, place, schema])
}
