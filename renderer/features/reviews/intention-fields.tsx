import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { blankIntention, type IntentionErrors, type IntentionLine } from '../../../shared/review/form.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import type { AboutReview } from './about-review.ts'
import { Became } from './became.tsx'
import styles from './intentions.module.css'
import { PlanFields } from './plan-fields.tsx'
import page from './review.module.css'

type IntentionFieldsProps = {
  about: AboutReview
  intentions: readonly IntentionLine[]
  errors: ReadonlyMap<number, IntentionErrors> | null
  onChange(intentions: IntentionLine[]): void
}

const CHOICES = (['words', 'goal', 'plan'] as const).map((value) => ({ value, label: texts.choices[value] }))

/** What is meant to follow, and what each becomes when the review is finished. */
export function IntentionFields({ about, intentions, errors, onChange }: IntentionFieldsProps) {
  const { goals, period } = about
  const [added, setAdded] = useState<number | null>(null)
  const change = (key: number, part: Partial<IntentionLine>) =>
    onChange(intentions.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const add = () => {
    const key = Math.max(-1, ...intentions.map((line) => line.key)) + 1
    setAdded(key)
    onChange([...intentions, blankIntention(key)])
  }
  return (
    <section className={page.part} aria-labelledby="review-intentions">
      <h2 id="review-intentions" className={page.heading}>
        {texts.intentions}
      </h2>
      <p className={page.hint}>{texts.intentionsHint}</p>
      <ol className={styles.list}>
        {intentions.map((line, index) => {
          const { key, text, becomes, goalId, plannedFrom } = line
          const wrong = errors?.get(key)
          const isDone = goalId !== null || plannedFrom !== null
          return (
            <li key={key} className={styles.intention}>
              <div className={styles.words}>
                <TextField
                  label={texts.intention(index + 1)}
                  value={text}
                  onChange={(value) => change(key, { text: value })}
                  error={wrong?.text && texts.problems.text[wrong.text]}
                  takesFocus={key === added}
                />
                {!isDone && (
                  <Select
                    label={texts.becomes}
                    value={becomes}
                    options={CHOICES}
                    onChange={(choice) => change(key, { becomes: choice })}
                  />
                )}
                <span className={styles.remove}>
                  <Button
                    look="icon"
                    aria-label={texts.removeIntention(index + 1)}
                    onPress={() => onChange(intentions.filter((other) => other.key !== key))}
                  >
                    <X size={16} strokeWidth={1.75} aria-hidden />
                  </Button>
                </span>
              </div>
              {isDone && <Became intention={line} goals={goals} />}
              {!isDone && becomes === 'goal' && (
                <p className={page.hint}>{texts.goalHint[period.kind === 'year' ? 'year' : 'shorter']}</p>
              )}
              {!isDone && becomes === 'plan' && (
                <PlanFields about={about} line={line} wrong={wrong} onChange={(part) => change(key, part)} />
              )}
            </li>
          )
        })}
      </ol>
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addIntention}
        </Button>
      </div>
    </section>
  )
}
