import { useCallback, useEffect, useState } from 'react'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { SnapshotHealth } from '../../shared/bridge/snapshots.ts'
import { bridge } from './bridge.ts'
import { noAnswer } from './no-answer.ts'

export type BackupHealth = SnapshotHealth | StorageFailure

const A_MINUTE = 60_000

/** How the snapshots stand; undefined until main has answered. Looked at each minute and when the window comes forward. */
export function useBackupHealth(): { health: BackupHealth | undefined; refresh: () => Promise<void> } {
  const [health, setHealth] = useState<BackupHealth>()
  const refresh = useCallback(async () => {
    setHealth(await bridge.snapshots.health().catch(noAnswer))
  }, [])
  useEffect(() => {
    const look = () => void refresh()
    look()
    const timer = setInterval(look, A_MINUTE)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [refresh])
  return { health, refresh }
}
