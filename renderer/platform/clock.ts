import type { Start } from '../../shared/bridge/contract.ts'
import { localDayOf, type Day } from '../../shared/day.ts'
import { localInstantOf } from '../../shared/instant.ts'

/** The only source of the present. */
export type Clock = { now(): Date; today(): Day }

/** The system's clock; its day may be another one, as `--today` says. */
export function clockFor(start: Pick<Start, 'today'>): Clock {
  return {
    now: () => new Date(),
    today: () => start.today ?? localDayOf(new Date()),
  }
}

/**
 * The instant at which the clock here shows a time (`09:30`) on a day, as ISO with the offset of that moment. A time
 * that a clock change skips is taken as far after it.
 */
export function instantOf(day: Day, time: string): string {
  return localInstantOf(new Date(`${day}T${time}:00`)).replace('.000', '')
}

/** The name of the time zone here, such as `Europe/Berlin`. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
