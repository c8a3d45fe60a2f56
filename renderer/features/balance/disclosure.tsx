import { ChevronRight } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import styles from './category-list.module.css'
import { readsLeftToRight } from './use-arrow-turns.ts'

type DisclosureProps = {
  isOpen: boolean
  onChange(isOpen: boolean): void
  /** The id of what it opens. */
  controls: string
  level: 'category' | 'skill'
  children: ReactNode
}

/** A row that opens what lies below it: by a click, Enter, Space or the arrow forward; the arrow back closes it. */
export function Disclosure({ isOpen, onChange, controls, level, children }: DisclosureProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    onChange((event.key === 'ArrowRight') === readsLeftToRight())
  }
  return (
    <button
      type="button"
      className={`${styles.row} ${styles[level]}`}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': controls })}
      onClick={() => onChange(!isOpen)}
      onKeyDown={onKeyDown}
    >
      <ChevronRight size={14} strokeWidth={1.75} aria-hidden className={styles.chevron} />
      {children}
    </button>
  )
}
