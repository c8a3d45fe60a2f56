import { useState, type FormEvent } from 'react'
import { proposePlan } from '../../../shared/balance/propose-plan.ts'
import { targetOn } from '../../../shared/balance/target.ts'
import type { PlannedCell } from '../../../shared/balance/plan.ts'
import { useSkillTotals } from '../../storage/use-skill-totals.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheWeek } from '../../ui/texts-of-plan.ts'
import styles from './plan-editor.module.css'

const said = textsOfTheWeek.start
const EVEN = { hard: 0.5, soft: 0.5 }

type PlanStarterProps = {
  planned: PlannedWeek
  /** Cells to begin with; none for an empty plan. */
  onStart(cells: readonly PlannedCell[]): void
}

/** Where no plan holds yet: what one is for, and a first one from the target and a number of hours. */
export function PlanStarter({ planned, onStart }: PlanStarterProps) {
  const [hours, setHours] = useState('5')
  const [isWrong, setWrong] = useState(false)
  const totals = useSkillTotals()
  const { week, catalog, targets, chapters } = planned

  const suggest = (event: FormEvent) => {
    event.preventDefault()
    const minutes = minutesOfHours(hours)
    setWrong(minutes === null)
    if (minutes === null) return
    const logged = new Map<string, number>()
    for (const { id, categoryId } of catalog.skills) {
      logged.set(categoryId, (logged.get(categoryId) ?? 0) + (totals?.get(id)?.minutes ?? 0))
    }
    const shares = targetOn(week.to, targets, chapters)?.shares ?? EVEN
    onStart(proposePlan(minutes, shares, catalog, logged))
  }

  return (
    <EmptyState title={said.title} text={said.text}>
      <form className={styles.start} onSubmit={suggest} noValidate>
        <TextField
          label={said.hours}
          value={hours}
          onChange={setHours}
          hint={said.hoursHint}
          error={isWrong ? said.needHours : undefined}
          figures
        />
        <div className={styles.startButtons}>
          <Button look="primary" type="submit">
            {said.suggest}
          </Button>
          <Button look="quiet" onPress={() => onStart([])}>
            {said.blank}
          </Button>
        </div>
      </form>
    </EmptyState>
  )
}

function minutesOfHours(text: string): number | null {
  const hours = /^\d{1,2}([.,]\d{1,2})?$/.test(text.trim())
    ? Number(text.trim().replace(',', '.'))
    : Number.NaN
  return hours >= 0.5 && hours <= 60 ? Math.round(hours * 60) : null
}
