import type { Review } from '../../../shared/growth/records.ts'
import styles from './review.module.css'

/** Questions as they were asked, with their answers. */
export function AnswerList({ answers }: { answers: Review['answers'] }) {
  return (
    <dl className={styles.read}>
      {answers.map(({ question, text }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
