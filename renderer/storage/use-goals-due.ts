import { useMemo } from 'react'
import { goalsDue, type GoalDue } from '../../shared/balance/goals-due.ts'
import type { Day } from '../../shared/day.ts'
import { useGoals } from './use-goals.ts'

/** The goals in work whose date has come, live; undefined until read. */
export function useGoalsDue(today: Day): GoalDue[] | undefined {
  const goals = useGoals()
  return useMemo(() => goals && goalsDue(goals, today), [goals, today])
}
