import { useState } from 'react'
import { addDays, type Day } from '../../../shared/day.ts'
import { SNOOZED_DAYS } from '../../../shared/insight/decisions.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfInsights as said } from '../../ui/texts-of-insights.ts'

type AnswerDialogProps<Answer> = {
  /** Answers with what went wrong, null when nothing did. */
  onAnswer(answer: Answer): Promise<string | null>
  onClose(): void
}

/** On which day an insight is to show again. */
export function SnoozeDialog({ today, onAnswer, onClose }: AnswerDialogProps<Day> & { today: Day }) {
  const [until, setUntil] = useState<Day | null>(addDays(today, SNOOZED_DAYS))
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isLater = until !== null && until > today
  const save = async () => {
    setChecked(true)
    if (isLater) setFailure(await onAnswer(until))
  }
  return (
    <Dialog title={said.snoozeTitle} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure} submit={said.snoozeAccept}>
        <DatePicker
          label={said.snoozeUntil}
          day={until}
          onChange={setUntil}
          takesFocus
          error={isChecked && !isLater ? said.needLater : undefined}
        />
      </DialogForm>
    </Dialog>
  )
}

/** Why an insight is to stay away. */
export function DismissDialog({ onAnswer, onClose }: AnswerDialogProps<string>) {
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async () => {
    setChecked(true)
    if (reason.trim() !== '') setFailure(await onAnswer(reason.trim()))
  }
  return (
    <Dialog title={said.dismissTitle} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure} submit={said.dismissAccept}>
        <TextField
          label={said.dismissReason}
          value={reason}
          onChange={setReason}
          hint={said.dismissHint}
          takesFocus
          error={isChecked && reason.trim() === '' ? said.needReason : undefined}
        />
      </DialogForm>
    </Dialog>
  )
}
