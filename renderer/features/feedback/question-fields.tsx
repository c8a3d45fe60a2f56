import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { MOST_QUESTIONS } from '../../../shared/feedback/reply.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import styles from './feedback-dialog.module.css'

type Lines = readonly { key: number; text: string }[]

type QuestionFieldsProps = {
  lines: Lines
  /** The keys of those that are too long. */
  long: ReadonlySet<number> | undefined
  error: string | undefined
  onChange(lines: Lines): void
}

/** The questions of a form, each to be changed, removed, added to. */
export function QuestionFields({ lines, long, error, onChange }: QuestionFieldsProps) {
  const [added, setAdded] = useState<number | null>(null)
  const add = () => {
    const key = Math.max(0, ...lines.map((line) => line.key)) + 1
    setAdded(key)
    onChange([...lines, { key, text: '' }])
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{said.questions}</legend>
      {lines.map(({ key, text }, index) => (
        <div key={key} className={styles.line}>
          <TextField
            label={said.question(index + 1)}
            hideLabel
            value={text}
            lines={2}
            onChange={(next) =>
              onChange(lines.map((line) => (line.key === key ? { ...line, text: next } : line)))
            }
            error={long?.has(key) === true ? said.problems.long : index === 0 ? error : undefined}
            takesFocus={key === added}
          />
          <Button
            look="icon"
            aria-label={said.removeQuestion(index + 1)}
            onPress={() => onChange(lines.filter((line) => line.key !== key))}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      ))}
      {lines.length === 0 && error !== undefined && <p className={styles.error}>{error}</p>}
      {lines.length < MOST_QUESTIONS && (
        <div>
          <Button look="link" onPress={add}>
            <Plus size={14} strokeWidth={1.75} aria-hidden />
            {said.addQuestion}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
