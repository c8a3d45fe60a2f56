import { stepsOf } from '../../../shared/practice/library.ts'
import { usePractice } from '../../storage/use-practices.ts'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import styles from './practice.module.css'

/** The steps of the activity that the timer runs on, to be followed while it does. */
export function PracticeSteps({ practiceId }: { practiceId: string }) {
  const practice = usePractice(practiceId)
  if (!practice) return null
  return (
    <details className={styles.running} open>
      <summary>{said.steps}</summary>
      <ol className={styles.steps}>
        {stepsOf(practice).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  )
}
