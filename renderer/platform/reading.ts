import { localInstantOf } from '../../shared/instant.ts'
import type { Reading } from '../../shared/timer/reading.ts'
import { bridge } from './bridge.ts'
import { newId } from './ids.ts'

const RUN = newId()

/** What both clocks say now. */
export function takeReading(): Reading {
  return { at: localInstantOf(new Date()), steady: Math.round(performance.now()), run: RUN }
}

/** How long nobody has touched the computer, in milliseconds; 0 where the system does not tell. */
export async function systemIdleMs(): Promise<number> {
  try {
    const idle = await bridge.system.idle()
    return idle.kind === 'idle' ? idle.milliseconds : 0
  } catch (error) {
    console.warn('Main did not tell the idle time.', error)
    return 0
  }
}
