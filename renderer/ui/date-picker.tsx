import { parseDate } from '@internationalized/date'
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Label,
  Popover,
} from 'react-aria-components'
import { FIRST_DAY, LAST_DAY, type Day } from '../../shared/day.ts'
import styles from './date-picker.module.css'
import fieldStyles from './field.module.css'
import overlay from './overlay.module.css'
import { useFormats } from './use-formats.ts'

type DatePickerProps = {
  label: string
  /** Null while a part of the date is missing. */
  day: Day | null
  onChange(day: Day | null): void
  error?: string | undefined
  /** The first field of a dialog. */
  takesFocus?: boolean
}

/** By ISO weekday, Monday first. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A day typed part by part or picked from a calendar. Days go in and out as `YYYY-MM-DD`. */
export function DatePicker({ label, day, onChange, error, takesFocus }: DatePickerProps) {
  const { weekStart } = useFormats()
  return (
    <AriaDatePicker
      className={fieldStyles.field!}
      value={day === null ? null : parseDate(day)}
      onChange={(value) => onChange(value === null ? null : value.toString())}
      minValue={parseDate(FIRST_DAY)}
      maxValue={parseDate(LAST_DAY)}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(takesFocus === true && { autoFocus: true })}
    >
      <Label className={fieldStyles.label!}>{label}</Label>
      <Group className={`${fieldStyles.control} ${styles.group}`}>
        <DateInput className={styles.input!}>
          {(segment) => <DateSegment segment={segment} className={styles.segment!} />}
        </DateInput>
        <Button className={styles.open!}>
          <CalendarIcon size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      </Group>
      <FieldError className={fieldStyles.error!}>{error}</FieldError>
      <Popover className={overlay.popover!} offset={6} placement="bottom end">
        <Dialog className={styles.dialog!}>
          <Calendar firstDayOfWeek={WEEKDAYS[weekStart - 1]!}>
            <header className={styles.header}>
              <Button slot="previous" className={styles.turn!}>
                <ChevronLeft size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
              </Button>
              <CalendarHeading className={styles.heading!} />
              <Button slot="next" className={styles.turn!}>
                <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="narrow" className={styles.grid!}>
              <CalendarGridHeader>
                {(name) => <CalendarHeaderCell className={styles.weekday!}>{name}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={styles.cell!} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}
