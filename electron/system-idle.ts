import { powerMonitor } from 'electron'
import type { SystemIdle } from '../shared/bridge/contract.ts'

/** How long nobody has touched keyboard or mouse, as the system tells it. */
export function systemIdle(): SystemIdle {
  try {
    const seconds = powerMonitor.getSystemIdleTime()
    return seconds >= 0 ? { kind: 'idle', milliseconds: seconds * 1000 } : { kind: 'unavailable' }
  } catch (error) {
    console.warn('The system does not tell its idle time.', error)
    return { kind: 'unavailable' }
  }
}
