import { FileUp } from 'lucide-react'
import { Button as AriaButton, DropZone, FileTrigger, Text } from 'react-aria-components'
import buttonStyles from './button.module.css'
import styles from './file-drop.module.css'

type FileDropProps = {
  /** What the place is for, read out. */
  label: string
  button: string
  hint: string
  onFiles(files: File[]): void
}

/** A file chosen by a button or dropped here. What comes out are files, never where they lie. */
export function FileDrop({ label, button, hint, onFiles }: FileDropProps) {
  return (
    <DropZone
      className={styles.zone!}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))
        void Promise.all(files).then(onFiles)
      }}
    >
      <Text slot="label" className={styles.label!}>
        {label}
      </Text>
      <FileTrigger onSelect={(files) => files && files.length > 0 && onFiles([...files])}>
        <AriaButton className={`${buttonStyles.button} ${buttonStyles.secondary}`}>
          <FileUp size={16} strokeWidth={1.75} aria-hidden />
          {button}
        </AriaButton>
      </FileTrigger>
      <span className={styles.hint}>{hint}</span>
    </DropZone>
  )
}
