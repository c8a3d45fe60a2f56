import { useState } from 'react'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'

type NameDialogProps = {
  title: string
  name: string
  /** One further thing to choose: the side of a category, the category of a skill. */
  choice?: { label: string; value: string; options: readonly { value: string; label: string }[] }
  /** Answers with what is wrong, or null when it was saved. */
  onSave(name: string, choice: string): Promise<string | null>
  onClose(): void
}

/** Asks for a name. What is refused says why and stays open. */
export function NameDialog({ title, name: before, choice, onSave, onClose }: NameDialogProps) {
  const [name, setName] = useState(before)
  const [chosen, setChosen] = useState(choice?.value ?? '')
  const [failure, setFailure] = useState<string | null>(null)
  const [isNameless, setNameless] = useState(false)

  const save = async () => {
    const wanted = name.trim()
    setNameless(wanted === '')
    if (wanted === '') return
    if (wanted === before) return onClose()
    const wrong = await onSave(wanted, chosen)
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <TextField
          label={textsOfSettings.catalog.name}
          value={name}
          onChange={setName}
          error={isNameless ? textsOfSettings.catalog.needName : undefined}
          takesFocus
        />
        {choice && (
          <Select label={choice.label} value={chosen} options={choice.options} onChange={setChosen} />
        )}
      </DialogForm>
    </Dialog>
  )
}
