import { useLiveQuery } from 'dexie-react-hooks'
import type { z } from '../../shared/schema.ts'
import { readDraft } from './drafts.ts'
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
  return useLiveQuery(() => readDraft({ database }, place, schema), [database, place, schema])
}
