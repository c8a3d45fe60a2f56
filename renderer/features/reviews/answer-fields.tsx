import type { Review } from '../../../shared/growth/records.ts'
import type { ReviewForm } from '../../../shared/review/form.ts'
import { pastAnswers } from '../../../shared/review/history.ts'
import type { ReviewPeriod } from '../../../shared/review/kinds.ts'
import { periodName } from '../../ui/period-name.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './review.module.css'

type AnswerFieldsProps = {
  period: ReviewPeriod
  reviews: readonly Review[]
  answers: ReviewForm['answers']
  onChange(answers: ReviewForm['answers']): void
}

/** The questions, each with what was answered to it before. */
export function AnswerFields({ period, reviews, answers, onChange }: AnswerFieldsProps) {
  return (
    <section className={styles.part} aria-labelledby="review-answers">
      <h2 id="review-answers" className={styles.heading}>
        {texts.answersTitle}
      </h2>
      <p className={styles.hint}>{texts.answersHint}</p>
      <ol className={styles.answers}>
        {answers.map(({ question, text }, index) => (
          <li key={question} className={styles.answer}>
            <div className={styles.question}>
              <TextField
                label={question}
                value={text}
                lines={3}
                onChange={(value) => onChange(answers.with(index, { question, text: value }))}
              />
            </div>
            <PastAnswers question={question} period={period} reviews={reviews} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function PastAnswers({
  question,
  period,
  reviews,
}: Pick<AnswerFieldsProps, 'period' | 'reviews'> & { question: string }) {
  const formats = useFormats()
  const [latest, earlier] = pastAnswers(question, period, reviews)
  if (latest === undefined) return null
  return (
    <div className={styles.past} role="group" aria-label={texts.pastOf(question)}>
      <p className={styles.when}>{texts.pastIn(periodName(latest.review, formats))}</p>
      <p className={styles.said}>{latest.text}</p>
      {earlier !== undefined && (
        <details className={styles.earlier}>
          <summary>{texts.pastIn(periodName(earlier.review, formats))}</summary>
          <p className={styles.said}>{earlier.text}</p>
        </details>
      )}
    </div>
  )
}
