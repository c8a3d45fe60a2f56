import { useState } from 'react'
import type { SnapshotInfo } from '../../../shared/bridge/snapshots.ts'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { texts } from '../../ui/texts.ts'
import type { Formats } from '../../ui/formats-for.ts'
import { useFormats } from '../../ui/use-formats.ts'

export type Making =
  | { kind: 'resting' }
  | { kind: 'working' }
  | { kind: 'made'; text: string }
  | { kind: 'problem'; text: string }

/** Makes a snapshot by hand, which is then kept for good, and says how it went. */
export function useMakeSnapshot(onEnd: () => Promise<void>): { making: Making; make: () => Promise<void> } {
  const formats = useFormats()
  const [making, setMaking] = useState<Making>({ kind: 'resting' })
  const make = async () => {
    if (making.kind === 'working') return
    setMaking({ kind: 'working' })
    const made = await bridge.snapshots.make({ pin: 'by-hand' }).catch(noAnswer)
    await onEnd()
    switch (made.kind) {
      case 'made':
        return setMaking({ kind: 'made', text: madeText(made.snapshot, formats) })
      case 'unchanged':
        return setMaking({
          kind: 'made',
          text: texts.backups.unchanged(formats.instant(made.snapshot.at)),
        })
      case 'not-verified':
        return setMaking({ kind: 'problem', text: texts.backups.notVerified })
      case 'failed':
        return setMaking({ kind: 'problem', text: texts.backups.notMade(made) })
    }
  }
  return { making, make }
}

function madeText({ entries }: SnapshotInfo, formats: Formats): string {
  return texts.backups.made(entries, formats.number(entries))
}
