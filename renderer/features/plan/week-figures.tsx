import { useState } from 'react'
import { cellsOf, minutesOfCells, planFor, shareOff } from '../../../shared/balance/plan.ts'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './week.module.css'

/** Planned, done, left and carried, and what time off does to the plan. */
export function WeekFigures({ planned, today }: { planned: PlannedWeek; today: Day }) {
  const formats = useFormats()
  const [isExplained, setExplained] = useState(false)
  const { week, timeOff } = planned
  const full = minutesOfCells(cellsOf(planFor(week.from, planned)))
  const daysOff = Math.round(shareOff(week.from, timeOff) * 70) / 10
  const left = week.planned - week.actual
  const leftLabel = left < 0 ? said.beyond : week.to < today ? said.open : said.left
  const figures = [
    [said.planned, formatMinutes(week.planned)],
    [said.actual, formatMinutes(week.actual)],
    [leftLabel, formatMinutes(Math.abs(left))],
    [said.carriedLabel, said.carried(week.carried)],
  ] as const
  return (
    <section className={styles.summary} aria-label={said.figures}>
      <div className={styles.row}>
        <dl className={styles.figures}>
          {figures.map(([label, value]) => (
            <div key={label} className={styles.figure}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Button look="link" aria-expanded={isExplained} onPress={() => setExplained(!isExplained)}>
          {said.howCarried}
        </Button>
      </div>
      {isExplained && <p className={styles.note}>{said.carriedText}</p>}
      {daysOff > 0 && full > 0 && (
        <p className={styles.note}>{said.lowered(formats.number(daysOff), full, week.planned)}</p>
      )}
    </section>
  )
}
