import { countWords, isNumbered, phraseAt, type Word } from './quick-add-words.ts'

/** A local time of day, `HH:MM`, 00:00 to 23:59. */
export type TimeOfDay = string

/**
 * A range of the clock at some word: how many words it takes, its minutes (0 to 1,440) and its start. The start is
 * null where the half of the day is not said: `1-2:30` takes 90 minutes of the night or of the afternoon.
 */
export type RangeFound = { readonly length: number } & (
  | { readonly kind: 'range'; readonly minutes: number; readonly startsAt: TimeOfDay | null }
  | { readonly kind: 'backwards' }
)

type Time = {
  hour: number
  minute: number | null
  half: 'a' | 'p' | null
  /** Written `09`, as on the clock of 24 hours. */
  isPadded: boolean
  hasDot: boolean
}

const TIME = String.raw`(\d{1,2})(?:([:.])(\d{2}))? ?(?:([ap])\.?m)?`
const RANGE = new RegExp(String.raw`^(?:from |at )?${TIME} ?(?:[-–—]|to|till?|until) ?${TIME}(?= |$)`)
const BARE_RANGE = /^(\d{1,2})(?:[:.](\d{2}))?[-–](\d{1,2})(?:[:.](\d{2}))?$/
const DAY = 1_440
/** The most words a range has: `from 9 am - 11 am`. */
const MOST_WORDS = 6

/**
 * Reads a range of the clock: `9-10:30`, `9:00–10:30`, `9am-11am`, `9 - 11 am`, `from 9:00 to 10:30`, over midnight
 * `23:30-0:15`. At least one end must look like a time, and dots count only where `hasDots` (14.30-15.15 is a time
 * in German, two versions elsewhere): `9-10`, `2024-2025`, `3:16-18` are none.
 */
export function rangeAt(words: readonly Word[], index: number, hasDots: boolean): RangeFound | null {
  const phrase = phraseAt(words, index, MOST_WORDS)
  const match = RANGE.exec(phrase)
  if (match === null || isNumbered(words, index)) return null
  const start = timeFrom(match.slice(1, 5), hasDots)
  const end = timeFrom(match.slice(5, 9), hasDots)
  if (start === null || end === null || !isClear(start, end)) return null
  const length = countWords(match[0])
  const from = minutesOf(start, end.half === null ? null : halfBefore(start, end))
  const until = endOf(end, start, from)
  if (until >= from)
    return { kind: 'range', length, minutes: until - from, startsAt: startOf(start, end, from) }
  // Over midnight; but hardly for more than half a day: `11-1:30` forgot to say that the end is in the afternoon.
  const minutes = until + DAY - from
  return minutes > DAY / 2
    ? { kind: 'backwards', length }
    : { kind: 'range', length, minutes, startsAt: startOf(start, end, from) }
}

/** How a word such as `9-11` is written so that it is a range; null where it cannot be one. */
export function clearRangeOf(text: string): string | null {
  const match = BARE_RANGE.exec(text)
  if (match === null) return null
  const [, start, startMinute = '00', end, endMinute = '00'] = match
  if (Number(start) > 23 || Number(end) > 24 || Number(startMinute) > 59 || Number(endMinute) > 59)
    return null
  return `${start}:${startMinute}-${end}:${endMinute}`
}

/** Writes a range that begins at a time of day and takes so many minutes, up to 24:00 or over midnight. */
export function writeRange(startsAt: TimeOfDay, minutes: number): string {
  const until = Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + minutes
  return `${startsAt}-${until === DAY ? '24:00' : timeOfDay(until % DAY)}`
}

/** The time of day some minutes after a start. */
export function timeAfter(startsAt: TimeOfDay, minutes: number): TimeOfDay {
  return timeOfDay((Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3)) + minutes) % DAY)
}

function timeFrom(parts: readonly (string | undefined)[], hasDots: boolean): Time | null {
  const [hour = '', sign, minute, half] = parts
  if (sign === '.' && !hasDots) return null
  // Versions are rarely written in steps of five: 3.10-3.12.
  if (sign === '.' && Number(minute) % 5 !== 0) return null
  const time: Time = {
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
    half: half === 'a' || half === 'p' ? half : null,
    isPadded: hour.length === 2 && hour.startsWith('0'),
    hasDot: sign === '.',
  }
  if ((time.minute ?? 0) > 59 || time.hour > 24 || (time.hour === 24 && (time.minute ?? 0) > 0)) return null
  return time.half !== null && (time.hour < 1 || time.hour > 12) ? null : time
}

/** One end says that it is a time. A verse is not one: of `3:16-18` only full and half hours would be. */
function isClear(start: Time, end: Time): boolean {
  if (start.hour === 24 || start.hasDot !== end.hasDot) return false
  if (start.half !== null || end.half !== null) return true
  if (end.minute !== null) return true
  return start.minute !== null && start.minute % 30 === 0
}

function minutesOf({ hour, minute, half }: Time, given: 'a' | 'p' | null): number {
  const which = half ?? given
  const hours = which === null ? hour : (hour % 12) + (which === 'p' ? 12 : 0)
  return hours * 60 + (minute ?? 0)
}

/** The half of the day of a start whose end says its own: `9-11am` and `1-3pm` the same, `11-1pm` the one before. */
function halfBefore(start: Time, end: Time): 'a' | 'p' | null {
  if (start.half !== null || start.hour > 12 || start.hour === 0) return null
  const isSame = minutesOf(start, end.half) <= minutesOf(end, null)
  return isSame ? end.half : end.half === 'p' ? 'a' : 'p'
}

/** An end without its half lies as soon after the start as it can: `9am-1` ends at one in the afternoon. */
function endOf(end: Time, start: Time, from: number): number {
  const plain = minutesOf(end, null)
  if (end.half !== null || start.half === null || end.hour > 12) return plain
  const soon = (end.hour % 12) * 60 + (end.minute ?? 0)
  return [soon, soon + DAY / 2].find((until) => until > from) ?? soon
}

/** Without a half, the small hours could as well be those of the afternoon. */
function startOf(start: Time, end: Time, from: number): TimeOfDay | null {
  const isOpen = start.half === null && end.half === null && !start.isPadded
  return isOpen && start.hour >= 1 && start.hour <= 6 ? null : timeOfDay(from)
}

function timeOfDay(minutes: number): TimeOfDay {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
