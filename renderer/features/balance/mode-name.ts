import type { AnyMode } from '../../../shared/balance/breakdown.ts'
import { texts } from '../../ui/texts.ts'

/** What a mode is called, and what none is. */
export function modeName(mode: AnyMode): string {
  return mode === 'none' ? texts.noMode : texts.modes[mode]
}
