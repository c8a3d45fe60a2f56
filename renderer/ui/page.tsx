import type { ReactNode } from 'react'
import styles from './page.module.css'

/** The id by which the shell finds a page's heading to move the focus to. */
export const PAGE_HEADING = 'page-heading'

type PageProps = {
  title: string
  /** A line under the title. */
  meta?: ReactNode
  /** Controls at the end of the title's line. */
  controls?: ReactNode
  /** A wider column, for charts. */
  isWide?: boolean
  children: ReactNode
}

/** An area's page: its column, its heading and what stands beside the heading. */
export function Page({ title, meta, controls, isWide, children }: PageProps) {
  return (
    <div className={isWide === true ? `${styles.page} ${styles.wide}` : styles.page}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h1 id={PAGE_HEADING} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {meta !== undefined && <p className={styles.meta}>{meta}</p>}
        </div>
        {controls !== undefined && <div className={styles.controls}>{controls}</div>}
      </header>
      {children}
    </div>
  )
}
