import { formatMinutes } from '../../../shared/duration.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { categoryColumns, monthColumns, sideColumns } from './balance-columns.tsx'
import { categoryRows } from './category-rows.ts'
import { ShareTable } from './share-table.tsx'
import type { Balance } from './use-balance.ts'
import { YearTable } from './year-table.tsx'

const SIDES = ['hard', 'soft', 'personal', 'unassigned'] as const
const { total } = texts.balance.headings

/** The numbers behind the charts, exactly. */
export function BalanceTables({ balance }: { balance: Balance }) {
  const formats = useFormats()
  const { month, summary, judged, year } = balance
  const name = formats.monthAndYear(month)
  const categories = categoryRows(summary)
  return (
    <div className={styles.tables}>
      <Card title={texts.balance.against(name)}>
        <DataTable
          caption={texts.balance.sidesTable(name)}
          hideCaption
          keyOf={(side) => side}
          rows={SIDES.filter((side) => side !== 'unassigned' || summary.bySide.unassigned > 0)}
          columns={sideColumns(summary, judged, formats)}
          foot={[total, formatMinutes(summary.minutes), '', '']}
        />
      </Card>
      {categories.length > 0 && (
        <Card title={texts.balance.byCategory(name)}>
          <DataTable
            caption={texts.balance.categoriesTable(name)}
            hideCaption
            keyOf={({ side, name: category }) => `${side} ${category}`}
            rows={categories}
            columns={categoryColumns(categories, formats)}
            foot={[total, '', formatMinutes(summary.minutes), '']}
          />
        </Card>
      )}
      <Card title={texts.balance.monthsTable}>
        <DataTable
          caption={texts.balance.monthsTable}
          hideCaption
          keyOf={(row) => row.month}
          rows={year.toReversed()}
          columns={monthColumns(formats)}
        />
      </Card>
      <ShareTable year={year} />
      <YearTable last={month} />
    </div>
  )
}
