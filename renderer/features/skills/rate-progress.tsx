import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import styles from './rate.module.css'

/** How far the rating has come. */
export function RateProgress({ done, of }: { done: number; of: number }) {
  return <progress className={styles.progress} aria-label={texts.progress} value={done} max={of} />
}
