import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from './button.tsx'

type FileButtonProps = {
  /** Endings and types that the system's window offers first, such as `.json`. */
  accept: readonly string[]
  onFiles(files: readonly File[]): void
  children: ReactNode
}

/** A button that asks for files and hands them over; the window never learns where they lie. */
export function FileButton({ accept, onFiles, children }: FileButtonProps) {
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={accept}
      onSelect={(files) => {
        if (files !== null && files.length > 0) onFiles([...files])
      }}
    >
      <Button>{children}</Button>
    </FileTrigger>
  )
}
