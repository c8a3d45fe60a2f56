import { findingOf } from '../../shared/balance/finding.ts'
import { percentagesOf } from '../../shared/balance/percentages.ts'
import { formatClock, formatMinutes } from '../../shared/duration.ts'
import { BalanceDoughnut } from '../ui/charts/balance-doughnut.tsx'
import { barSeries } from '../ui/charts/bar-series.ts'
import { PRINTED } from '../ui/charts/chart-look.ts'
import { MonthBars } from '../ui/charts/month-bars.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { commonTarget } from './common-target.ts'
import styles from './report.module.css'
import { TargetsTable } from './targets-table.tsx'
import type { Report } from './use-report.ts'

const { headings, none } = texts.balance
// More bars than these would be too thin to read; the table has every month.
const MOST_BARS = 24

/** Hard and soft as charts and, month by month, as numbers against the target of their time. */
export function BalanceSection({ report }: { report: Report }) {
  const formats = useFormats()
  const { summary, months } = report
  const { bySide, byMonth } = summary
  const target = commonTarget(summary)
  const finding = findingOf({ minutes: summary.minutes, bySide, target })
  const sentence = texts.finding(finding, texts.report.thisTime, false, formats)
  const drawn = months.slice(-MOST_BARS)
  const series = barSeries(
    drawn.map((one) => ({ byCategory: one.summary.byCategory, unassigned: one.summary.bySide.unassigned })),
    texts.sides.unassigned,
  )
  const [firstDrawn, lastDrawn] = [drawn[0]?.month ?? '', drawn.at(-1)?.month ?? '']
  const total = drawn.reduce((sum, one) => sum + one.summary.minutes, 0)
  const unassigned = new Map(months.map((one) => [one.month, one.summary.bySide.unassigned]))

  return (
    <section>
      <h2>{texts.report.balance}</h2>
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
            description={texts.balance.bars(
              formats.monthAndYear(firstDrawn),
              formats.monthAndYear(lastDrawn),
              total,
              null,
            )}
            look={PRINTED}
            size={{ width: 456, height: 200 }}
          />
        </figure>
      </div>
      {target !== null && <p className={styles.note}>{texts.balance.ringHint}</p>}
      <h3>{texts.report.byMonth}</h3>
      <DataTable
        caption={texts.report.monthsCaption}
        keyOf={({ month }) => month}
        rows={byMonth}
        columns={[
          { id: 'month', title: headings.month, cell: ({ month }) => formats.monthAndYear(month) },
          { id: 'hard', title: headings.hard, isFigure: true, cell: (row) => formatClock(row.bySide.hard) },
          { id: 'soft', title: headings.soft, isFigure: true, cell: (row) => formatClock(row.bySide.soft) },
          {
            id: 'personal',
            title: headings.personal,
            isFigure: true,
            cell: (row) => formatClock(row.bySide.personal),
          },
          {
            id: 'unassigned',
            title: headings.unassigned,
            isFigure: true,
            cell: ({ month }) => formatClock(unassigned.get(month) ?? 0),
          },
          { id: 'total', title: headings.total, isFigure: true, cell: (row) => formatClock(row.minutes) },
          {
            id: 'share',
            title: headings.hardSoft,
            isFigure: true,
            cell: ({ share, bySide: own }) =>
              share === null ? none : percentagesOf([own.hard, own.soft]).map(formats.number).join(' : '),
          },
          {
            id: 'target',
            title: headings.hardTarget,
            isFigure: true,
            cell: (row) =>
              row.target === null
                ? none
                : `${formats.number(Math.round(row.target.hard[0] * 100))}–${formats.percent(Math.round(row.target.hard[1] * 100))}`,
          },
          {
            id: 'within',
            title: headings.within,
            isFigure: true,
            cell: ({ within }) => (within === null ? none : within ? texts.balance.yes : texts.balance.no),
          },
        ]}
        foot={[
          headings.total,
          formatClock(bySide.hard),
          formatClock(bySide.soft),
          formatClock(bySide.personal),
          formatClock(bySide.unassigned),
          formatClock(summary.minutes),
          bySide.hard + bySide.soft === 0
            ? none
            : percentagesOf([bySide.hard, bySide.soft]).map(formats.number).join(' : '),
          '',
          '',
        ]}
      />
      <TargetsTable report={report} />
    </section>
  )
}
