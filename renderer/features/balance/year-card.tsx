import type { Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '../../../shared/month.ts'
import { useToday } from '../../platform/use-today.ts'
import { useDays } from '../../storage/use-days.ts'
import { Card } from '../../ui/card.tsx'
import { YearHeatmap } from '../../ui/charts/year-heatmap.tsx'
import { textsOfCharts } from '../../ui/texts-of-charts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './year.module.css'

const MONTHS = 12

/** The twelve months that end with `last`, day by day. */
export function YearCard({ last, onDay }: { last: Month; onDay?(day: Day): void }) {
  const formats = useFormats()
  const today = useToday()
  const days = useDaysOfYear(last)
  if (days === undefined) return null
  return (
    <Card
      title={textsOfCharts.year.title}
      aside={
        <span className={styles.aside}>
          {textsOfCharts.span(
            formats.monthAndYear(monthOf(days.from)),
            formats.monthAndYear(monthOf(days.to)),
          )}
        </span>
      }
    >
      <YearHeatmap {...days} today={today} {...(onDay && { onDay })} />
    </Card>
  )
}

/** The days of the twelve months that end with `last`; undefined until read. */
export function useDaysOfYear(last: Month) {
  return useDays(firstDayOf(addMonths(last, 1 - MONTHS)), lastDayOf(last))
}
