import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { FeedbackRequest } from '../../../shared/growth/records.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'

type ExtendDialogProps = {
  request: FeedbackRequest
  today: Day
  /** Resolves to what went wrong, null when nothing did. */
  onSave(due: Day | null): Promise<string | null>
  onClose(): void
}

/** Another day by which replies are wanted. The form that went out keeps the old one; it does not check it. */
export function ExtendDialog({ request, today, onSave, onClose }: ExtendDialogProps) {
  const [due, setDue] = useState<Day | null>(request.due)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isPast = due !== null && due < today
  const save = async () => {
    setTried(true)
    if (isPast) return
    const wrong = await onSave(due)
    setFailure(wrong)
    if (wrong === null) onClose()
  }
  return (
    <Dialog title={said.extendTitle} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <DatePicker
          label={said.by}
          day={due}
          onChange={setDue}
          error={wasTried && isPast ? said.problems.due.past : undefined}
        />
      </DialogForm>
    </Dialog>
  )
}
