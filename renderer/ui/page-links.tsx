import type { ReactNode } from 'react'
import styles from './page-links.module.css'

type PageLinksProps<Page extends string> = {
  label: string
  /** The area's part of the address, such as `settings` in `#settings/backups`. */
  area: string
  pages: readonly { page: NoInfer<Page>; title: string; aside?: ReactNode }[]
  current: Page
  onGo(page: NoInfer<Page>): void
}

/** The pages of an area, one line of links above each of them. */
export function PageLinks<Page extends string>({ label, area, pages, current, onGo }: PageLinksProps<Page>) {
  return (
    <nav className={styles.list} aria-label={label}>
      <ul>
        {pages.map(({ page, title, aside }) => (
          <li key={page}>
            <a
              href={`#${area}/${page}`}
              className={styles.item}
              onClick={(event) => {
                event.preventDefault()
                onGo(page)
              }}
              aria-current={page === current ? 'page' : undefined}
            >
              {title}
              {aside}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
