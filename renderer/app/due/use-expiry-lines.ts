import { Award } from 'lucide-react'
import { useExpiriesDue } from '../../storage/use-credentials.ts'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** Credentials that expire soon, or did. */
export const useExpiryLines: DueSource = (today) => {
  const formats = useFormats()
  const expiries = useExpiriesDue(today)
  return expiries?.map(({ key, since, id, title, expiresOn, days }) => ({
    key,
    since,
    icon: Award,
    text: texts.due(title),
    detail: texts.dueDetail(days, formats.day(expiresOn)),
    href: `#credentials/certificates/${id}`,
    laters: ['tomorrow', 'week', 'never'],
  }))
}
