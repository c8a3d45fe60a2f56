import { formatClock } from '../../shared/duration.ts'
import type { PlannedRow } from '../../shared/report/planned-of-report.ts'
import { PlannedBars } from '../ui/charts/planned-bars.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { daysName } from '../ui/period-name.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { MarkedName } from './marked-name.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'

const said = texts.report.planned

/** What the plans asked for beside what was done, as a chart and as a table. */
export function PlannedSection({ report: { model } }: SectionProps) {
  const formats = useFormats()
  if (model.planned === null) return null
  const { rows, planned, actual, range } = model.planned
  const difference = (minutes: number) =>
    minutes === 0 ? formatClock(0) : `${minutes > 0 ? '+' : '−'}${formatClock(Math.abs(minutes))}`
  return (
    <section>
      <h2>{texts.report.sections.planned}</h2>
      <p>{said.sentence(planned, actual, daysName(range, formats))}</p>
      <figure className={styles.wide}>
        <PlannedBars
          rows={rows.map((row) => ({ ...row, name: nameOf(row) }))}
          description={said.chart(planned, actual)}
        />
      </figure>
      <DataTable
        caption={said.caption}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'category',
            title: said.columns.category,
            cell: categoryCell,
          },
          {
            id: 'planned',
            title: said.columns.planned,
            isFigure: true,
            cell: (row) => formatClock(row.planned),
          },
          {
            id: 'actual',
            title: said.columns.actual,
            isFigure: true,
            cell: (row) => formatClock(row.actual),
          },
          {
            id: 'difference',
            title: said.columns.difference,
            isFigure: true,
            cell: (row) => difference(row.actual - row.planned),
          },
        ]}
        foot={[
          texts.balance.headings.total,
          formatClock(planned),
          formatClock(actual),
          difference(actual - planned),
        ]}
      />
    </section>
  )
}

function nameOf({ name }: PlannedRow): string {
  return name ?? texts.sides.unassigned
}

function categoryCell(row: PlannedRow) {
  return <MarkedName side={row.side}>{nameOf(row)}</MarkedName>
}
