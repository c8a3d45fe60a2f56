import { percentagesOf } from '../../../shared/balance/percentages.ts'
import type { MonthSummary } from '../../../shared/balance/summary.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { categoryRows } from './category-rows.ts'
import type { Balance } from './use-balance.ts'

const { headings, none } = texts.balance

/** The numbers behind the charts, exactly. */
export function BalanceTables({ balance }: { balance: Balance }) {
  const formats = useFormats()
  const { month, summary, judged, year } = balance
  const name = formats.monthAndYear(month)
  const months = year.flatMap(({ byMonth }) => byMonth).toReversed()
  const shares = percentagesOf([summary.bySide.hard, summary.bySide.soft])
  const categories = categoryRows(summary)
  const percentages = percentagesOf(categories.map(({ minutes }) => minutes))
  const band = (side: 'hard' | 'soft', { target }: MonthSummary) =>
    target === null
      ? none
      : `${formats.number(Math.round(target[side][0] * 100))}–${formats.percent(Math.round(target[side][1] * 100))}`
  const shareOf = ({ bySide, share }: MonthSummary) =>
    share === null ? none : percentagesOf([bySide.hard, bySide.soft]).map(formats.number).join(' : ')

  return (
    <div className={styles.tables}>
      <Card title={texts.balance.against(name)}>
        <DataTable
          caption={texts.balance.sidesTable(name)}
          hideCaption
          keyOf={(side) => side}
          rows={(['hard', 'soft', 'personal', 'unassigned'] as const).filter(
            (side) => side !== 'unassigned' || summary.bySide.unassigned > 0,
          )}
          columns={[
            {
              id: 'side',
              title: headings.side,
              cell: (side) => <Named side={side} name={texts.sides[side]} />,
            },
            {
              id: 'time',
              title: headings.time,
              isFigure: true,
              cell: (side) => formatMinutes(summary.bySide[side]),
            },
            {
              id: 'share',
              title: headings.share,
              isFigure: true,
              cell: (side) => {
                if (judged.share === null || (side !== 'hard' && side !== 'soft')) return none
                return formats.percent(shares[side === 'hard' ? 0 : 1] ?? 0)
              },
            },
            {
              id: 'target',
              title: headings.target,
              isFigure: true,
              cell: (side) => (side === 'hard' || side === 'soft' ? band(side, judged) : none),
            },
          ]}
          foot={[headings.total, formatMinutes(summary.minutes), '', '']}
        />
      </Card>
      <Card title={texts.balance.byCategory(name)}>
        <DataTable
          caption={texts.balance.categoriesTable(name)}
          hideCaption
          keyOf={({ side, name: category }) => `${side} ${category}`}
          rows={categories}
          columns={[
            {
              id: 'name',
              title: headings.category,
              cell: (row) => <Named side={row.side} name={row.name} />,
            },
            { id: 'side', title: headings.side, cell: ({ side }) => texts.sidesShort[side] },
            {
              id: 'time',
              title: headings.time,
              isFigure: true,
              cell: ({ minutes }) => formatMinutes(minutes),
            },
            {
              id: 'share',
              title: texts.report.shareOfAll,
              isFigure: true,
              cell: (row) => formats.percent(percentages[categories.indexOf(row)] ?? 0),
            },
          ]}
          foot={[headings.total, '', formatMinutes(summary.minutes), '']}
        />
      </Card>
      <Card title={texts.balance.monthsTable}>
        <DataTable
          caption={texts.balance.monthsTable}
          hideCaption
          keyOf={(row) => row.month}
          rows={months}
          columns={[
            { id: 'month', title: headings.month, cell: (row) => formats.monthAndYear(row.month) },
            {
              id: 'hard',
              title: headings.hard,
              isFigure: true,
              cell: (row) => formatMinutes(row.bySide.hard),
            },
            {
              id: 'soft',
              title: headings.soft,
              isFigure: true,
              cell: (row) => formatMinutes(row.bySide.soft),
            },
            {
              id: 'personal',
              title: headings.personal,
              isFigure: true,
              cell: (row) => formatMinutes(row.bySide.personal),
            },
            { id: 'total', title: headings.total, isFigure: true, cell: (row) => formatMinutes(row.minutes) },
            { id: 'share', title: headings.hardSoft, isFigure: true, cell: shareOf },
            { id: 'target', title: headings.hardTarget, isFigure: true, cell: (row) => band('hard', row) },
            {
              id: 'within',
              title: headings.within,
              isFigure: true,
              cell: ({ within }) => withinText(within),
            },
          ]}
        />
      </Card>
    </div>
  )
}

function Named({ side, name }: { side: 'hard' | 'soft' | 'personal' | 'unassigned'; name: string }) {
  return (
    <span className={styles.name}>
      <Mark side={side} />
      <span>{name}</span>
    </span>
  )
}

function withinText(within: boolean | null): string {
  if (within === null) return none
  return within ? texts.balance.yes : texts.balance.no
}
