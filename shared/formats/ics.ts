import { addDays, type Day } from '../day.ts'

/** When something is, as RFC 5545 tells it. */
export type CalendarTime =
  /** The whole day. */
  | { kind: 'day'; day: Day }
  /** A time of day (`HH:MM`) wherever one is, whole minutes long. */
  | { kind: 'local'; day: Day; start: string; minutes: number }
  /** An instant (ISO with offset), whole minutes long. */
  | { kind: 'instant'; at: string; minutes: number }

export type CalendarEvent = {
  /** The same each time the same thing is written, so that a calendar replaces it instead of doubling it. */
  uid: string
  summary: string
  description?: string
  categories?: readonly string[]
  when: CalendarTime
  /** Days before at which to remind. */
  alarmDays?: readonly number[]
  /** Whether the time counts as taken; what was done or expires does not. */
  isBusy: boolean
}

const LONGEST_LINE = 75
const MINUTE = 60_000

/**
 * A calendar file (RFC 5545), piece by piece: the head, one piece an event, the foot. `stamp` is the instant of writing
 * (ISO, UTC).
 */
export function* writeCalendar(events: Iterable<CalendarEvent>, stamp: string): Generator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Evenkeel//Evenkeel//EN', 'CALSCALE:GREGORIAN'])
  const dtstamp = utcTime(Date.parse(stamp))
  for (const event of events) yield lines(eventLines(event, dtstamp))
  yield lines(['END:VCALENDAR'])
}

function eventLines(event: CalendarEvent, dtstamp: string): string[] {
  const { uid, summary, description = '', categories = [], when, alarmDays = [], isBusy } = event
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${dtstamp}`,
    ...timeLines(when),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...alarmDays.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

function timeLines(when: CalendarTime): string[] {
  switch (when.kind) {
    case 'day':
      return [
        `DTSTART;VALUE=DATE:${compactDay(when.day)}`,
        `DTEND;VALUE=DATE:${compactDay(addDays(when.day, 1))}`,
      ]
    case 'local':
      return span(localTime(when.day, when.start, 0), localTime(when.day, when.start, when.minutes))
    case 'instant': {
      const at = Date.parse(when.at)
      return span(utcTime(at), utcTime(at + when.minutes * MINUTE))
    }
  }
}

// An end must lie after its start; what takes no time has none.
function span(start: string, end: string): string[] {
  return start === end ? [`DTSTART:${start}`] : [`DTSTART:${start}`, `DTEND:${end}`]
}

const compactDay = (day: Day) => day.replaceAll('-', '')

/** A floating time so many minutes later by the clock on the wall. */
function localTime(day: Day, start: string, later: number): string {
  const [hours, rest] = start.split(':').map(Number) as [number, number]
  const minutes = hours * 60 + rest + later
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = `${two(Math.floor((minutes % 1_440) / 60))}${two(minutes % 60)}00`
  return `${compactDay(addDays(day, Math.floor(minutes / 1_440)))}T${clock}`
}

function utcTime(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').concat('Z')
}

/** Text as a value: line breaks, commas, semicolons and backslashes escaped; other control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, (control) => (control === '\t' ? control : ''))
}

function lines(each: readonly string[]): string {
  return each.map((line) => `${folded(line)}\r\n`).join('')
}

/** Folds a line so that none has more than 75 octets in UTF-8; no character is torn. */
function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST_LINE) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += size
  }
  return result
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
}
