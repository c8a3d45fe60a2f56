import { useLiveQuery } from 'dexie-react-hooks'
import type { Goal } from '../../shared/balance/career.ts'
import { countedSince } from '../../shared/balance/goal-pace.ts'
import { minutesFor } from '../../shared/balance/goals.ts'
import { cellsOf, type PlannedCell } from '../../shared/balance/plan.ts'
import type { Day } from '../../shared/day.ts'
import { indexCatalog } from '../../shared/entry/catalog-index.ts'
import type { JournalDatabase } from './database.ts'
import { idealWeekOn } from './goals.ts'
import { useJournal } from './journal-context.tsx'
import { entriesBetween, totalsBetween } from './totals.ts'

/** All goals, live; undefined until read. */
export function useGoals(): Goal[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await database.goals.toArray(), [database])
}

/** A goal's minutes as of a day, since it began and at most for a year. */
export type GoalTime = {
  /** Those that its pace is read from. */
  minutes: number
  /** Those of the entries that name it. */
  linked: number
}

/** The time of each active goal by id. Live; undefined until read. */
export function useGoalTimes(today: Day): ReadonlyMap<string, GoalTime> | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    async () =>
      await database.transaction(
        'r',
        ['goals', 'entries', 'months', 'categories', 'skills'],
        async () => await goalTimes(database, today),
      ),
    [database, today],
  )
}

/**
 * Reads the time of the active goals. Skills and categories come from kept totals; entries that name a goal are found
 * by one walk over the days since the first of these goals began, at most a year, because no index leads to them.
 */
export async function goalTimes(database: JournalDatabase, today: Day): Promise<Map<string, GoalTime>> {
  const [goals, categories, skills] = await Promise.all([
    database.goals.toArray(),
    database.categories.toArray(),
    database.skills.toArray(),
  ])
  const active = goals.filter(({ state }) => state === 'active')
  const times = new Map<string, GoalTime>(active.map(({ id }) => [id, { minutes: 0, linked: 0 }]))
  const begun = active.flatMap((goal) => {
    const since = countedSince(goal, today)
    return since === null ? [] : [{ goal, since }]
  })
  const first = begun.map(({ since }) => since).toSorted()[0]
  if (first === undefined) return times
  const catalog = indexCatalog(categories, skills)
  const named = (await entriesBetween(database, first, today)).filter(({ goalId }) => goalId !== null)
  for (const { goal, since } of begun) {
    const linked = named
      .filter(({ goalId, date }) => goalId === goal.id && date >= since)
      .reduce((sum, { minutes }) => sum + minutes, 0)
    const documents = await totalsBetween(database, since, today)
    times.set(goal.id, { minutes: minutesFor(goal, documents, catalog, linked), linked })
  }
  return times
}

/** The cells of the ideal week in force on a day. Live; undefined until read. `weekStart` is an ISO weekday. */
export function useIdealCells(today: Day, weekStart: number): PlannedCell[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(
    async () => cellsOf((await idealWeekOn(database, today, weekStart)).plan),
    [database, today, weekStart],
  )
}
