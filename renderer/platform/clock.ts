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

/**
 * The instant at which the clock here shows a time (`09:30`) on a day, as ISO with the offset of that moment. A time
 * that a clock change skips is taken as far after it.
 */
export function instantOf(day: Day, time: string): string {
  const instant = new Date(`${day}T${time}:00`)
  const offset = -Math.round(instant.getTimezoneOffset())
  const shown = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const part = (minutes: number) => String(Math.floor(minutes)).padStart(2, '0')
  const size = Math.abs(offset)
  return `${shown}${offset < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`
}
