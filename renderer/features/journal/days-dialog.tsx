import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import styles from './journal.module.css'

type DaysDialogProps = {
  title: string
  /** One day or two, with their labels. */
  days: readonly { label: string; day: Day | null }[]
  accept: string
  onAccept(days: readonly Day[]): void
  onClose(): void
}

/** Asks for a day, or for two in their order. */
export function DaysDialog({ title, days, accept, onAccept, onClose }: DaysDialogProps) {
  const [chosen, setChosen] = useState(days.map(({ day }) => day))
  const whole = chosen.filter((day) => day !== null)
  const isBackwards = whole.length === 2 && (whole[0] ?? '') > (whole[1] ?? '')
  const isReady = whole.length === days.length && !isBackwards
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) onAccept(whole)
        }}
      >
        {days.map(({ label }, index) => (
          <DatePicker
            key={label}
            label={label}
            day={chosen[index] ?? null}
            onChange={(day) => setChosen(chosen.map((one, at) => (at === index ? day : one)))}
            error={isBackwards && index === 1 ? texts.reports.endsBeforeStart : undefined}
          />
        ))}
        <div className={styles.actions}>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={!isReady}>
            {accept}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The wording of the two uses. */
export const askForDay = (day: Day | null) => ({
  title: words.goToDate,
  accept: words.go,
  days: [{ label: texts.fields.date, day }],
})
