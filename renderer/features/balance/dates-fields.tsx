import { useState } from 'react'
import type { DayRange } from '../../../shared/balance/period.ts'
import { isDay, type Day } from '../../../shared/day.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './range-bar.module.css'

/** Two days. What is shown follows as soon as they make a range; until then it stays. */
export function DatesFields({ dates, onChange }: { dates: DayRange; onChange(dates: DayRange): void }) {
  const { from, to } = dates
  const [shown, setShown] = useState(dates)
  const [typed, setTyped] = useState<{ from: Day | null; to: Day | null }>(dates)
  if (shown.from !== from || shown.to !== to) {
    setShown(dates)
    setTyped(dates)
  }
  const isBackwards = typed.from !== null && typed.to !== null && typed.from > typed.to
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    if (next.from === null || next.to === null || next.from > next.to) return
    if (isDay(next.from) && isDay(next.to)) onChange({ from: next.from, to: next.to })
  }
  return (
    <div className={styles.dates}>
      <DatePicker label={texts.reports.from} day={typed.from} onChange={(day) => change({ from: day })} />
      <DatePicker
        label={texts.reports.to}
        day={typed.to}
        onChange={(day) => change({ to: day })}
        error={isBackwards ? texts.reports.endsBeforeStart : undefined}
      />
    </div>
  )
}
