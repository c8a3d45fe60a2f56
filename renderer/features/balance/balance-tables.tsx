import type { ReactNode } from 'react'
import { judgedOn } from '../../../shared/balance/period.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { monthOf } from '../../../shared/month.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { modeColumns, monthColumns, partColumns, partRows, sideColumns } from './balance-columns.tsx'
import styles from './balance.module.css'
import { comparisonColumns, comparisonRows } from './comparison-rows.ts'
import { notesOn } from './notes-on.ts'
import { periodInSentence, periodName } from '../../ui/period-name.ts'
import { ShareTable } from './share-table.tsx'
import type { Balance } from './use-balance.ts'
import { YearTable } from './year-table.tsx'

const SIDES = ['hard', 'soft', 'personal', 'unassigned'] as const
const { total } = texts.balance.headings

/** The numbers behind the charts, exactly. */
export function BalanceTables({ balance, insights }: { balance: Balance; insights: ReactNode }) {
  const formats = useFormats()
  const { period, today, summary, categories, modes, comparisons, year } = balance
  const name = periodName(period, formats)
  const inSentence = periodInSentence(period, today, formats)
  const notes = notesOn(balance, formats)
  return (
    <div className={styles.tables}>
      <Card title={texts.balance.against(inSentence)}>
        <DataTable
          caption={texts.balance.sidesTable(name)}
          hideCaption
          keyOf={(side) => side}
          rows={SIDES.filter((side) => side !== 'unassigned' || summary.bySide.unassigned > 0)}
          columns={sideColumns(balance, formats)}
          foot={[total, formatMinutes(summary.minutes), '', '']}
        />
        {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
      </Card>
      <div className={styles.wide}>{insights}</div>
      <Card title={texts.balance.comparison}>
        <DataTable
          caption={texts.balance.comparisonTable(name)}
          hideCaption
          keyOf={({ id }) => id}
          rows={comparisonRows(comparisons, formats)}
          columns={comparisonColumns(comparisons)}
        />
      </Card>
      {summary.minutes > 0 && (
        <>
          <Card title={texts.balance.modesOf}>
            <DataTable
              caption={texts.balance.modesTable(name)}
              hideCaption
              keyOf={({ mode }) => mode}
              rows={modes}
              columns={modeColumns(balance, formats)}
            />
          </Card>
          <Card title={texts.balance.byCategory(inSentence)}>
            <DataTable
              caption={texts.balance.skillsTable(name)}
              hideCaption
              keyOf={({ category, skill }) => `${category.id} ${skill?.skillId ?? 'all'}`}
              rows={partRows(categories)}
              columns={partColumns(categories, formats)}
              foot={[total, '', '', formatMinutes(summary.minutes), '', '']}
            />
          </Card>
        </>
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
      <YearTable last={monthOf(judgedOn(period, today))} />
    </div>
  )
}
