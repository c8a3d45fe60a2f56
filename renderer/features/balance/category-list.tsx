import { percentagesOf } from '../../../shared/balance/percentages.ts'
import type { Summary } from '../../../shared/balance/summary.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { BarSeries } from '../../ui/charts/bar-series.ts'
import { categoryColour } from '../../ui/charts/category-colour.ts'
import { useChartTokens } from '../../ui/charts/use-chart-tokens.ts'
import { Mark } from '../../ui/mark.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { categoryRows } from './category-rows.ts'

type CategoryListProps = {
  summary: Summary
  /** The year's series, so that a category has the same colour here. */
  series: readonly BarSeries[]
}

/** What the month's time went to, most first. */
export function CategoryList({ summary, series }: CategoryListProps) {
  const formats = useFormats()
  const tokens = useChartTokens()
  const rows = categoryRows(summary)
  const percentages = percentagesOf(rows.map(({ minutes }) => minutes))
  const most = Math.max(...rows.map(({ minutes }) => minutes))
  return (
    <ul className={styles.categories}>
      {rows.map(({ name, side, minutes }, index) => {
        const step = series.find((one) => one.name === name && one.side === side)?.step ?? 0
        const colour = categoryColour(side, step, tokens)
        return (
          <li key={`${side} ${name}`} className={styles.category}>
            <span className={styles.name}>
              <Mark side={side} colour={colour} spoken />
              <span>{name}</span>
            </span>
            <span className={styles.track} aria-hidden>
              <span
                className={styles.fill}
                style={{ display: 'block', width: `${(minutes / most) * 100}%`, background: colour }}
              />
            </span>
            <span className={styles.time}>{formatMinutes(minutes)}</span>
            <span className={styles.percent}>{formats.share(percentages[index] ?? 0, minutes)}</span>
          </li>
        )
      })}
    </ul>
  )
}
