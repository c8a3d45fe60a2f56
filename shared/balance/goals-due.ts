import type { Day } from '../day.ts'
import type { Due } from '../due/due-list.ts'
import type { Goal } from './career.ts'

/** A goal in work whose date has come. */
export type GoalDue = Due & { readonly title: string }

/** The goals in work whose date has come: to be closed, or given another date, which makes them due anew on that day. */
export function goalsDue(goals: readonly Goal[], today: Day): GoalDue[] {
  return goals.flatMap(({ id, title, state, due }) =>
    state === 'active' && due !== null && due <= today
      ? [{ key: `goal:${id}:${due}`, since: due, title }]
      : [],
  )
}
