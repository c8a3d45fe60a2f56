import { useLiveQuery } from 'dexie-react-hooks'
import type { Chapter, Target } from '../../shared/balance/career.ts'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import { useJournal } from './journal-context.tsx'

export type JournalCatalog = Catalog & { readonly targets: Target[]; readonly chapters: Chapter[] }

/** The journal's categories, skills, targets and chapters, live; undefined until they are read. */
export function useCatalog(): JournalCatalog | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const [categories, skills, targets, chapters] = await Promise.all([
      database.categories.toArray(),
      database.skills.toArray(),
      database.targets.toArray(),
      database.chapters.toArray(),
    ])
    return { ...indexCatalog(categories, skills), targets, chapters }
  }, [database])
}
