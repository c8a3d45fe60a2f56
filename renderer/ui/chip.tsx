import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

type ChipProps = {
  /** What the chip is: "Date", "Skill". Read out before what it holds. */
  name: string
  icon?: ReactNode
  tone?: 'plain' | 'problem'
  children: ReactNode
}

/** A small labelled piece of something larger. */
export function Chip({ name, icon, tone = 'plain', children }: ChipProps) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      {icon}
      <VisuallyHidden>{`${name}: `}</VisuallyHidden>
      <span className={styles.text}>{children}</span>
    </span>
  )
}
