import { ArrowDown, ArrowUp, Plus, RotateCcw, X } from 'lucide-react'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { movedLine } from '../../../shared/balance/goal-form.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import { ofEachKind, REVIEW_KINDS, type ReviewKind } from '../../../shared/review/kinds.ts'
import {
  MOST_CHARACTERS,
  MOST_QUESTIONS,
  OUR_QUESTIONS,
  ownQuestions,
  questionsOf,
} from '../../../shared/review/questions.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { texts as all } from '../../ui/texts.ts'
import styles from './questions-sheet.module.css'
import { useReviewActions } from './use-review-actions.ts'

type Line = { key: number; text: string }
type Lines = Record<ReviewKind, readonly Line[]>

type QuestionsSheetProps = {
  /** The kind whose questions are shown first. */
  kind: ReviewKind
  settings: Settings
  onClose(): void
}

const FORM = 'questions-form'
const KINDS = REVIEW_KINDS.map((value) => ({ value, label: texts.kinds[value] }))
const linesOf = (questions: readonly string[]): Line[] => questions.map((text, key) => ({ key, text }))

const textsIn = (lines: readonly Line[]) => lines.map(({ text }) => text)

/** The questions of every kind of review, in an order and in words of one's own. */
export function QuestionsSheet({ kind: first, settings, onClose }: QuestionsSheetProps) {
  const actions = useReviewActions()
  const [kind, setKind] = useState(first)
  const [lines, setLines] = useState<Lines>(() => ofEachKind((one) => linesOf(questionsOf(one, settings))))
  const [added, setAdded] = useState<number | null>(null)
  const shown = lines[kind]
  const set = (next: readonly Line[]) => setLines({ ...lines, [kind]: next })
  const isTooLong = REVIEW_KINDS.some((one) => lines[one].some(({ text }) => text.length > MOST_CHARACTERS))
  const isOurs = ownQuestions(kind, textsIn(shown)) === null

  const add = () => {
    const key = Math.max(-1, ...shown.map((line) => line.key)) + 1
    setAdded(key)
    set([...shown, { key, text: '' }])
  }
  // Caught on the way in: the field would take the arrows for itself.
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (step === null || !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    set(movedLine(shown, index, step))
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (isTooLong) return
    const own = ofEachKind((one) => ownQuestions(one, textsIn(lines[one])))
    if (await actions.keepQuestions(own)) onClose()
  }

  return (
    <Sheet
      title={texts.questions}
      isFitted
      onClose={onClose}
      beside={<SegmentedControl label={texts.questions} value={kind} options={KINDS} onChange={setKind} />}
      foot={
        <>
          <Button look="quiet" isDisabled={isOurs} onPress={() => set(linesOf(OUR_QUESTIONS[kind]))}>
            <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
            {texts.backToOurs}
          </Button>
          <span className={styles.space} />
          <Button onPress={onClose}>{all.cancel}</Button>
          <Button look="primary" type="submit" form={FORM}>
            {all.save}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className={styles.form}
        aria-label={texts.questionsOf(texts.kinds[kind])}
        onSubmit={(event) => void save(event)}
        noValidate
      >
        <p className={styles.hint}>{texts.questionsHint}</p>
        <ol className={styles.lines}>
          {shown.map(({ key, text }, index) => (
            <li
              key={`${kind} ${key}`}
              className={styles.line}
              onKeyDownCapture={(event) => onKeyDown(event, index)}
            >
              <TextField
                label={texts.question(index + 1)}
                hideLabel
                value={text}
                onChange={(value) => set(shown.with(index, { key, text: value }))}
                error={text.length > MOST_CHARACTERS ? texts.questionTooLong : undefined}
                takesFocus={key === added || (added === null && index === 0)}
              />
              <Button
                look="icon"
                aria-label={texts.moveUp(index + 1)}
                isDisabled={index === 0}
                onPress={() => set(movedLine(shown, index, -1))}
              >
                <ArrowUp size={16} strokeWidth={1.75} aria-hidden />
              </Button>
              <Button
                look="icon"
                aria-label={texts.moveDown(index + 1)}
                isDisabled={index === shown.length - 1}
                onPress={() => set(movedLine(shown, index, 1))}
              >
                <ArrowDown size={16} strokeWidth={1.75} aria-hidden />
              </Button>
              <Button
                look="icon"
                aria-label={texts.removeQuestion(index + 1)}
                onPress={() => set(shown.toSpliced(index, 1))}
              >
                <X size={16} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
        <div>
          <Button look="link" isDisabled={shown.length >= MOST_QUESTIONS} onPress={add}>
            <Plus size={14} strokeWidth={1.75} aria-hidden />
            {texts.addQuestion}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
