import { useLiveQuery } from 'dexie-react-hooks'
import type { Template } from '../../shared/entry/templates.ts'
import { useJournal } from './journal-context.tsx'

/** All templates by name, live; undefined until read. */
export function useTemplates(): Template[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const templates = await database.templates.toArray()
    return templates.toSorted((a, b) => a.name.localeCompare(b.name))
  }, [database])
}
