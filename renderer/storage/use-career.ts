import { useLiveQuery } from 'dexie-react-hooks'
import type { Chapter, Goal, Plan, Target } from '../../shared/balance/career.ts'
import type { Category } from '../../shared/entry/catalog.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { useJournal } from './journal-context.tsx'

/** All that is wanted: of the balance, of a week, of the goals. */
export type Career = {
  readonly chapters: readonly Chapter[]
  readonly targets: readonly Target[]
  readonly plans: readonly Plan[]
  readonly categories: readonly Category[]
  /** Active ones only. */
  readonly goals: readonly Goal[]
  /** The ISO weekday that the person set; null leaves it to the plans and the locale. */
  readonly weekStart: number | null
}

/** The career with everything that is wanted in it, live; undefined until read. */
export function useCareer(): Career | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const [chapters, targets, plans, categories, goals, settings] = await Promise.all([
      database.chapters.toArray(),
      database.targets.toArray(),
      database.plans.toArray(),
      database.categories.toArray(),
      database.goals.filter(({ state }) => state === 'active').toArray(),
      database.settings.get(SETTINGS_ID),
    ])
    return { chapters, targets, plans, categories, goals, weekStart: settings?.weekStart ?? null }
  }, [database])
}
