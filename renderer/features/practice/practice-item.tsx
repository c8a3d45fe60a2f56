import { ChevronRight } from 'lucide-react'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Practice } from '../../../shared/growth/records.ts'
import { stepsOf } from '../../../shared/practice/library.ts'
import { Mark } from '../../ui/mark.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'
import styles from './practice.module.css'

/** An activity in one line; opened, its steps and what to think about afterwards. */
export function PracticeItem({ practice }: { practice: Practice }) {
  const { title, side, skill, mode, minutes, context, questions } = practice
  const facts = [skill, texts.modes[mode], ...(context === null ? [] : [said.contexts[context]])]
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.line}>
          <ChevronRight size={14} strokeWidth={1.75} aria-hidden className={`${styles.arrow} mirrors`} />
          <Mark side={side} spoken />
          <span className={styles.title}>{title}</span>
          <span className={styles.facts}>{facts.join(' · ')}</span>
          <span className={styles.minutes}>{formatMinutes(minutes)}</span>
        </summary>
        <div className={styles.body}>
          <h2 className={styles.heading}>{said.steps}</h2>
          <ol className={styles.steps}>
            {stepsOf(practice).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h2 className={styles.heading}>{said.questions}</h2>
          <ul className={styles.questions}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  )
}
