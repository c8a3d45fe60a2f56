import { useEffect, useState } from 'react'
import { elapsedMs } from '../../../shared/timer/advance.ts'
import type { Timer } from '../../../shared/timer/timer.ts'
import { takeReading } from '../../platform/reading.ts'

const A_SECOND = 1_000

/** What the timer counts now, in milliseconds; looked at each second while it runs. */
export function useElapsed(timer: Timer): number {
  const [now, setNow] = useState(takeReading)
  const isRunning = timer.kind === 'running'
  useEffect(() => {
    if (!isRunning) return
    const ticking = setInterval(() => setNow(takeReading()), A_SECOND)
    return () => clearInterval(ticking)
  }, [isRunning])
  return timer.kind === 'none' ? 0 : elapsedMs(timer, now)
}
