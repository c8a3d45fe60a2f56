import type { Word } from './quick-add-words.ts'

/** A duration at some word: how many words it takes, and its minutes, which may lie outside 1 to 1,440. */
export type DurationFound = { readonly length: number; readonly minutes: number }

const CLOCK = /^(\d{1,3}):([0-5]\d)$/
const MINUTES = /^(\d{1,5})(?:m|min|mins|minutes?)$/
const HOURS = /^(\d{1,3}(?:[.,]\d{1,2})?)(?:h|hr|hrs|hours?)$/
const HOURS_AND_MINUTES = /^(\d{1,3})(?:h|hr|hrs|hours?)([0-5]?\d)(?:m|min|mins|minutes?)?$/
const WHOLE_HOURS = /^\d{1,3}(?:h|hr|hrs|hours?)$/
const NUMBER = /^\d{1,5}(?:[.,]\d{1,2})?$/
const HOUR_UNIT = /^(?:h|hr|hrs|hours?)$/
const MINUTE_UNIT = /^(?:min|mins|minutes?)$/
const REST = /^([0-5]?\d)(?:m|min|mins|minutes?)$/
const BARE_REST = /^[0-5]\d$/

/** After these words `10:30` is a time of day. */
const BEFORE_A_TIME = new Set(['at', 'from', 'until', 'till', 'since', 'by'])

/**
 * Reads the duration that begins at a word: `90m`, `1.5h`, `1,5h`, `1:30`, `1h30`, `1h 30m`, `1h 30`,
 * `2 hours`, `45 min`. Null when there is none; a number without a unit is none here.
 */
export function durationAt(words: readonly Word[], index: number): DurationFound | null {
  const word = words[index]?.plain ?? ''
  const clock = CLOCK.exec(word)
  if (clock !== null) {
    if (BEFORE_A_TIME.has(words[index - 1]?.plain ?? '')) return null
    return { length: 1, minutes: Number(clock[1]) * 60 + Number(clock[2]) }
  }
  const both = HOURS_AND_MINUTES.exec(word)
  if (both !== null) return { length: 1, minutes: Number(both[1]) * 60 + Number(both[2]) }
  const minutes = MINUTES.exec(word)
  if (minutes !== null) return { length: 1, minutes: Number(minutes[1]) }
  const hours = HOURS.exec(word)
  if (hours !== null) return withRest(words, index, 1, inMinutes(hours[1]), WHOLE_HOURS.test(word))
  return inTwoWords(words, index)
}

/** The minutes of a word that is only a number, 1 to 1,440; null for any other word. */
export function bareMinutes(word: Word): number | null {
  if (!/^\d{1,4}$/.test(word.plain)) return null
  const minutes = Number(word.plain)
  return minutes >= 1 && minutes <= 1_440 ? minutes : null
}

function inTwoWords(words: readonly Word[], index: number): DurationFound | null {
  const number = words[index]?.plain ?? ''
  const unit = words[index + 1]?.plain ?? ''
  if (!NUMBER.test(number)) return null
  if (HOUR_UNIT.test(unit)) return withRest(words, index, 2, inMinutes(number), /^\d+$/.test(number))
  if (MINUTE_UNIT.test(unit) && /^\d+$/.test(number)) return { length: 2, minutes: Number(number) }
  return null
}

/** The minutes that follow whole hours: `1h 30m`, `1 hour 30 minutes`, `1h 30`. */
function withRest(
  words: readonly Word[],
  index: number,
  length: number,
  minutes: number,
  whole: boolean,
): DurationFound {
  const next = words[index + length]?.plain ?? ''
  const unit = words[index + length + 1]?.plain ?? ''
  const rest = whole ? REST.exec(next) : null
  if (rest !== null) return { length: length + 1, minutes: minutes + Number(rest[1]) }
  if (whole && /^[0-5]?\d$/.test(next) && MINUTE_UNIT.test(unit)) {
    return { length: length + 2, minutes: minutes + Number(next) }
  }
  if (whole && BARE_REST.test(next)) return { length: length + 1, minutes: minutes + Number(next) }
  return { length, minutes }
}

function inMinutes(hours = ''): number {
  return Math.round(Number(hours.replace(',', '.')) * 60)
}
