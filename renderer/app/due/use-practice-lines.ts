import { Dumbbell } from 'lucide-react'
import { usePracticesDue } from '../../storage/use-practices-due.ts'
import { textsOfPractice as texts } from '../../ui/texts-of-practice.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** Activities of the practice library that today's plan has. */
export const usePracticeLines: DueSource = (today) => {
  const formats = useFormats()
  const due = usePracticesDue(today, formats.weekStart)
  return due?.map(({ key, since, practiceId, title, start, minutes }) => ({
    key,
    since,
    icon: Dumbbell,
    text: title,
    detail: texts.dueDetail(formats.timeOfDay(start), minutes),
    href: `#growth/practice/${practiceId}`,
    laters: ['tomorrow'],
  }))
}
