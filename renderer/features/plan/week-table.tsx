import type { DetailedRow, DetailedWeek } from '../../../shared/balance/week.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { modeName, textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'
import styles from './week.module.css'

/** A row, and the most minutes of all rows, by which bars are as long as they are. */
type Row = DetailedRow & { most: number }

const COLUMNS: readonly Column<Row>[] = [
  { id: 'what', title: said.what, cell: nameCell },
  { id: 'planned', title: said.planned, isFigure: true, cell: plannedCell },
  { id: 'actual', title: said.actual, isFigure: true, cell: ({ actual }) => formatMinutes(actual) },
  { id: 'bar', title: said.bar, cell: barCell },
]

/** Every part of the week, planned or not, with its figures and its bar; the bar says nothing the figures do not. */
export function WeekTable({ week }: { week: DetailedWeek }) {
  const most = Math.max(1, ...week.rows.flatMap(({ planned, actual }) => [planned, actual]))
  return (
    <>
      <DataTable
        caption={said.table}
        hideCaption
        rows={week.rows.map((row) => ({ ...row, most }))}
        keyOf={({ categoryId, mode }) => `${categoryId} ${mode}`}
        columns={COLUMNS}
        foot={[said.total, formatMinutes(week.planned), formatMinutes(week.actual), '']}
      />
      <p className={styles.legend}>{said.legend}</p>
    </>
  )
}

function nameCell({ side, category, mode, planned }: Row) {
  return (
    <span className={styles.name}>
      <Mark side={side} spoken />
      <span>
        {category}{' '}
        <span className={styles.mode}>· {mode === null && planned === 0 ? said.noMode : modeName(mode)}</span>
      </span>
    </span>
  )
}

function plannedCell({ planned }: Row) {
  return planned === 0 ? <span className={styles.quiet}>{said.notPlanned}</span> : formatMinutes(planned)
}

function barCell({ side, planned, actual, most }: Row) {
  const width = (minutes: number) => ({ inlineSize: `${(minutes / most) * 100}%` })
  return (
    <span className={styles.bar} aria-hidden>
      {actual > 0 && <span className={`${styles.fill} ${styles[side]}`} style={width(actual)} />}
      {planned > 0 && <span className={styles.outline} style={width(planned)} />}
    </span>
  )
}
