import { UserRound } from 'lucide-react'
import { useContactsDue } from '../../storage/use-people.ts'
import { textsOfDue as texts } from '../../ui/texts-of-due.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** People who are to be met again. */
export const useContactLines: DueSource = (today) => {
  const formats = useFormats()
  const due = useContactsDue(today)
  return due?.map(({ key, since, personId, name }) => ({
    key,
    since,
    icon: UserRound,
    text: texts.contact(name),
    detail: texts.contactSince(formats.day(since)),
    href: `#growth/people/${personId}`,
  }))
}
