import { useMemo } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { barSeries } from '../../ui/charts/bar-series.ts'
import { MonthBars } from '../../ui/charts/month-bars.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { CategoryList } from './category-list.tsx'
import { ComparisonCard } from './comparison-card.tsx'
import { FindingCard } from './finding-card.tsx'
import { ModeCard } from './mode-card.tsx'
import { periodInSentence, periodName } from './period-name.ts'
import { RangeCard } from './range-card.tsx'
import type { Balance } from './use-balance.ts'

type BalanceChartsProps = { balance: Balance; onEdit: ((entry: Entry) => void) | undefined }

/** A time and the year around it as pictures, each with its numbers beside it. */
export function BalanceCharts({ balance, onEdit }: BalanceChartsProps) {
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
  const months = useMemo(() => year.map((one) => formats.shortMonth(one.month)), [year, formats])
  const total = year.reduce((sum, one) => sum + one.summary.minutes, 0)
  const most = series.toSorted((a, b) => sumOf(b.minutes) - sumOf(a.minutes))[0]?.name ?? null
  const [first, last] = [year[0]?.month, year.at(-1)?.month]
  const isEmpty = summary.minutes === 0
  // A month is beside three others and takes the whole width.
  const isBeside = !isEmpty && comparisons.length < 3
  const isCompared = comparisons.some((one) => one.nowSummary.minutes + one.thenSummary.minutes > 0)
  return (
    <div className={styles.grid}>
      <RangeCard balance={balance} />
      <FindingCard balance={balance} />
      {isEmpty && total > 0 && (
        <div className={styles.wide}>
          <EmptyState
            title={texts.balance.empty(periodName(period, formats))}
            text={texts.balance.emptyText}
          />
        </div>
      )}
      {isCompared && (
        <div className={isBeside ? undefined : styles.wide}>
          <ComparisonCard balance={balance} />
        </div>
      )}
      {!isEmpty && (
        <>
          <div className={isBeside && isCompared ? undefined : styles.wide}>
            <ModeCard balance={balance} />
          </div>
          <div className={styles.wide}>
            <Card title={texts.balance.byCategory(periodInSentence(period, today, formats))}>
              <CategoryList balance={balance} series={series} onEdit={onEdit} />
            </Card>
          </div>
        </>
      )}
      <div className={styles.wide}>
        <Card
          title={texts.balance.lastMonths}
          aside={<span className={styles.aside}>{formatMinutes(total)}</span>}
        >
          {total === 0 || first === undefined || last === undefined ? (
            <EmptyState title={texts.balance.emptyYear} text={texts.balance.emptyYearText} />
          ) : (
            <MonthBars
              months={months}
              series={series}
              description={texts.balance.bars(
                formats.monthAndYear(first),
                formats.monthAndYear(last),
                total,
                most,
              )}
            />
          )}
        </Card>
      </div>
    </div>
  )
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0)
}
