import { Download, FileText, Image as ImageIcon, Paperclip, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DropZone, FileTrigger, type DropZoneProps } from 'react-aria-components'
import { Button } from './button.tsx'
import styles from './file-list.module.css'
import { MenuButton } from './menu-button.tsx'
import { textsOfEvidence as texts } from './texts-of-evidence.ts'
import { useFormats } from './use-formats.ts'

/** A file as it is listed. `picture` is the address under which it is shown; null for what is only saved as a copy. */
export type ListedFile = { id: string; name: string; bytes: number; picture: string | null }

type FileListProps = {
  files: readonly ListedFile[]
  /** Names what the files belong to, for assistive technology. */
  label: string
  /** The file that is on its way in. */
  adding: string | null
  onAdd(files: readonly File[]): void
  onSaveCopy(id: string): void
  onRemove(id: string): void
}

/** Evidence files: pictures are shown, everything can be saved as a copy; more come by a button or by being dropped. */
export function FileList({ files, label, adding, onAdd, onSaveCopy, onRemove }: FileListProps) {
  const formats = useFormats()
  const drop = async ({ items }: Parameters<NonNullable<DropZoneProps['onDrop']>>[0]) => {
    const dropped = await Promise.all(
      items.map(async (item) => (item.kind === 'file' ? await item.getFile() : null)),
    )
    onAdd(dropped.filter((file) => file !== null))
  }
  return (
    <DropZone className={styles.zone!} aria-label={label} onDrop={(event) => void drop(event)}>
      {files.length > 0 && (
        <ul className={styles.files} aria-label={label}>
          {files.map(({ id, name, bytes, picture }) => (
            <li key={id} className={styles.file}>
              <Thumbnail name={name} picture={picture} />
              <span className={styles.name}>{name}</span>
              <span className={styles.size}>{formats.bytes(bytes)}</span>
              <MenuButton
                label={texts.actions(name)}
                actions={[
                  { id: 'copy', label: texts.saveCopy, icon: Download, onAction: () => onSaveCopy(id) },
                  {
                    id: 'remove',
                    label: texts.remove,
                    icon: Trash2,
                    isDanger: true,
                    onAction: () => onRemove(id),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.add}>
        <FileTrigger allowsMultiple onSelect={(chosen) => chosen && onAdd([...chosen])}>
          <Button look="quiet">
            <Paperclip size={16} strokeWidth={1.75} aria-hidden />
            {texts.add}
          </Button>
        </FileTrigger>
        <span className={styles.hint} role="status">
          {adding === null ? texts.dropHint : texts.adding(adding)}
        </span>
      </p>
    </DropZone>
  )
}

function Thumbnail({ name, picture }: { name: string; picture: string | null }) {
  const [isBroken, setBroken] = useState(false)
  if (picture === null) return <FileText className={styles.icon} size={17} strokeWidth={1.75} aria-hidden />
  if (isBroken) return <ImageIcon className={styles.icon} size={17} strokeWidth={1.75} aria-hidden />
  return (
    <img
      className={styles.picture}
      src={picture}
      alt={texts.picture(name)}
      loading="lazy"
      onError={() => setBroken(true)}
    />
  )
}
