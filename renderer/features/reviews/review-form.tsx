import { ListChecks } from 'lucide-react'
import { useEffect, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import {
  checkReview,
  isWritten,
  reviewFormOf,
  withQuestions,
  type ReviewForm as Form,
} from '../../../shared/review/form.ts'
import { partsOf, reviewBefore } from '../../../shared/review/history.ts'
import { draftGone } from '../../storage/drafts.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { reviewDraftPlace, saveReview } from '../../storage/reviews.ts'
import { commitUndoable, undo } from '../../storage/undo.ts'
import type { KeptForm } from '../../storage/use-kept-form.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Page } from '../../ui/page.tsx'
import { periodName } from '../../ui/period-name.ts'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { AboutReview } from './about-review.ts'
import { AnswerFields } from './answer-fields.tsx'
import { DraftState } from './draft-state.tsx'
import { goToReview } from './go-to-review.ts'
import { IntentionFields } from './intention-fields.tsx'
import { LastIntentions } from './last-intentions.tsx'
import { MovedCard } from './moved-card.tsx'
import { NumbersCard } from './numbers-card.tsx'
import { PartsCard } from './parts-card.tsx'
import { QuestionsSheet } from './questions-sheet.tsx'
import styles from './review.module.css'
import { useHeadingFocus } from './use-heading-focus.ts'

type ReviewFormProps = {
  about: AboutReview
  questions: readonly string[]
  form: KeptForm<Form>
  onFinished(): void
}

/** A review as it is written: the numbers, the questions, what follows. Kept while it is written, finished in one commit. */
export function ReviewForm({ about, questions, form: { kept, keeper }, onFinished }: ReviewFormProps) {
  const { period, review, reviews, today, goals, view } = about
  useHeadingFocus()
  const journal = useJournal()
  const formats = useFormats()
  const name = periodName(period, formats)
  const [untouched] = useState(() => reviewFormOf(questions, review))
  const [form, setForm] = useState(() => withQuestions(kept ?? untouched, questions))
  const [asked, setAsked] = useState(questions.join('\n'))
  const [wasTried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isSaving, setSaving] = useState(false)
  // It was finished or discarded: what still stands in the fields is no draft any more.
  const [isOver, setOver] = useState(false)
  // The questions were changed meanwhile: what was answered stays, also where its question is gone.
  if (questions.join('\n') !== asked) {
    setAsked(questions.join('\n'))
    setForm(withQuestions(form, questions))
  }
  const checked = checkReview(form)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : null
  const isTouched = JSON.stringify(form) !== JSON.stringify(untouched)
  const keptNow = !isOver && isTouched && (review !== null || isWritten(form)) ? form : null
  useEffect(() => keeper.set(keptNow))
  useEffect(() => () => void keeper.flush(), [keeper])

  const finish = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind !== 'right') {
      flushSync(() => {
        setTried(true)
        setProblem(checked.kind === 'empty' ? texts.noGoalsOrAnswers : null)
      })
      const wrong = fields.querySelector<HTMLElement>(
        '[aria-invalid="true"], [data-wrong] button, [data-invalid] [role="spinbutton"]',
      )
      ;(wrong ?? fields.querySelector<HTMLElement>('textarea'))?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const label = review === null ? texts.did.finished(name) : texts.did.changed(name)
    const finishing = {
      period,
      today,
      before: review,
      checked: checked.checked,
      weekStart: about.weekStart,
    }
    const saved = await keeper.ending((gone) => saveReview(journal, finishing, label, gone))
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setSaving(false)
    setProblem(wrong)
    if (wrong !== null) return
    setOver(true)
    onFinished()
  }

  const discard = async () => {
    await keeper.flush()
    const gone = await keeper.ending(() =>
      commitUndoable(journal, texts.discarding(name), [draftGone(journal, reviewDraftPlace(period))]),
    )
    setProblem(tellSaved(gone, texts.discarded, (step) => undo(journal, step)))
    if (gone.kind !== 'saved') return
    setOver(true)
    goToReview(null)
  }

  return (
    <Page
      title={texts.reviewOf(name)}
      meta={<AreaLink area="plan/reviews">{texts.all}</AreaLink>}
      controls={
        <Button onPress={() => setAsking(true)}>
          <ListChecks size={16} strokeWidth={1.75} aria-hidden />
          {texts.questions}
        </Button>
      }
    >
      <form className={styles.form} onSubmit={(event) => void finish(event)} noValidate>
        {kept !== null && <Banner tone="calm">{texts.broughtBack}</Banner>}
        <NumbersCard period={period} figures={view.figures} today={today} />
        <MovedCard moved={view.moved} />
        {period.kind !== 'week' && (
          <PartsCard kind={period.kind} parts={partsOf(period, reviews)} goals={goals} />
        )}
        <LastIntentions review={reviewBefore(period, reviews)} goals={goals} />
        <AnswerFields
          period={period}
          reviews={reviews}
          answers={form.answers}
          onChange={(answers) => setForm((now) => ({ ...now, answers }))}
        />
        <IntentionFields
          about={about}
          intentions={form.intentions}
          errors={errors}
          onChange={(intentions) => setForm((now) => ({ ...now, intentions }))}
        />
        {problem !== null && <Banner tone="problem">{problem}</Banner>}
        <div className={styles.end}>
          <DraftState keeper={keeper} />
          <Button look="quiet" isDisabled={keptNow === null} onPress={() => void discard()}>
            {texts.discard}
          </Button>
          <Button look="primary" type="submit" isDisabled={isSaving}>
            {review === null ? texts.finish : texts.saveChanges}
          </Button>
        </div>
      </form>
      {isAsking && (
        <QuestionsSheet kind={period.kind} settings={about.settings} onClose={() => setAsking(false)} />
      )}
    </Page>
  )
}
