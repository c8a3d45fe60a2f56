import { useNow } from '../../platform/use-now.ts'
import { useBackupConcern } from '../../storage/use-backup-concern.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './backup-notice.module.css'

/** A quiet word when the snapshots are a day behind or the last one failed. */
export function BackupNotice() {
  const concern = useBackupConcern()
  const formats = useFormats()
  const now = useNow()
  if (concern === null) return null
  const words =
    concern.kind === 'old'
      ? texts.backups.notice.old(formats.ago(concern.at, now))
      : texts.backups.notice[concern.kind]
  return (
    <div className={styles.notice}>
      <Banner tone="calm">
        {words} <AreaLink area="settings/backups">{texts.backups.notice.look}</AreaLink>
      </Banner>
    </div>
  )
}
