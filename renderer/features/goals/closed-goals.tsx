import type { Goal } from '../../../shared/balance/career.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { GoalView } from './goal-card.tsx'
import { GoalMenu } from './goal-menu.tsx'
import styles from './goals.module.css'
import { GOAL_PLACE } from './use-goal-changes.ts'

/** Goals that are over, one line each, out of the way until they are asked for. */
export function ClosedGoals({ goals, view }: { goals: readonly Goal[]; view: GoalView }) {
  const formats = useFormats()
  if (goals.length === 0) return null
  return (
    <details className={styles.closed}>
      <summary className={styles.group}>{texts.closed(goals.length)}</summary>
      <ul className={styles.rows}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles.row} {...{ [GOAL_PLACE]: goal.id }}>
            <span className={styles.rowTitle}>{goal.title}</span>
            <span className={styles.when}>
              {texts.closedOn(
                goal.state === 'done' ? 'done' : 'dropped',
                goal.closedOn === null ? null : formats.day(goal.closedOn),
              )}
            </span>
            <GoalMenu goal={goal} view={view} />
          </li>
        ))}
      </ul>
    </details>
  )
}
