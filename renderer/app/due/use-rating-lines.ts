import { ChartNoAxesColumn } from 'lucide-react'
import { useRatingDue } from '../../storage/use-rating-due.ts'
import { textsOfDue as texts } from '../../ui/texts-of-due.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { DueSource } from './due-line.ts'

/** That a quarter has passed since skills were rated. */
export const useRatingLines: DueSource = (today) => {
  const formats = useFormats()
  const due = useRatingDue(today)
  if (due === undefined) return undefined
  if (due === null) return []
  const { key, since, last } = due
  return [
    {
      key,
      since,
      icon: ChartNoAxesColumn,
      text: texts.rating,
      detail: texts.ratingLast(formats.day(last)),
      href: '#growth/skills/_rate',
    },
  ]
}
