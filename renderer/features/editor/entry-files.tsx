import { useFileList } from '../../storage/use-file-list.ts'
import { FileList } from '../../ui/file-list.tsx'
import { tellOfFiles } from '../../ui/tell-of-files.ts'
import { textsOfEvidence as texts } from '../../ui/texts-of-evidence.ts'
import styles from './entry-window.module.css'

type EntryFilesProps = { fileIds: readonly string[]; onChange(fileIds: string[]): void }

/** The proof of an entry. A file is in the journal at once; that the entry names it is saved with the entry. */
export function EntryFiles({ fileIds, onChange }: EntryFilesProps) {
  const list = useFileList(fileIds, onChange, tellOfFiles)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.files}</legend>
      <FileList {...list} label={texts.files} />
    </fieldset>
  )
}
