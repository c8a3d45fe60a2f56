import type { Goal } from '../../../shared/balance/career.ts'
import type { Review } from '../../../shared/growth/records.ts'
import { sumsOf } from '../../../shared/review/history.ts'
import type { ReviewKind } from '../../../shared/review/kinds.ts'
import { Card } from '../../ui/card.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { AnswerList } from './answer-list.tsx'
import { IntentionList } from './intention-list.tsx'
import styles from './parts.module.css'

type PartsCardProps = { kind: ReviewKind; parts: readonly Review[]; goals: readonly Goal[] }

/** What the shorter reviews within this one said: a sum, and each to be opened. */
export function PartsCard({ kind, parts, goals }: PartsCardProps) {
  const formats = useFormats()
  // Whoever reviews no weeks need not be told so in every month.
  if (parts.length === 0 && kind === 'month') return null
  return (
    <Card title={texts.parts[kind]}>
      <p className={styles.sum}>
        {parts.length === 0 ? texts.noParts : texts.partsSum(parts.length, sumsOf(parts, goals))}
      </p>
      {parts.map((review) => (
        <details key={review.id} className={styles.part}>
          <summary>
            <span className={styles.name}>{periodName(review, formats)}</span>
            <span className={styles.first}>
              {review.answers[0]?.text ?? review.intentions[0]?.text ?? ''}
            </span>
          </summary>
          <div className={styles.body}>
            <AnswerList answers={review.answers} />
            {review.intentions.length > 0 && (
              <>
                <h3 className={styles.ahead}>{texts.intentions}</h3>
                <IntentionList intentions={review.intentions} goals={goals} />
              </>
            )}
          </div>
        </details>
      ))}
    </Card>
  )
}
