import { formatMinutes } from '../../../shared/duration.ts'
import { barSeries } from '../../ui/charts/bar-series.ts'
import { MonthBars } from '../../ui/charts/month-bars.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { CategoryList } from './category-list.tsx'
import { FindingCard } from './finding-card.tsx'
import { MonthCard } from './month-card.tsx'
import { ShareCard } from './share-card.tsx'
import type { Balance } from './use-balance.ts'
import { YearCard } from './year-card.tsx'

/** The month and the year as pictures, each with its numbers beside it. */
export function BalanceCharts({ balance }: { balance: Balance }) {
  const formats = useFormats()
  const { month, year, summary } = balance
  const series = barSeries(
    year.map((one) => ({
      byCategory: one.summary.byCategory,
      unassigned: one.summary.bySide.unassigned,
    })),
    texts.sides.unassigned,
  )
  const total = year.reduce((sum, one) => sum + one.summary.minutes, 0)
  const most = series.toSorted((a, b) => sumOf(b.minutes) - sumOf(a.minutes))[0]?.name ?? null
  const first = year[0]?.month ?? month
  return (
    <div className={styles.grid}>
      <MonthCard balance={balance} />
      <FindingCard balance={balance} />
      <div className={styles.wide}>
        <Card
          title={texts.balance.lastMonths}
          aside={<span className={styles.aside}>{formatMinutes(total)}</span>}
        >
          {total === 0 ? (
            <EmptyState title={texts.balance.emptyYear} text={texts.balance.emptyYearText} />
          ) : (
            <MonthBars
              months={year.map((one) => formats.shortMonth(one.month))}
              series={series}
              bands={year.map(({ judged }) => judged.target?.hard ?? null)}
              description={texts.balance.bars(
                formats.monthAndYear(first),
                formats.monthAndYear(month),
                total,
                most,
              )}
            />
          )}
        </Card>
      </div>
      <div className={styles.wide}>
        <ShareCard year={year} today={balance.today} />
      </div>
      <div className={styles.wide}>
        <YearCard last={month} />
      </div>
      {summary.minutes > 0 && (
        <div className={styles.wide}>
          <Card title={texts.balance.byCategory(formats.monthAndYear(month))}>
            <CategoryList summary={summary} series={series} />
          </Card>
        </div>
      )}
    </div>
  )
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0)
}
