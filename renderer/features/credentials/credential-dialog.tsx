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
import { FormSheet } from '../../ui/form-sheet.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { CredentialFields } from './credential-fields.tsx'

/** What the dialog is open on: a credential, or none yet, with what its fields begin with where that is something else. */
export type EditingCredential = { credential: Credential | null; form?: CredentialForm }

type CredentialDialogProps = {
  editing: EditingCredential
  packs: readonly RulePack[]
  today: Day
  onEditing(next: EditingCredential | null): void
}

/** All of a credential that can be written. */
export function CredentialDialog({ editing, packs, today, onEditing }: CredentialDialogProps) {
  const journal = useJournal()
  const { credential } = editing
  return (
    <FormSheet
      title={credential === null ? texts.newOne : texts.editOne}
      untouched={credential === null ? blankCredential(today) : credentialFormOf(credential)}
      begun={editing.form}
      check={checkCredential}
      left={texts.left}
      onClose={() => onEditing(null)}
      onGoOn={(form) => onEditing({ credential, form })}
      save={async ({ fields }) => {
        const label = credential === null ? texts.did.added(fields.title) : texts.did.changed(fields.title)
        const saved = await (credential === null
          ? addCredential(journal, fields, label)
          : saveCredential(journal, { ...credential, ...fields }, label))
        return tellSaved(saved, label, (step) => undo(journal, step))
      }}
    >
      {({ form, errors, change }) => (
        <CredentialFields form={form} errors={errors} packs={packs} onChange={change} />
      )}
    </FormSheet>
  )
}
