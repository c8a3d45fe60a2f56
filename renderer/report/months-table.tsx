import { percentagesOf } from '../../shared/balance/percentages.ts'
import type { MonthSummary } from '../../shared/balance/summary.ts'
import { formatClock } from '../../shared/duration.ts'
import type { Formats } from '../ui/formats-for.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import type { SectionProps } from './section-props.ts'

const { headings, none } = texts.balance

type Row = MonthSummary & { unassigned: number }

/** The sides of every month, and the target of its time. */
export function MonthsTable({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const { summary, months, isWorkOnly } = model
  const { bySide, minutes } = summary
  const rows = summary.byMonth.map((month, index): Row => {
    return { ...month, unassigned: months[index]?.summary.bySide.unassigned ?? 0 }
  })
  const columns: (Column<Row> & { foot: string })[] = [
    {
      id: 'month',
      title: headings.month,
      cell: ({ month }) => formats.monthAndYear(month),
      foot: headings.total,
    },
    figure('hard', headings.hard, ({ bySide: own }) => formatClock(own.hard), formatClock(bySide.hard)),
    figure('soft', headings.soft, ({ bySide: own }) => formatClock(own.soft), formatClock(bySide.soft)),
    ...(isWorkOnly
      ? []
      : [
          figure(
            'personal',
            headings.personal,
            ({ bySide: own }) => formatClock(own.personal),
            formatClock(bySide.personal),
          ),
        ]),
    figure(
      'unassigned',
      headings.unassigned,
      ({ unassigned }) => formatClock(unassigned),
      formatClock(bySide.unassigned),
    ),
    figure(
      'total',
      isWorkOnly ? texts.report.workTime : headings.total,
      (row) => formatClock(row.minutes),
      formatClock(minutes),
    ),
    figure('share', headings.hardSoft, (row) => ratio(row.bySide, formats), ratio(bySide, formats)),
    figure('target', headings.hardTarget, (row) => targetText(row, formats), ''),
    figure(
      'within',
      headings.within,
      ({ within }) => (within === null ? none : within ? texts.balance.yes : texts.balance.no),
      '',
    ),
  ]
  return (
    <DataTable
      caption={texts.report.monthsCaption}
      keyOf={({ month }) => month}
      rows={rows}
      columns={columns}
      foot={columns.map(({ foot }) => foot)}
    />
  )
}

function figure(id: string, title: string, cell: (row: Row) => string, foot: string) {
  return { id, title, isFigure: true, cell, foot }
}

function ratio({ hard, soft }: { hard: number; soft: number }, formats: Formats): string {
  return hard + soft === 0 ? none : percentagesOf([hard, soft]).map(formats.number).join(' : ')
}

function targetText({ target }: Row, formats: Formats): string {
  if (target === null) return none
  const [low, high] = target.hard
  return `${formats.number(Math.round(low * 100))}–${formats.percent(Math.round(high * 100))}`
}
