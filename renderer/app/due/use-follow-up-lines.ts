import { GraduationCap } from 'lucide-react'
import { useFollowUpsDue } from '../../storage/use-courses.ts'
import { textsOfDue as texts } from '../../ui/texts-of-due.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** Courses that ask whether they were of use. */
export const useFollowUpLines: DueSource = (today) => {
  const formats = useFormats()
  const due = useFollowUpsDue(today)
  return due?.map(({ key, since, courseId, title }) => ({
    key,
    since,
    icon: GraduationCap,
    text: texts.followUp(title),
    detail: texts.followUpSince(formats.day(since)),
    href: `#growth/courses/${courseId}`,
  }))
}
