import { useState } from 'react'
import { suggestedExpiry } from '../../../shared/credentials/expiry.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { Day } from '../../../shared/day.ts'
import { saveCredential } from '../../storage/credentials.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './credential-dialog.module.css'

type RenewDialogProps = { credential: Credential; today: Day; onClose(): void }

/** Until when a credential holds from now on; its number, if it got a new one. */
export function RenewDialog({ credential, today, onClose }: RenewDialogProps) {
  const journal = useJournal()
  const formats = useFormats()
  const [until, setUntil] = useState<Day | null>(suggestedExpiry(credential, today))
  const [number, setNumber] = useState(credential.number)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isEarly = until !== null && until <= (credential.expiresOn ?? today)
  const problem = until === null ? texts.renewNeedsDay : isEarly ? texts.renewTooEarly : undefined

  const save = async () => {
    setTried(true)
    if (until === null || isEarly) return
    const label = texts.did.renewed(credential.title, formats.day(until))
    const renewed = { ...credential, expiresOn: until, number: number.trim() }
    const wrong = tellSaved(await saveCredential(journal, renewed, label), label, (step) =>
      undo(journal, step),
    )
    setFailure(wrong)
    if (wrong === null) onClose()
  }

  return (
    <Dialog title={texts.renewTitle(credential.title)} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <DatePicker
          label={texts.renewUntil}
          day={until}
          onChange={setUntil}
          error={wasTried ? problem : undefined}
          takesFocus
        />
        <TextField label={texts.number} value={number} onChange={setNumber} />
        <p className={styles.hint}>{texts.renewHint}</p>
      </DialogForm>
    </Dialog>
  )
}
