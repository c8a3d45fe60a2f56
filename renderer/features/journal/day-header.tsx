import { startOfWeek, type Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './journal.module.css'
import type { Week } from './outline.ts'

type DayHeaderProps = { date: Day; minutes: number; week: Week | null; today: Day }

/** A day with its total; above the newest day of a week, the week with its own. */
export function DayHeader({ date, minutes, week, today }: DayHeaderProps) {
  const formats = useFormats()
  const thisWeek = startOfWeek(today, formats.weekStart)
  return (
    <div role="gridcell" className={styles.day}>
      {week !== null && (
        <div className={styles.week}>
          <span>{week.from === thisWeek ? words.thisWeek : words.week(formats.day(week.from))}</span>
          <span>{formatMinutes(week.minutes)}</span>
        </div>
      )}
      <div className={styles.date}>
        <span className={styles.title}>{formats.dayTitle(date, today)}</span>
        <span className={styles.aside}>{formatMinutes(minutes)}</span>
      </div>
    </div>
  )
}
