import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Feedback } from '../../../shared/growth/records.ts'
import { Mark } from '../../ui/mark.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import styles from './feedback.module.css'
import { skillName } from './feedback-view.ts'

type FeedbackBodyProps = { feedback: Pick<Feedback, 'answers' | 'levels'>; catalog: Catalog }

/** What was answered and which levels were given. Whatever somebody wrote is shown as plain text in its own direction. */
export function FeedbackBody({ feedback: { answers, levels }, catalog }: FeedbackBodyProps) {
  return (
    <>
      {answers.map(({ question, text }, index) => (
        // An answer has no id; its place is what names it.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.answer}>
          {question !== '' && (
            <p className={styles.question} dir="auto">
              {question}
            </p>
          )}
          <p className={styles.text} dir="auto">
            {text}
          </p>
        </div>
      ))}
      {levels.length > 0 && (
        <ul className={styles.levels}>
          {levels.map(({ skillId, level }, index) => (
            // Nor has a level.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Mark side={categoryOfSkill(catalog, skillId)?.side ?? 'unassigned'} />
              {said.level(skillName(catalog, skillId), level)}
              <span className={styles.steps} aria-hidden>
                {[1, 2, 3, 4, 5].map((step) => (
                  <span key={step} className={step <= level ? styles.stepOn : styles.step} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
