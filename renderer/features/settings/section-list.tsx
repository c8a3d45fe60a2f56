import { CircleAlert } from 'lucide-react'
import { useBackupConcern } from '../../storage/use-backup-concern.ts'
import { textsOfSettings as texts } from '../../ui/texts-of-settings.ts'
import styles from './section-list.module.css'
import { SECTIONS, type Section } from './sections.ts'

/** The sections of Settings, one line of links above each of them. */
export function SectionList({ current, onGo }: { current: Section; onGo(section: Section): void }) {
  const concern = useBackupConcern()
  return (
    <nav className={styles.list} aria-label={texts.list}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={`#settings/${section}`}
              className={styles.item}
              onClick={(event) => {
                event.preventDefault()
                onGo(section)
              }}
              aria-current={section === current ? 'page' : undefined}
            >
              {texts.sections[section]}
              {section === 'backups' && concern !== null && (
                <span className={styles.concern}>
                  <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
                  {texts.concern[concern.kind]}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
