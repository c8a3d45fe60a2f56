import { useLiveQuery } from 'dexie-react-hooks'
import { SETTINGS_ID, settingsSchema, type Settings } from '../../shared/journal/settings.ts'
import { useJournal } from './journal-context.tsx'

/** The person's settings, live; the defaults where none were kept yet, undefined until read. */
export function useSettings(): Settings | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const kept = await database.settings.get(SETTINGS_ID)
    return kept ?? settingsSchema.parse({})
  }, [database])
}
