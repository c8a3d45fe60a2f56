import { useState } from 'react'
import type { Span } from '../../../shared/credentials/cycle.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import { saveCredential } from '../../storage/credentials.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'

/** Why nothing was done for a while, in the person's own words. */
export function ExplainDialog(props: { credential: Credential; gap: Span; onClose(): void }) {
  const { credential, gap, onClose } = props
  const journal = useJournal()
  const formats = useFormats()
  const [text, setText] = useState('')
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const save = async () => {
    setTried(true)
    if (text.trim() === '') return
    const label = texts.explained(credential.title)
    const explanations = [...credential.explanations, { ...gap, text: text.trim() }]
    const saved = await saveCredential(journal, { ...credential, explanations }, label)
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Dialog title={texts.explainTitle(formats.days(gap.from, gap.to))} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <TextField
          label={texts.explainWhy}
          value={text}
          onChange={setText}
          lines={3}
          error={wasTried && text.trim() === '' ? texts.explainNeeds : undefined}
          takesFocus
        />
      </DialogForm>
    </Dialog>
  )
}
