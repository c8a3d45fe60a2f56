import { useLiveQuery } from 'dexie-react-hooks'
import type { RecordOf } from '../../shared/journal/journal.ts'
import { useJournal } from './journal-context.tsx'

/** What was put off or answered so far, live; undefined until read. */
export function usePutOff(): RecordOf<'insightDecisions'>[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.insightDecisions.toArray(), [database])
}
