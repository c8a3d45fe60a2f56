import { useCallback, useEffect, useState } from 'react'
import type { StorageFailure } from '../../../shared/bridge/ledger.ts'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { rowOf, type Snapshot } from './snapshot-days.ts'

export type Snapshots = { kind: 'list'; snapshots: readonly Snapshot[] } | StorageFailure

/** Every snapshot of both folders, newest first; undefined until they are listed. */
export function useSnapshots(): { list: Snapshots | undefined; refresh: () => Promise<void> } {
  const [list, setList] = useState<Snapshots>()
  const refresh = useCallback(async () => {
    const found = await bridge.snapshots.list().catch(noAnswer)
    setList(found.kind === 'list' ? { kind: 'list', snapshots: found.snapshots.map(rowOf) } : found)
  }, [])
  useEffect(() => {
    const look = () => void refresh()
    look()
  }, [refresh])
  return { list, refresh }
}
