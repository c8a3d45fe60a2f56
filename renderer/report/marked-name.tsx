import type { ReactNode } from 'react'
import type { Side } from '../../shared/entry/catalog.ts'
import { Mark } from '../ui/mark.tsx'
import styles from './report.module.css'

/** A name with the mark of its side before it. */
export function MarkedName({ side, children }: { side: Side | 'unassigned'; children: ReactNode }) {
  return (
    <span className={styles.named}>
      <Mark side={side} />
      {children}
    </span>
  )
}
