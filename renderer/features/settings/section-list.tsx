import { CircleAlert } from 'lucide-react'
import { useBackupConcern } from '../../storage/use-backup-concern.ts'
import { PageLinks } from '../../ui/page-links.tsx'
import { textsOfSettings as texts } from '../../ui/texts-of-settings.ts'
import styles from './section-list.module.css'
import { SECTIONS, type Section } from './sections.ts'

/** The sections of Settings; what is not well with the backups stands beside theirs. */
export function SectionList({ current, onGo }: { current: Section; onGo(section: Section): void }) {
  const concern = useBackupConcern()
  const pages = SECTIONS.map((page) => ({
    page,
    title: texts.sections[page],
    aside: page === 'backups' && concern !== null && (
      <span className={styles.concern}>
        <CircleAlert size={14} strokeWidth={1.75} aria-hidden />
        {texts.concern[concern.kind]}
      </span>
    ),
  }))
  return <PageLinks label={texts.list} area="settings" pages={pages} current={current} onGo={onGo} />
}
