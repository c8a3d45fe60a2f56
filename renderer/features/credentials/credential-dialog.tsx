import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import {
  blankCredential,
  checkCredential,
  credentialFormOf,
  type CredentialForm,
} from '../../../shared/credentials/credential-form.ts'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import type { Day } from '../../../shared/day.ts'
import { addCredential, saveCredential } from '../../storage/credentials.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { toast } from '../../ui/toasts.tsx'
import styles from './credential-dialog.module.css'
import { CredentialFields } from './credential-fields.tsx'

/** What the dialog is open on: a credential, or none yet, with what its fields begin with where that is something else. */
export type EditingCredential = { credential: Credential | null; form?: CredentialForm }

type CredentialDialogProps = {
  editing: EditingCredential
  packs: readonly RulePack[]
  today: Day
  onEditing(next: EditingCredential | null): void
}

const FORM = 'credential-form'

/** All of a credential that can be written. */
export function CredentialDialog({ editing, packs, today, onEditing }: CredentialDialogProps) {
  const journal = useJournal()
  const { credential } = editing
  const [begun] = useState(
    editing.form ?? (credential === null ? blankCredential(today) : credentialFormOf(credential)),
  )
  const [form, setForm] = useState(begun)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = checkCredential(form)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(begun)) {
      const goOn = () => onEditing({ credential, form })
      toast({ message: texts.left, action: { label: all.goOn, run: goOn } })
    }
    onEditing(null)
  }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => setTried(true))
      fields.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [role="spinbutton"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const { title } = checked.fields
    const label = credential === null ? texts.did.added(title) : texts.did.changed(title)
    const saved = await (credential === null
      ? addCredential(journal, checked.fields, label)
      : saveCredential(journal, { ...credential, ...checked.fields }, label))
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setSaving(false)
    setFailure(wrong)
    if (wrong === null) onEditing(null)
  }

  return (
    <Sheet
      title={credential === null ? texts.newOne : texts.editOne}
      isFitted
      onClose={leave}
      foot={
        <>
          <span className={styles.space} />
          <Button onPress={leave}>{all.cancel}</Button>
          <Button look="primary" type="submit" form={FORM} isDisabled={isSaving}>
            {all.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <CredentialFields
          form={form}
          errors={errors}
          packs={packs}
          onChange={(part) => setForm((now) => ({ ...now, ...part }))}
        />
      </form>
    </Sheet>
  )
}
