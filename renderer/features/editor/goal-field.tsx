import { useGoals } from '../../storage/use-goals.ts'
import { Select } from '../../ui/select.tsx'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'

const NONE = 'none'

type GoalFieldProps = { goalId: string | null; onChange(goalId: string | null): void }

/** The goal an entry served: one that is in work. What was named before stays to be chosen, also where it is over or gone. */
export function GoalField({ goalId, onChange }: GoalFieldProps) {
  const goals = useGoals()
  if (goals === undefined || (goals.length === 0 && goalId === null)) return null
  const options = goals
    .filter(({ id, state }) => state === 'active' || id === goalId)
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ id, title }) => ({ value: id, label: title }))
  const isGone = goalId !== null && !goals.some(({ id }) => id === goalId)
  return (
    <Select
      label={texts.entryGoal}
      value={goalId ?? NONE}
      options={[
        { value: NONE, label: texts.entryNoGoal },
        ...options,
        ...(isGone ? [{ value: goalId, label: texts.entryGoneGoal }] : []),
      ]}
      onChange={(value) => onChange(value === NONE ? null : value)}
    />
  )
}
