import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import fieldStyles from './field.module.css'
import { useFormats } from './use-formats.ts'
import styles from './weekday-toggles.module.css'

type WeekdayTogglesProps = {
  label: string
  /** ISO weekdays: 1 is Monday. */
  weekdays: readonly number[]
  onChange(weekdays: number[]): void
  error?: string | undefined
  isDisabled?: boolean
}

// The first of January 2024 was a Monday.
const dateOf = (weekday: number) => new Date(Date.UTC(2024, 0, weekday))

/** Any days of the week, in the order in which the locale begins it. */
export function WeekdayToggles({ label, weekdays, onChange, error, isDisabled }: WeekdayTogglesProps) {
  const { locale, weekStart } = useFormats()
  const title = useId()
  const nameOf = (weekday: number, length: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(dateOf(weekday))
  const days = Array.from({ length: 7 }, (_, index) => ((weekStart - 1 + index) % 7) + 1)
  return (
    <div className={fieldStyles.field}>
      <span id={title} className={fieldStyles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={title}
        className={styles.group!}
        selectionMode="multiple"
        selectedKeys={weekdays}
        onSelectionChange={(keys) => onChange([...keys].map(Number).toSorted((one, other) => one - other))}
        isDisabled={isDisabled === true}
      >
        {days.map((day) => (
          <ToggleButton key={day} id={day} className={styles.day!} aria-label={nameOf(day, 'long')}>
            {nameOf(day, 'short')}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error !== undefined && <p className={fieldStyles.error}>{error}</p>}
    </div>
  )
}
