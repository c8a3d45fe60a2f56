import { z } from './schema.ts'

/**
 * A calendar day as the user meant it, `YYYY-MM-DD`. It is never derived from an instant again, so neither a
 * clock change nor another time zone moves it.
 */
export type Day = string

/** The range the formats accept: 1900-01-01 to 2199-12-31. */
export const FIRST_DAY: Day = '1900-01-01'
export const LAST_DAY: Day = '2199-12-31'

const MILLISECONDS_A_DAY = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a real calendar day within the accepted range. `2026-02-30` is not one. */
export function isDay(text: string): boolean {
  const match = PATTERN.exec(text)
  if (match === null) return false
  return text >= FIRST_DAY && text <= LAST_DAY && fromNumber(toNumber(text)) === text
}

export const daySchema = z.string().refine(isDay, {
  message: 'is not a calendar date from 1900-01-01 to 2199-12-31 written as YYYY-MM-DD',
})

/** Writes a day from its parts; null where there is no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return isDay(text) ? text : null
}

// Days are counted in UTC, where every day has 24 hours, so that daylight saving never shortens one.
function toNumber(day: Day): number {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY)
}

function fromNumber(count: number): Day {
  return new Date(count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** `addDays('2026-03-01', -1)` is `'2026-02-28'`. */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count)
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The first day of the week that `day` lies in. `weekStart` is an ISO weekday (1 Monday, 7 Sunday). */
export function startOfWeek(day: Day, weekStart: number): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7))
}

/** The day shown on a local clock at this instant. Only the outermost layer calls it. */
export function localDayOf(instant: Date): Day {
  const year = String(instant.getFullYear()).padStart(4, '0')
  const month = String(instant.getMonth() + 1).padStart(2, '0')
  return `${year}-${month}-${String(instant.getDate()).padStart(2, '0')}`
}
