import type { MonthSummary } from '../../../shared/balance/summary.ts'
import { monthOf, type Month } from '../../../shared/month.ts'
import type { Day } from '../../../shared/day.ts'
import { Card } from '../../ui/card.tsx'
import { ShareLine } from '../../ui/charts/share-line.tsx'
import { shareFinding, type ShareMonth } from '../../ui/charts/share-months.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { textsOfCharts } from '../../ui/texts-of-charts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './year.module.css'

export type JudgedMonth = { month: Month; judged: MonthSummary }

const words = textsOfCharts.share

/** How the share of hard skills moved within the band of each month's own time. */
export function ShareCard({ year, today }: { year: readonly JudgedMonth[]; today: Day }) {
  const formats = useFormats()
  const months = year.map((one) => shareMonth(one, today, formats))
  const finding = shareFinding(months)
  return (
    <Card
      title={words.title}
      aside={
        <span className={styles.aside}>
          {textsOfCharts.span(months[0]?.name ?? '', months.at(-1)?.name ?? '')}
        </span>
      }
    >
      {finding.newest === null ? (
        <EmptyState title={words.empty} text={words.emptyText} />
      ) : (
        <ShareLine months={months} />
      )}
    </Card>
  )
}

function shareMonth({ month, judged }: JudgedMonth, today: Day, formats: Formats): ShareMonth {
  return {
    label: formats.shortMonth(month),
    name: formats.monthAndYear(month),
    share: judged.share?.hard ?? null,
    band: judged.target?.hard ?? null,
    isInside: judged.within,
    isRunning: month === monthOf(today),
  }
}
