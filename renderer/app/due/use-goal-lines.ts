import { Goal } from 'lucide-react'
import { useGoalsDue } from '../../storage/use-goals-due.ts'
import { textsOfDue as texts } from '../../ui/texts-of-due.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** Goals whose date has come. */
export const useGoalLines: DueSource = (today) => {
  const formats = useFormats()
  const goals = useGoalsDue(today)
  return goals?.map(({ key, since, title }) => ({
    key,
    since,
    icon: Goal,
    text: texts.goal(title),
    detail: texts.goalDate(formats.day(since)),
    href: '#plan/goals',
  }))
}
