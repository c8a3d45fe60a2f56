import { Radio, RadioGroup } from 'react-aria-components'
import styles from './choice-cards.module.css'

export type ChoiceCard<Value extends string> = {
  value: Value
  title: string
  text: string
  /** What it comes to, in figures. */
  sum?: string
  isDisabled?: boolean
}

type ChoiceCardsProps<Value extends string> = {
  label: string
  value: Value
  options: readonly ChoiceCard<NoInfer<Value>>[]
  onChange(value: NoInfer<Value>): void
  /** The first field of a dialog: what is chosen takes the focus. */
  takesFocus?: boolean
}

/** One of a few ways that each need a sentence. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { label, value, options, onChange, takesFocus } = props
  return (
    <RadioGroup
      className={styles.group!}
      aria-label={label}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          isDisabled={option.isDisabled === true}
          className={styles.card!}
          {...(takesFocus === true && option.value === value && { autoFocus: true })}
        >
          <span className={styles.dot} aria-hidden />
          <span className={styles.words}>
            <span className={styles.title}>{option.title}</span>
            <span className={styles.text}>{option.text}</span>
            {option.sum !== undefined && <span className={styles.sum}>{option.sum}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
