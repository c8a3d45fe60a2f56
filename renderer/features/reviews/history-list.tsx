import { BookOpen, Trash2 } from 'lucide-react'
import type { Review } from '../../../shared/growth/records.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { goToReview } from './go-to-review.ts'
import styles from './reviews.module.css'
import { focusBeside, REVIEW_PLACE, useReviewActions } from './use-review-actions.ts'

/** Finished reviews, one line each. */
export function HistoryList({ reviews }: { reviews: readonly Review[] }) {
  const formats = useFormats()
  const actions = useReviewActions()
  const remove = async (review: Review) => {
    if (await actions.remove(review, periodName(review, formats))) focusBeside(review.id)
  }
  return (
    <section className={styles.section} aria-labelledby="reviews-finished">
      <h2 id="reviews-finished" className={styles.group}>
        {texts.history}
      </h2>
      {reviews.length === 0 && <p className={styles.hint}>{texts.noHistory}</p>}
      <ul className={styles.rows}>
        {reviews.map((review) => {
          const name = periodName(review, formats)
          return (
            <li key={review.id} className={styles.row} {...{ [REVIEW_PLACE]: review.id }}>
              <a className={styles.rowName} href={`#plan/reviews/${review.id}`}>
                {name}
              </a>
              <span className={styles.snippet}>{snippetOf(review)}</span>
              <span className={styles.when}>
                {review.finishedOn !== null && formats.day(review.finishedOn)}
              </span>
              <MenuButton
                label={texts.actions(name)}
                actions={[
                  { id: 'read', label: texts.read, icon: BookOpen, onAction: () => goToReview(review.id) },
                  {
                    id: 'delete',
                    label: all.delete,
                    icon: Trash2,
                    isDanger: true,
                    onAction: () => void remove(review),
                  },
                ]}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function snippetOf({ answers, intentions }: Review): string {
  return answers[0]?.text ?? intentions[0]?.text ?? texts.nothingWritten
}
