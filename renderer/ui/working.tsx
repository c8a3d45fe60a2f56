import type { ReactNode } from 'react'
import styles from './working.module.css'

/** Something takes a while: a bar that slows down as it grows, and what is being done. Read out when it appears. */
export function Working({ children }: { children: ReactNode }) {
  return (
    <div className={styles.working} role="status">
      <span className={styles.bar} aria-hidden />
      <span>{children}</span>
    </div>
  )
}
