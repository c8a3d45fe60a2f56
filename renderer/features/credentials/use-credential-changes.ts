import type { Credential } from '../../../shared/credentials/records.ts'
import { deleteCredential, saveCredential } from '../../storage/credentials.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfCredentials } from '../../ui/texts-of-credentials.ts'
import { toast } from '../../ui/toasts.tsx'
import { besideOf } from './place.ts'

export type CredentialChanges = {
  onDelete(credential: Credential): void
  /** Keeps a credential as given; `label` says what was done. */
  onSave(credential: Credential, label: string): void
}

/** What can be done to a credential in its place; each is one commit that says what it did and can be taken back. */
export function useCredentialChanges(): CredentialChanges {
  const journal = useJournal()
  const tell = async (label: string, work: Promise<Saved<UndoStep>>): Promise<boolean> => {
    const wrong = tellSaved(await work, label, (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    return wrong === null
  }
  return {
    onDelete: (credential) => {
      const label = textsOfCredentials.did.deleted(credential.title)
      const work = deleteCredential(journal, credential, label)
      void tell(label, work).then((isDone) => isDone && besideOf(credential.id)?.focus())
    },
    onSave: (credential, label) => void tell(label, saveCredential(journal, credential, label)),
  }
}
