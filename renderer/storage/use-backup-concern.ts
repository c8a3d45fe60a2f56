import { backupConcern, type BackupConcern } from '../platform/backup-concern.ts'
import { currentStart } from '../platform/start.ts'
import { useBackupHealth } from '../platform/use-backup-health.ts'
import { useNow } from '../platform/use-now.ts'
import { useFirstLogged } from './use-first-logged.ts'

/** What is to be said of the snapshots, live; null while all is well or not known yet. The sample journal needs none. */
export function useBackupConcern(): BackupConcern | null {
  const { health } = useBackupHealth()
  const firstLogged = useFirstLogged()
  const now = useNow()
  if (health === undefined || firstLogged === undefined || currentStart().isSample) return null
  return backupConcern(health, firstLogged, now)
}
