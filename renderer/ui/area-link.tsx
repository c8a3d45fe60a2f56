import type { ReactNode } from 'react'
import styles from './area-link.module.css'

/** Goes to another area, or to a page of it such as `settings/backups`, in the middle of a sentence. */
export function AreaLink({ area, children }: { area: string; children: ReactNode }) {
  return (
    <a className={styles.link} href={`#${area}`}>
      {children}
    </a>
  )
}
