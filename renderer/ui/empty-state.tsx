import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** What a view says while it has nothing to show: what will stand here and how to begin. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
    </div>
  )
}
