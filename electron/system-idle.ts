import { powerMonitor } from 'electron'
import type { SystemIdle } from '../shared/bridge/contract.ts'

/** How long nobody has touched keyboard or mouse, as the system tells it. */
export function systemIdle(): SystemIdle {
  try {
    const seconds = powerMonitor.getSystemIdleTime()
    return seconds >= 0 ? { kind: 'idle', milliseconds: seconds * 1000 } : { kind: 'unavailable' }
  } catch {
    // Asked each minute, so not worth a line each: the outcome says it.
    return { kind: 'unavailable' }
  }
}
