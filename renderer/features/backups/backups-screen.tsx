import { useEffect, useRef, useState } from 'react'
import { useBackupHealth } from '../../platform/use-backup-health.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { BackupsOverview } from './backups-overview.tsx'
import { RestorePage } from './restore-page.tsx'
import type { Snapshot } from './snapshot-days.ts'
import { useSnapshots } from './use-snapshots.ts'

/** The copies of the journal: how they stand, which there are, and the way back from one. */
export function BackupsScreen() {
  const { health, refresh: refreshHealth } = useBackupHealth()
  const { list, refresh: refreshList } = useSnapshots()
  const [restoring, setRestoring] = useState<Snapshot | null>(null)
  const shown = useRef(restoring)

  // Another page in the same area: its heading takes the focus, as it does between areas.
  useEffect(() => {
    if (shown.current === restoring) return
    shown.current = restoring
    const heading = document.getElementById(PAGE_HEADING)
    heading?.scrollIntoView({ block: 'end' })
    heading?.focus({ preventScroll: true })
  }, [restoring])

  const refresh = async () => {
    await Promise.all([refreshHealth(), refreshList()])
  }
  if (restoring !== null) {
    return (
      <RestorePage
        key={restoring.id}
        snapshot={restoring}
        onBack={() => {
          setRestoring(null)
          void refresh()
        }}
      />
    )
  }
  return (
    <BackupsOverview
      health={health}
      list={list}
      onChange={refresh}
      onVerified={refreshHealth}
      onRestore={setRestoring}
    />
  )
}
