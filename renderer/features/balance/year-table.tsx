import {
  daysByMonth,
  figuresOf,
  type DayFigures,
  type MonthOfDays,
} from '../../../shared/balance/day-figures.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { monthOf, type Month } from '../../../shared/month.ts'
import { useToday } from '../../platform/use-today.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { textsOfCharts } from '../../ui/texts-of-charts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { useDaysOfYear } from './year-card.tsx'
import styles from './year.module.css'

const words = textsOfCharts.year
const { headings } = words

/** The numbers of the year day by day: what each month holds, and every day of it, newest month first. */
export function YearTable({ last }: { last: Month }) {
  const formats = useFormats()
  const days = useDaysOfYear(last)
  if (days === undefined) return null
  // Months to come have no numbers yet; the year of the shown month ends with it.
  const months = daysByMonth(days.minutes, monthOf(days.from), monthOf(days.to)).toReversed()
  const all = figuresOf(days.minutes)
  const longest = ({ longest: most }: DayFigures) =>
    most === null ? words.none : words.longest(formats.shortDay(most.day), most.minutes)
  const figure = (id: string, title: string, cell: (figures: DayFigures) => string): Column<MonthOfDays> => ({
    id,
    title,
    isFigure: true,
    cell: ({ figures }) => cell(figures),
  })
  const average = (figures: DayFigures) =>
    figures.activeDays === 0 ? words.none : formatMinutes(figures.average)
  return (
    <Card title={words.title}>
      <DataTable
        caption={words.table}
        hideCaption
        keyOf={({ month }) => month}
        rows={months}
        columns={[
          { id: 'month', title: headings.month, cell: ({ month }) => formats.monthAndYear(month) },
          figure('time', headings.time, ({ minutes }) => formatMinutes(minutes)),
          figure('days', headings.days, ({ activeDays }) => formats.number(activeDays)),
          figure('longest', headings.longest, longest),
          figure('average', headings.average, average),
        ]}
        foot={[
          words.total,
          formatMinutes(all.minutes),
          formats.number(all.activeDays),
          longest(all),
          average(all),
        ]}
      />
      {all.activeDays > 0 && <EveryDay months={months} />}
    </Card>
  )
}

/** Each month's days behind its name, so that 365 rows wait until they are asked for. */
function EveryDay({ months }: { months: readonly MonthOfDays[] }) {
  const formats = useFormats()
  const today = useToday()
  return (
    <section className={styles.everyDay} aria-label={words.everyDay}>
      <h3>{words.everyDay}</h3>
      {months
        .filter(({ days }) => days.length > 0)
        .map(({ month, days, figures }) => (
          <details key={month} className={styles.monthOfDays}>
            <summary>
              <span>{formats.monthAndYear(month)}</span>
              <span className={styles.aside}>
                {words.countOfDays(formats.number(figures.activeDays), figures.activeDays)}
              </span>
            </summary>
            <div className={styles.days}>
              <DataTable
                caption={words.daysOf(formats.monthAndYear(month))}
                hideCaption
                keyOf={([day]) => day}
                rows={days}
                columns={[
                  { id: 'day', title: headings.day, cell: ([day]) => formats.longDay(day, today) },
                  {
                    id: 'time',
                    title: headings.time,
                    isFigure: true,
                    cell: ([, minutes]) => formatMinutes(minutes),
                  },
                ]}
              />
            </div>
          </details>
        ))}
    </section>
  )
}
