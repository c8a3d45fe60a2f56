import { blocksBetween } from '../balance/plan-blocks.ts'
import type { PlanContext } from '../balance/plan.ts'
import type { Day } from '../day.ts'
import type { Due } from '../due/due-list.ts'
import type { Entry } from '../entry/entry.ts'
import type { Practice } from '../growth/records.ts'

/** An activity that a day's plan has: `start` is `HH:MM`, `minutes` those of its block. */
export type PracticeDue = Due & {
  readonly practiceId: string
  readonly title: string
  readonly start: string
  readonly minutes: number
}

/**
 * The activities that stand in a day's plan and were not logged on it yet, by their titles; those that are no longer in
 * the library are left out. Nothing is carried over from the days before.
 */
export function practicesDue(
  day: Day,
  context: PlanContext,
  entries: readonly Pick<Entry, 'date' | 'kind' | 'title'>[],
  practices: readonly Practice[],
): PracticeDue[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  const done = new Set(
    entries.flatMap(({ date, kind, title }) => (date === day && kind === 'practice' ? title : [])),
  )
  return blocksBetween(day, day, context).flatMap(({ practiceId, start, minutes }) => {
    const practice = practiceId === null ? undefined : byId.get(practiceId)
    if (practice === undefined || done.has(practice.title)) return []
    const { id, title } = practice
    return { key: `practice:${id}:${day}:${start}`, since: day, practiceId: id, title, start, minutes }
  })
}
