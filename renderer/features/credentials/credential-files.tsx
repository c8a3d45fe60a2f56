import type { Credential } from '../../../shared/credentials/records.ts'
import { useFileList } from '../../storage/use-file-list.ts'
import { FileList } from '../../ui/file-list.tsx'
import { tellOfFiles } from '../../ui/tell-of-files.ts'
import { textsOfCredentials as texts } from '../../ui/texts-of-credentials.ts'
import { useCredentialChanges } from './use-credential-changes.ts'

/** The proof of a credential. Each change is kept at once and can be taken back. */
export function CredentialFiles({ credential }: { credential: Credential }) {
  const { onSave } = useCredentialChanges()
  const { title, fileIds } = credential
  const list = useFileList(
    fileIds,
    (next) => {
      const label = next.length > fileIds.length ? texts.did.filesAdded(title) : texts.did.fileRemoved(title)
      onSave({ ...credential, fileIds: next }, label)
    },
    tellOfFiles,
  )
  return <FileList {...list} label={texts.filesOf(title)} />
}
