import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
import styles from './field.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

type TextFieldProps = {
  label: string
  value: string
  onChange(value: string): void
  onBlur?(): void
  /** Keeps the label for assistive technology only. */
  hideLabel?: boolean
  placeholder?: string
  error?: string | undefined
  hint?: ReactNode
  /** The first field of a dialog. */
  takesFocus?: boolean
  /** More than one line. */
  lines?: number
  /** Figures line up under each other. */
  figures?: boolean
  spellCheck?: boolean
}

/** One line of text, or several, with its label, hint and error. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hideLabel, placeholder, error, hint, lines, figures } = props
  const control = figures === true ? `${styles.control} ${styles.figures}` : styles.control
  return (
    <AriaTextField
      className={styles.field!}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(props.takesFocus === true && { autoFocus: true })}
      {...(props.onBlur && { onBlur: props.onBlur })}
      {...(props.spellCheck === false && { spellCheck: 'false' as const })}
    >
      {hideLabel === true ? (
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={styles.label!}>{label}</Label>
      )}
      {lines === undefined ? (
        <Input className={control!} {...(placeholder !== undefined && { placeholder })} autoComplete="off" />
      ) : (
        <TextArea
          className={`${styles.control} ${styles.area}`}
          rows={lines}
          {...(placeholder !== undefined && { placeholder })}
        />
      )}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={styles.hint!}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error!}>{error}</FieldError>
    </AriaTextField>
  )
}
