import { percentagesOf } from '../../shared/balance/percentages.ts'
import { formatMinutes } from '../../shared/duration.ts'
import type { Side } from '../../shared/entry/catalog.ts'
import { MODES } from '../../shared/entry/entry.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import type { Formats } from '../ui/formats-for.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { MarkedName } from './marked-name.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'
import { skillNameIn } from './skill-name.ts'

const { headings } = texts.balance

type TimeTableProps = { title: string; beside: string | null; rows: readonly Row[] }

type Row = { name: string; beside: string; side: Side | 'unassigned' | null; minutes: number }

/** Where the time went: by category, by skill and by mode. Each table adds up to the whole. */
export function TimeTables({ report }: SectionProps) {
  const { byCategory, bySkill, bySide, byMode } = report.model.summary
  const rest: Row[] =
    bySide.unassigned === 0
      ? []
      : [{ name: texts.sides.unassigned, beside: '', side: 'unassigned', minutes: bySide.unassigned }]
  const categories = byCategory.map(({ category, side, minutes }): Row => {
    return { name: category, beside: texts.sidesShort[side], side, minutes }
  })
  const skills = bySkill.map(({ skill, category, side, minutes }): Row => {
    return { name: skillNameIn(skill, category), beside: category, side, minutes }
  })
  const modes = [...MODES, 'none' as const].map((mode): Row => {
    return {
      name: mode === 'none' ? texts.noMode : texts.modes[mode],
      beside: '',
      side: null,
      minutes: byMode[mode],
    }
  })
  return (
    <>
      <h3>{texts.report.byCategory}</h3>
      <TimeTable title={headings.category} beside={headings.side} rows={[...categories, ...rest]} />
      <h3>{texts.report.bySkill}</h3>
      <TimeTable title={headings.skill} beside={headings.category} rows={[...skills, ...rest]} />
      <h3>{texts.report.byMode}</h3>
      <TimeTable title={texts.fields.mode} beside={null} rows={modes.filter(({ minutes }) => minutes > 0)} />
    </>
  )
}

function TimeTable({ title, beside, rows }: TimeTableProps) {
  const columns = columnsOf({ title, beside, rows }, useFormats())
  return (
    <div className={styles.time}>
      <DataTable
        caption={texts.report.timeCaption(title)}
        hideCaption
        columns={columns}
        rows={rows}
        keyOf={(row) => `${row.beside} ${row.name}`}
      />
    </div>
  )
}

function columnsOf({ title, beside, rows }: TimeTableProps, formats: Formats): Column<Row>[] {
  const percentages = percentagesOf(rows.map(({ minutes }) => minutes))
  return [
    {
      id: 'name',
      title,
      cell: ({ name, side }) => (side === null ? name : <MarkedName side={side}>{name}</MarkedName>),
    },
    ...(beside === null ? [] : [{ id: 'beside', title: beside, cell: (row: Row) => row.beside }]),
    { id: 'time', title: headings.time, isFigure: true, cell: ({ minutes }) => formatMinutes(minutes) },
    {
      id: 'share',
      title: texts.report.shareOfAll,
      isFigure: true,
      cell: (row) => formats.share(percentages[rows.indexOf(row)] ?? 0, row.minutes),
    },
  ]
}
