import { useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import styles from './level-choice.module.css'

type LevelChoiceProps = {
  /** What is asked. */
  label: string
  /** One sentence for each level, 1 first. */
  anchors: readonly string[]
  level: number | null
  onChange(level: number): void
}

// By which the focus finds its way here.
const LEVEL_CHOICE = 'level-choice'

/** A level from 1 to 5 by what others can see: arrow keys move between the sentences. */
export function LevelChoice({ label, anchors, level, onChange }: LevelChoiceProps) {
  const id = useId()
  return (
    <div id={LEVEL_CHOICE}>
      <p id={id} className={styles.question}>
        {label}
      </p>
      <RadioGroup
        className={styles.group!}
        aria-labelledby={id}
        value={level === null ? null : String(level)}
        onChange={(value) => onChange(Number(value))}
      >
        {anchors.map((anchor, index) => (
          <Radio key={anchor} value={String(index + 1)} className={styles.anchor!}>
            <span className={styles.digit}>{index + 1}</span>
            <span className={styles.text}>{anchor}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  )
}

/** Moves the focus to the sentence of a level. */
export function focusLevel(level: number): void {
  const radios = document.querySelectorAll<HTMLInputElement>(`#${LEVEL_CHOICE} input[type="radio"]`)
  radios[level - 1]?.focus()
}
