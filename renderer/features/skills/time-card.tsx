import { noModes, type MonthDocument } from '../../../shared/balance/month-document.ts'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { addMonths, monthOf, monthsFrom, type Month } from '../../../shared/month.ts'
import { Card } from '../../ui/card.tsx'
import { ModeColumns, type ModeMonth } from '../../ui/charts/mode-columns.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { textsOfSkills as words } from '../../ui/texts-of-skills.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { View } from './skill-page.tsx'
import styles from './skill-page.module.css'

type TimeCardProps = { row: SkillRow; months: readonly MonthDocument[]; today: Day; view: View }

type MonthRow = ModeMonth & { month: Month }

/** The time of a skill in the last twelve months, by month and mode. */
export function TimeCard({ row, months, today, view }: TimeCardProps) {
  const formats = useFormats()
  const byMonth = new Map(months.map((document) => [document.month, document.skills[row.id]]))
  const lines: MonthRow[] = monthsFrom(addMonths(monthOf(today), -11), monthOf(today)).map((month) => {
    const totals = byMonth.get(month)
    return {
      month,
      label: formats.shortMonth(month),
      minutes: totals?.minutes ?? 0,
      byMode: totals?.modes ?? noModes(),
    }
  })
  const year = lines.reduce((sum, { minutes }) => sum + minutes, 0)
  const finding = words.timeFinding(year, row.times.minutes - year)
  const none = '–'
  const columns: Column<MonthRow>[] = [
    { id: 'month', title: words.month, cell: ({ month }) => formats.monthAndYear(month) },
    ...MODES.map((mode) => ({
      id: mode,
      title: texts.modes[mode],
      isFigure: true,
      cell: ({ byMode }: MonthRow) => (byMode[mode] === 0 ? none : formatMinutes(byMode[mode])),
    })),
    {
      id: 'total',
      title: words.total,
      isFigure: true,
      cell: ({ minutes }) => (minutes === 0 ? none : formatMinutes(minutes)),
    },
  ]
  return (
    <Card title={words.time}>
      {row.times.minutes === 0 ? (
        <p className={styles.blank}>{words.noTime}</p>
      ) : view === 'charts' ? (
        <>
          {year > 0 && <ModeColumns months={lines} finding={finding} />}
          <p className={styles.under}>{finding}</p>
        </>
      ) : (
        <div className={styles.scroll}>
          <DataTable
            caption={words.timeTable}
            hideCaption
            columns={columns}
            rows={lines.toReversed()}
            keyOf={({ month }) => month}
          />
        </div>
      )}
    </Card>
  )
}
