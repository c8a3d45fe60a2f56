import { useMemo, type ReactNode } from 'react'
import { judgedOn } from '../../../shared/balance/period.ts'
import type { Day } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { monthOf } from '../../../shared/month.ts'
import { barSeries } from '../../ui/charts/bar-series.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { CategoryList } from './category-list.tsx'
import { ComparisonCard } from './comparison-card.tsx'
import { FindingCard } from './finding-card.tsx'
import { ModeCard } from './mode-card.tsx'
import { MonthsCard } from './months-card.tsx'
import { periodInSentence, periodName } from '../../ui/period-name.ts'
import { RangeCard } from './range-card.tsx'
import { ShareCard } from './share-card.tsx'
import type { Balance } from './use-balance.ts'
import { YearCard } from './year-card.tsx'

type BalanceChartsProps = {
  balance: Balance
  insights: ReactNode
  onEdit: ((entry: Entry) => void) | undefined
  onDay(day: Day): void
}

/** A time and the year around it as pictures, each with its numbers beside it. */
export function BalanceCharts({ balance, insights, onEdit, onDay }: BalanceChartsProps) {
  const formats = useFormats()
  const { period, today, year, summary, comparisons } = balance
  const series = useMemo(
    () =>
      barSeries(
        year.map((one) => ({
          byCategory: one.summary.byCategory,
          unassigned: one.summary.bySide.unassigned,
        })),
        texts.sides.unassigned,
      ),
    [year],
  )
  const isEmpty = summary.minutes === 0
  // A month has three comparisons, which take the whole width.
  const isBeside = !isEmpty && comparisons.length < 3
  const isCompared = comparisons.some((one) => one.nowSummary.minutes + one.thenSummary.minutes > 0)
  return (
    <div className={styles.grid}>
      <RangeCard balance={balance} />
      <FindingCard balance={balance} />
      <div className={styles.wide}>{insights}</div>
      {isEmpty && year.some((one) => one.summary.minutes > 0) && (
        <div className={styles.wide}>
          <EmptyState
            title={texts.balance.empty(periodName(period, formats))}
            text={texts.balance.emptyText}
          />
        </div>
      )}
      {!isEmpty && (
        <>
          <div className={styles.wide}>
            <Card title={texts.balance.byCategory(periodInSentence(period, today, formats))}>
              <CategoryList balance={balance} series={series} onEdit={onEdit} />
            </Card>
          </div>
          <div className={isBeside && isCompared ? undefined : styles.wide}>
            <ModeCard balance={balance} />
          </div>
        </>
      )}
      {isCompared && (
        <div className={isBeside ? undefined : styles.wide}>
          <ComparisonCard balance={balance} />
        </div>
      )}
      <div className={styles.wide}>
        <MonthsCard year={year} series={series} />
      </div>
      <div className={styles.wide}>
        <ShareCard year={year} today={today} />
      </div>
      <div className={styles.wide}>
        <YearCard last={monthOf(judgedOn(period, today))} onDay={onDay} />
      </div>
    </div>
  )
}
