import { useState } from 'react'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { texts } from '../../ui/texts.ts'
import type { Snapshot } from './snapshot-days.ts'

/** How reading a snapshot as a whole ended. */
export type Check = { kind: 'reading' } | { kind: 'whole' } | { kind: 'problem'; text: string }

/** Reads snapshots as a whole when asked and keeps how that went, by their ids. */
export function useSnapshotChecks(onVerified?: () => Promise<void>): {
  checks: ReadonlyMap<string, Check>
  verify: (snapshot: Snapshot) => Promise<void>
} {
  const [checks, setChecks] = useState<ReadonlyMap<string, Check>>(new Map())
  const verify = async ({ id, name }: Snapshot) => {
    const note = (check: Check) => setChecks((now) => new Map([...now, [id, check]]))
    note({ kind: 'reading' })
    note(await checked(name))
    await onVerified?.()
  }
  return { checks, verify }
}

async function checked(name: string): Promise<Check> {
  const found = await bridge.snapshots.verify({ name }).catch(noAnswer)
  switch (found.kind) {
    case 'sound':
      return { kind: 'whole' }
    case 'unsound':
      return { kind: 'problem', text: texts.backups.unsound[found.reason] }
    case 'failed':
      return { kind: 'problem', text: texts.backups.notRead(found) }
  }
}
