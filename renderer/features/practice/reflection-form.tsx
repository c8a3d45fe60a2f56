import { useEffect, useState } from 'react'
import type { DraftKeeper } from '../../storage/draft-keeper.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { keepReflection, type Reflection } from '../../storage/reflections.ts'
import { undo } from '../../storage/undo.ts'
import { useKeptOnLeaving } from '../../storage/use-draft-keeper.ts'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import styles from './practice.module.css'

type ReflectionFormProps = {
  begun: Reflection
  keeper: DraftKeeper
  /** Told when it is saved or left for later; what was typed is kept either way. */
  onClose(): void
  onSkip?(): void
}

/** The questions of an activity, each with room for an answer; and when it was, where no timer knows that. */
export function ReflectionForm({ begun, keeper, onClose, onSkip }: ReflectionFormProps) {
  const journal = useJournal()
  const [answers, setAnswers] = useState(begun.answers)
  const [date, setDate] = useState(begun.date)
  const [minutes, setMinutes] = useState(begun.minutes)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  useKeptOnLeaving(keeper)

  const isLogged = begun.entryId !== null
  // An activity of one's own may have none: what one noticed can be said all the same.
  const questions = begun.questions.length === 0 ? [said.noQuestions] : begun.questions
  const reflection = { ...begun, questions, answers, date, minutes }
  const isBlank = !isLogged && answers.every((answer) => answer.trim() === '')
  useEffect(() => keeper.set(isBlank ? null : reflection))

  const save = async () => {
    setChecked(true)
    if (!isLogged && (date === null || minutes === null)) return
    const { title } = begun
    const message = isLogged ? said.kept(title) : said.logged(minutes ?? 0, title)
    const saved = await keeper.ending((gone) =>
      keepReflection(journal, reflection, gone, said.undoReflection(title)),
    )
    const wrong = tellSaved(saved, message, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <DialogForm
      onSubmit={save}
      onCancel={onClose}
      failure={failure}
      {...(isLogged && { cancel: said.later })}
      aside={
        onSkip && (
          <Button look="quiet" onPress={onSkip}>
            {said.skip}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{said.lookBackHint}</p>
      {!isLogged && (
        <div className={styles.two}>
          <DatePicker
            label={said.date}
            day={date}
            onChange={setDate}
            error={isChecked && date === null ? said.needDay : undefined}
          />
          <DurationField
            label={said.duration}
            minutes={minutes}
            onChange={setMinutes}
            error={isChecked && minutes === null ? said.needMinutes : undefined}
          />
        </div>
      )}
      {questions.map((question, index) => (
        <TextField
          key={question}
          label={question}
          lines={3}
          value={answers[index] ?? ''}
          onChange={(text) =>
            setAnswers(questions.map((_, at) => (at === index ? text : (answers[at] ?? ''))))
          }
          {...(index === 0 && { takesFocus: true })}
        />
      ))}
    </DialogForm>
  )
}
