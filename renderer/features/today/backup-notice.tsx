import { currentStart } from '../../platform/start.ts'
import { useBackupHealth } from '../../platform/use-backup-health.ts'
import { useNow } from '../../platform/use-now.ts'
import { useFirstLogged } from '../../storage/use-first-logged.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { backupConcern } from './backup-concern.ts'
import styles from './backup-notice.module.css'

/** A quiet word when the snapshots are a day behind or the last one failed; the sample journal needs none. */
export function BackupNotice() {
  const { health } = useBackupHealth()
  const formats = useFormats()
  const firstLogged = useFirstLogged()
  const now = useNow()
  if (health === undefined || firstLogged === undefined || currentStart().isSample) return null
  const concern = backupConcern(health, firstLogged, now)
  if (concern === null) return null
  const words =
    concern.kind === 'old'
      ? texts.backups.notice.old(formats.ago(concern.at, now))
      : texts.backups.notice[concern.kind]
  return (
    <div className={styles.notice}>
      <Banner tone="calm">
        {words} <AreaLink area="backups">{texts.backups.notice.look}</AreaLink>
      </Banner>
    </div>
  )
}
