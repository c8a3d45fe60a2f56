import { useState } from 'react'
import type { DayRange } from '../../../shared/balance/period.ts'
import { isDay, type Day } from '../../../shared/day.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './range-bar.module.css'

/** Two days. What is shown follows as soon as they make a range; until then it stays. */
export function DatesFields({ dates, onChange }: { dates: DayRange; onChange(dates: DayRange): void }) {
  const [from, setFrom] = useState<Day | null>(dates.from)
  const [to, setTo] = useState<Day | null>(dates.to)
  const isBackwards = from !== null && to !== null && from > to
  const offer = (first: Day | null, last: Day | null) => {
    if (first === null || last === null || !isDay(first) || !isDay(last) || first > last) return
    if (first !== dates.from || last !== dates.to) onChange({ from: first, to: last })
  }
  return (
    <div className={styles.dates}>
      <DatePicker
        label={texts.reports.from}
        day={from}
        onChange={(day) => {
          setFrom(day)
          offer(day, to)
        }}
      />
      <DatePicker
        label={texts.reports.to}
        day={to}
        onChange={(day) => {
          setTo(day)
          offer(from, day)
        }}
        error={isBackwards ? texts.reports.endsBeforeStart : undefined}
      />
    </div>
  )
}
