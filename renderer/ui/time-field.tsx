import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment, FieldError, Label, TimeField as AriaTimeField } from 'react-aria-components'
import dateStyles from './date-picker.module.css'
import fieldStyles from './field.module.css'

type TimeFieldProps = {
  label: string
  /** `HH:MM`; null while it is incomplete. */
  value: string | null
  onChange(value: string | null): void
  error?: string | undefined
  isDisabled?: boolean
}

/** A time of day, hour and minute, written as the locale writes it. */
export function TimeField({ label, value, onChange, error, isDisabled }: TimeFieldProps) {
  return (
    <AriaTimeField
      className={fieldStyles.field!}
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      isInvalid={error !== undefined}
      isDisabled={isDisabled === true}
      validationBehavior="aria"
    >
      <Label className={fieldStyles.label!}>{label}</Label>
      <DateInput className={`${fieldStyles.control} ${dateStyles.input}`}>
        {(segment) => <DateSegment segment={segment} className={dateStyles.segment!} />}
      </DateInput>
      <FieldError className={fieldStyles.error!}>{error}</FieldError>
    </AriaTimeField>
  )
}
