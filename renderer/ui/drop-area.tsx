import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './drop-area.module.css'

type DropAreaProps = {
  /** Said over the area while files are held over it. */
  label: string
  onFiles(files: readonly File[]): void
  children: ReactNode
}

/** Takes the files that are dropped anywhere on what is in it. For the mouse alone: the same has to be there as a button. */
export function DropArea({ label, onFiles, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={isOver ? `${styles.area} ${styles.over}` : styles.area}
      onDragEnter={onDragOver}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      {children}
      {isOver && (
        <div className={styles.cover} aria-hidden>
          <span className={styles.label}>{label}</span>
        </div>
      )}
    </div>
  )
}
