import type { ReactNode } from 'react'
import styles from './area-link.module.css'

/** Goes to another area by its address, in the middle of a sentence. */
export function AreaLink({ area, children }: { area: string; children: ReactNode }) {
  return (
    <a className={styles.link} href={`#${area}`}>
      {children}
    </a>
  )
}
