import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'

type PasteDialogProps = { onPaste(text: string): void; onClose(): void }

/** A reply that came as text. */
export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const [text, setText] = useState('')
  const read = async () => {
    onClose()
    onPaste(text)
  }
  return (
    <Dialog title={said.pasteTitle} isOpen onClose={onClose}>
      <DialogForm onSubmit={read} onCancel={onClose} failure={null} submit={said.read}>
        <TextField
          label={said.pasteLabel}
          value={text}
          onChange={setText}
          lines={8}
          hint={said.pasteHint}
          spellCheck={false}
          takesFocus
        />
      </DialogForm>
    </Dialog>
  )
}
