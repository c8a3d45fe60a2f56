import { Pencil, Trash2 } from 'lucide-react'
import type { Review } from '../../../shared/growth/records.ts'
import { partsOf } from '../../../shared/review/history.ts'
import { useToday } from '../../platform/use-today.ts'
import { useGoals } from '../../storage/use-goals.ts'
import { useReviewView } from '../../storage/use-reviews.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Page } from '../../ui/page.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { AnswerList } from './answer-list.tsx'
import { goToReview } from './go-to-review.ts'
import { IntentionList } from './intention-list.tsx'
import { MovedCard } from './moved-card.tsx'
import { NumbersCard } from './numbers-card.tsx'
import { PartsCard } from './parts-card.tsx'
import styles from './review.module.css'
import { useHeadingFocus } from './use-heading-focus.ts'
import { useReviewActions } from './use-review-actions.ts'

type ReviewReadingProps = { review: Review; reviews: readonly Review[]; onEdit(): void }

/** A finished review: what was answered and meant first, the numbers of its time below. */
export function ReviewReading({ review, reviews, onEdit }: ReviewReadingProps) {
  useHeadingFocus()
  const formats = useFormats()
  const today = useToday()
  const goals = useGoals() ?? []
  const view = useReviewView(review, today, formats.weekStart)
  const actions = useReviewActions()
  const name = periodName(review, formats)
  const remove = async () => {
    if (await actions.remove(review, name)) goToReview(null)
  }
  return (
    <Page
      title={texts.reviewOf(name)}
      meta={
        <>
          {review.finishedOn !== null && `${texts.finishedOn(formats.day(review.finishedOn))} · `}
          <AreaLink area="plan/reviews">{texts.all}</AreaLink>
        </>
      }
      controls={
        <span className={styles.controls}>
          <Button onPress={onEdit}>
            <Pencil size={16} strokeWidth={1.75} aria-hidden />
            {texts.edit}
          </Button>
          <MenuButton
            label={texts.actions(name)}
            actions={[
              {
                id: 'delete',
                label: all.delete,
                icon: Trash2,
                isDanger: true,
                onAction: () => void remove(),
              },
            ]}
          />
        </span>
      }
    >
      <div className={styles.form}>
        <section className={styles.sheet} aria-label={texts.answersTitle}>
          <AnswerList answers={review.answers} />
          {review.intentions.length > 0 && (
            <>
              <h2 className={styles.ahead}>{texts.intentions}</h2>
              <IntentionList intentions={review.intentions} goals={goals} />
            </>
          )}
        </section>
        {view !== undefined && (
          <>
            <NumbersCard period={review} figures={view.figures} today={today} />
            <MovedCard moved={view.moved} />
          </>
        )}
        {review.kind !== 'week' && (
          <PartsCard kind={review.kind} parts={partsOf(review, reviews)} goals={goals} />
        )}
      </div>
    </Page>
  )
}
