import { percentagesOf } from '../../../shared/balance/percentages.ts'
import type { MonthSummary, Summary } from '../../../shared/balance/summary.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Side } from '../../../shared/entry/catalog.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './balance.module.css'
import type { CategoryRow } from './category-rows.ts'
import type { YearMonth } from './use-balance.ts'

type AnySide = Side | 'unassigned'

const { headings, none } = texts.balance

/** A side a row: its time, its share of hard and soft, its target. */
export function sideColumns(summary: Summary, judged: MonthSummary, formats: Formats): Column<AnySide>[] {
  const [hard = 0, soft = 0] = percentagesOf([summary.bySide.hard, summary.bySide.soft])
  const shareOf = (side: AnySide) => {
    if (judged.share === null || (side !== 'hard' && side !== 'soft')) return none
    return formats.percent(side === 'hard' ? hard : soft)
  }
  const targetOf = (side: AnySide) =>
    side === 'hard' || side === 'soft' ? bandOf(judged, side, formats) : none
  return [
    { id: 'side', title: headings.side, cell: (side) => named(side, texts.sides[side]) },
    figure('time', headings.time, (side) => formatMinutes(summary.bySide[side])),
    figure('share', headings.share, shareOf),
    figure('target', headings.target, targetOf),
  ]
}

/** A category a row: its side, its time, its share of all. */
export function categoryColumns(rows: readonly CategoryRow[], formats: Formats): Column<CategoryRow>[] {
  const percentages = percentagesOf(rows.map(({ minutes }) => minutes))
  return [
    { id: 'name', title: headings.category, cell: ({ side, name }) => named(side, name) },
    { id: 'side', title: headings.side, cell: ({ side }) => texts.sidesShort[side] },
    figure('time', headings.time, ({ minutes }) => formatMinutes(minutes)),
    figure('share', texts.report.shareOfAll, (row) =>
      formats.share(percentages[rows.indexOf(row)] ?? 0, row.minutes),
    ),
  ]
}

/** A month a row: its sides, its shares against the target of its time. */
export function monthColumns(formats: Formats): Column<YearMonth>[] {
  return [
    { id: 'month', title: headings.month, cell: ({ month }) => formats.monthAndYear(month) },
    figure('hard', headings.hard, ({ summary }) => formatMinutes(summary.bySide.hard)),
    figure('soft', headings.soft, ({ summary }) => formatMinutes(summary.bySide.soft)),
    figure('personal', headings.personal, ({ summary }) => formatMinutes(summary.bySide.personal)),
    figure('unassigned', headings.unassigned, ({ summary }) => formatMinutes(summary.bySide.unassigned)),
    figure('total', headings.total, ({ summary }) => formatMinutes(summary.minutes)),
    figure('share', headings.hardSoft, ({ judged: { share, bySide } }) =>
      share === null ? none : percentagesOf([bySide.hard, bySide.soft]).map(formats.number).join(' : '),
    ),
    figure('target', headings.hardTarget, ({ judged }) => bandOf(judged, 'hard', formats)),
    figure('within', headings.within, ({ judged: { within } }) => {
      if (within === null) return none
      return within ? texts.balance.yes : texts.balance.no
    }),
  ]
}

function figure<Row>(id: string, title: string, cell: (row: Row) => string): Column<Row> {
  return { id, title, isFigure: true, cell }
}

function named(side: AnySide, name: string) {
  return (
    <span className={styles.name}>
      <Mark side={side} />
      <span>{name}</span>
    </span>
  )
}

function bandOf({ target }: MonthSummary, side: 'hard' | 'soft', formats: Formats): string {
  if (target === null) return none
  const [low, high] = target[side]
  return `${formats.number(Math.round(low * 100))}–${formats.percent(Math.round(high * 100))}`
}
