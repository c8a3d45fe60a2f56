import type { Goal } from '../../../shared/balance/career.ts'
import type { Review } from '../../../shared/growth/records.ts'
import { Became } from './became.tsx'
import styles from './review.module.css'

/** Intentions as they were written, each with what became of it. */
export function IntentionList({
  intentions,
  goals,
}: {
  intentions: Review['intentions']
  goals: readonly Goal[]
}) {
  return (
    <ul className={styles.meant}>
      {intentions.map((intention) => (
        <li key={`${intention.text} ${intention.goalId}`}>
          {intention.text}
          <Became intention={intention} goals={goals} />
        </li>
      ))}
    </ul>
  )
}
