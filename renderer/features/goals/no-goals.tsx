import type { GoalForm } from '../../../shared/balance/goal-form.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Mark } from '../../ui/mark.tsx'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { exampleGoals } from './examples.ts'
import styles from './goals.module.css'

type NoGoalsProps = { catalog: Catalog; today: Day; onStart(form: GoalForm): void }

/** What stands there before the first goal: how to find one, and three to start from. */
export function NoGoals({ catalog, today, onStart }: NoGoalsProps) {
  return (
    <>
      <EmptyState title={texts.firstGoal} text={texts.firstGoalText} />
      <ul className={styles.examples}>
        {exampleGoals(catalog, today).map(({ side, form }) => (
          <li key={side} className={styles.example}>
            <p className={styles.fact}>
              <Mark side={side} spoken />
              {texts.horizons[form.horizon]}
            </p>
            <p className={styles.exampleTitle}>{form.title}</p>
            <p className={styles.quiet}>{form.why}</p>
            <Button onPress={() => onStart(form)} aria-label={texts.startFrom(form.title)}>
              {texts.start}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
