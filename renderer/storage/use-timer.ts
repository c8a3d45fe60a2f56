import { keptTimerSchema, NO_TIMER, type Timer } from '../../shared/timer/timer.ts'
import { TIMER_PLACE } from './timer.ts'
import { useDraft } from './use-draft.ts'

/** The timer as it was last kept, live; undefined until it was read. */
export function useTimer(): Timer | undefined {
  const draft = useDraft(TIMER_PLACE, keptTimerSchema)
  return draft === null ? NO_TIMER : draft
}
