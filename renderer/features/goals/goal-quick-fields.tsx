import type { GoalErrors, GoalForm } from '../../../shared/balance/goal-form.ts'
import { dueOf } from '../../../shared/balance/goals.ts'
import type { Day } from '../../../shared/day.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import styles from './goal-dialog.module.css'

const HORIZONS = (['quarter', 'year', 'longer'] as const).map((value) => ({
  value,
  label: texts.horizons[value],
}))

export type GoalFieldsProps = {
  form: GoalForm
  errors: GoalErrors
  today: Day
  onChange(part: Partial<GoalForm>): void
}

/** The few fields that make a goal: what, by when, how much time. A day that nobody chose follows the horizon. */
export function GoalQuickFields({ form, errors, today, onChange }: GoalFieldsProps) {
  const isDueByHorizon = form.due === null || form.due === dueOf(form.horizon, today)
  return (
    <>
      <TextField
        label={texts.goal}
        value={form.title}
        onChange={(title) => onChange({ title })}
        hint={texts.goalHint}
        error={errors.title && texts.problems.title[errors.title]}
        takesFocus
      />
      <div className={styles.three}>
        <Select
          label={texts.horizon}
          value={form.horizon}
          options={HORIZONS}
          onChange={(horizon) => onChange({ horizon, ...(isDueByHorizon && { due: dueOf(horizon, today) }) })}
        />
        <DatePicker
          label={texts.by}
          day={form.due}
          onChange={(due) => onChange({ due })}
          error={errors.due && texts.problems.due[errors.due]}
        />
        <TextField
          label={texts.weeklyTime}
          value={form.weekly}
          onChange={(weekly) => onChange({ weekly })}
          placeholder="2h"
          figures
          spellCheck={false}
          error={errors.weekly && texts.problems.weekly[errors.weekly]}
        />
      </div>
    </>
  )
}
