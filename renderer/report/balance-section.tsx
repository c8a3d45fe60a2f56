import { formatMinutes } from '../../shared/duration.ts'
import { BalanceDoughnut } from '../ui/charts/balance-doughnut.tsx'
import { barSeries } from '../ui/charts/bar-series.ts'
import { PRINTED } from '../ui/charts/chart-look.ts'
import { MonthBars } from '../ui/charts/month-bars.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { changeNote } from './change-note.ts'
import { MonthsTable } from './months-table.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'
import { TargetsTable } from './targets-table.tsx'
import { TimeTables } from './time-tables.tsx'

// More bars than these would be too thin to read; the table has every month.
const MOST_BARS = 24
const SIDES = ['hard', 'soft', 'personal'] as const

/** Hard and soft as charts and, month by month, as numbers against the target of their time; then where the time went. */
export function BalanceSection({ report }: SectionProps) {
  const formats = useFormats()
  const { summary, months, judged, finding } = report.model
  const { bySide } = summary
  const { target } = judged
  const sentence = texts.report.finding(finding, formats)
  const drawn = months.slice(-MOST_BARS)
  // By side, as the table beside it has them.
  const series = barSeries(
    drawn.map(({ summary: { bySide: own } }) => ({
      byCategory: SIDES.map((side) => ({ category: texts.sidesShort[side], side, minutes: own[side] })),
      unassigned: own.unassigned,
    })),
    texts.sidesShort.unassigned,
  )
  const [firstDrawn, lastDrawn] = [drawn[0]?.month ?? '', drawn.at(-1)?.month ?? '']
  const total = drawn.reduce((sum, one) => sum + one.summary.minutes, 0)
  return (
    <section>
      <h2>{texts.report.sections.balance}</h2>
      <div className={styles.charts}>
        <figure>
          <BalanceDoughnut
            minutes={bySide}
            hardBand={target?.hard ?? null}
            description={texts.balance.doughnut(sentence)}
            total={formatMinutes(summary.minutes)}
            caption={texts.balance.logged}
            look={PRINTED}
          />
        </figure>
        <figure>
          <MonthBars
            months={drawn.map(({ month }) => formats.shortMonth(month))}
            series={series}
            description={texts.report.barsBySide(
              formats.monthAndYear(firstDrawn),
              formats.monthAndYear(lastDrawn),
              total,
            )}
            look={PRINTED}
            size={{ width: 456, height: 200 }}
          />
        </figure>
      </div>
      {target !== null && (
        <p className={styles.note}>
          {[texts.report.ringHint, ...changeNote(report.model, formats)].join(' ')}
        </p>
      )}
      <h3>{texts.report.byMonth}</h3>
      <MonthsTable report={report} />
      <TargetsTable report={report} />
      <TimeTables report={report} />
    </section>
  )
}
