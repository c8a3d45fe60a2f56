import { useState } from 'react'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { useFormats } from '../../ui/use-formats.ts'

type RemovePackDialogProps = {
  pack: RulePack
  /** The credentials that go by it. */
  users: readonly Credential[]
  /** Takes them away and closes. The answer is what went wrong, null when nothing did. */
  onRemove(): Promise<string | null>
  onClose(): void
}

/** Asks before rules go that credentials are counted by, and says what happens to these. */
export function RemovePackDialog({ pack, users, onRemove, onClose }: RemovePackDialogProps) {
  const formats = useFormats()
  const [failure, setFailure] = useState<string | null>(null)
  const titles = formats.list(users.map(({ title }) => `“${title}”`))
  return (
    <Dialog title={texts.removeTitle(pack.name)} isOpen onClose={onClose}>
      <DialogForm
        onSubmit={async () => setFailure(await onRemove())}
        onCancel={onClose}
        failure={failure}
        submit={texts.remove}
      >
        <p>{texts.removeText(titles, users.length)}</p>
      </DialogForm>
    </Dialog>
  )
}
