import { useState } from 'react'
import type { Feedback } from '../../../shared/growth/records.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'

type ChangeDialogProps = {
  feedback: Feedback
  /** Resolves to what went wrong, null when nothing did. */
  onSave(changed: string): Promise<string | null>
  onClose(): void
}

/** What was done because of a piece of feedback. */
export function ChangeDialog({ feedback, onSave, onClose }: ChangeDialogProps) {
  const [changed, setChanged] = useState(feedback.changed)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async () => {
    const wrong = await onSave(changed)
    setFailure(wrong)
    if (wrong === null) onClose()
  }
  return (
    <Dialog title={said.changed} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <TextField
          label={said.changed}
          hideLabel
          value={changed}
          onChange={setChanged}
          lines={5}
          hint={feedback.changed === '' ? said.changeHint : said.changeHint2}
          takesFocus
        />
      </DialogForm>
    </Dialog>
  )
}
