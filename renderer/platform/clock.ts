import type { Start } from '../../shared/bridge/contract.ts'
import { localDayOf, type Day } from '../../shared/day.ts'

/** The only source of the present. */
export type Clock = { now(): Date; today(): Day }

/** The system's clock; its day may be another one, as `--today` says. */
export function clockFor(start: Pick<Start, 'today'>): Clock {
  return {
    now: () => new Date(),
    today: () => start.today ?? localDayOf(new Date()),
  }
}
