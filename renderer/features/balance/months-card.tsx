import { memo } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import type { BarSeries } from '../../ui/charts/bar-series.ts'
import { MonthBars } from '../../ui/charts/month-bars.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import type { YearMonth } from './use-balance.ts'

type MonthsCardProps = { year: readonly YearMonth[]; series: readonly BarSeries[] }

/** The twelve months that end with the time shown, by category. Drawn anew only when they change. */
export const MonthsCard = memo(function MonthsCard({ year, series }: MonthsCardProps) {
  const formats = useFormats()
  const total = year.reduce((sum, { summary }) => sum + summary.minutes, 0)
  const most = series.toSorted((a, b) => sumOf(b.minutes) - sumOf(a.minutes))[0]?.name ?? null
  const [first, last] = [year[0]?.month, year.at(-1)?.month]
  return (
    <Card
      title={texts.balance.lastMonths}
      aside={<span className={styles.aside}>{formatMinutes(total)}</span>}
    >
      {total === 0 || first === undefined || last === undefined ? (
        <EmptyState title={texts.balance.emptyYear} text={texts.balance.emptyYearText} />
      ) : (
        <MonthBars
          months={year.map(({ month }) => formats.shortMonth(month))}
          series={series}
          bands={year.map(({ judged }) => judged.target?.hard ?? null)}
          description={texts.balance.bars(
            formats.monthAndYear(first),
            formats.monthAndYear(last),
            total,
            most,
          )}
        />
      )}
    </Card>
  )
})

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0)
}
