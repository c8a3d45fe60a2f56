import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import type { Review } from '../../../shared/growth/records.ts'
import { keptKinds } from '../../../shared/review/due.ts'
import { finishedReviews } from '../../../shared/review/history.ts'
import { REVIEW_KINDS, type ReviewKind } from '../../../shared/review/kinds.ts'
import { useToday } from '../../platform/use-today.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useSettings } from '../../storage/settings.ts'
import { useBegunReviews } from '../../storage/use-reviews.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { HistoryList } from './history-list.tsx'
import { KindRow } from './kind-row.tsx'
import { QuestionsSheet } from './questions-sheet.tsx'
import styles from './reviews.module.css'
import { useHeadingFocus } from './use-heading-focus.ts'
import { useReviewActions } from './use-review-actions.ts'

/** What can be looked back on now, and every review that was finished. */
export function ReviewsOverview({ reviews }: { reviews: readonly Review[] }) {
  useHeadingFocus()
  const { weekStart } = useFormats()
  const today = useToday()
  const settings = useSettings(useJournal())
  const begun = useBegunReviews()
  const actions = useReviewActions()
  const [isAsking, setAsking] = useState(false)
  if (settings === undefined || begun === undefined) return <Page title={texts.title}>{null}</Page>
  const kept = keptKinds(settings.reviewKinds, reviews)
  const keep = (kind: ReviewKind, isKept: boolean) =>
    void actions.keepKinds(REVIEW_KINDS.filter((one) => (one === kind ? isKept : kept.includes(one))))
  return (
    <Page
      title={texts.title}
      meta={texts.meta}
      controls={
        <Button onPress={() => setAsking(true)}>
          <ListChecks size={16} strokeWidth={1.75} aria-hidden />
          {texts.questions}
        </Button>
      }
    >
      <section className={styles.section} aria-labelledby="reviews-now">
        <h2 id="reviews-now" className={styles.group}>
          {texts.lookBack}
        </h2>
        <ul className={styles.kinds}>
          {REVIEW_KINDS.map((kind) => (
            <KindRow
              key={kind}
              kind={kind}
              view={{ reviews, today, weekStart, begun }}
              isKept={kept.includes(kind)}
              onKeep={(isKept) => keep(kind, isKept)}
            />
          ))}
        </ul>
      </section>
      <HistoryList reviews={finishedReviews(reviews)} />
      {isAsking && <QuestionsSheet kind="month" settings={settings} onClose={() => setAsking(false)} />}
    </Page>
  )
}
