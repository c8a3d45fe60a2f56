import { isNumbered, type Word } from './quick-add-words.ts'

/** A duration at some word: how many words it takes, and its minutes, which may lie outside 1 to 1,440. */
export type DurationFound = { readonly length: number; readonly minutes: number }

const CLOCK = /^(\d{1,3}):([0-5]\d)(h|hrs?|hours?)?$/
const MINUTES = /^(\d{1,5})(?:m|min|mins|minutes?)$/
const HOURS = /^(\d{1,3}(?:[.,]\d{1,2}|[½¼¾])?|[.,]\d{1,2}|[½¼¾])(?:h|hr|hrs|hours?)$/
const HOURS_AND_MINUTES = /^(\d{1,3})(?:h|hr|hrs|hours?)([0-5]?\d)(?:m|min|mins|minutes?)?$/
const WHOLE_HOURS = /^\d{1,3}(?:h|hr|hrs|hours?)$/
const NUMBER = /^(?:\d{1,5}(?:[.,]\d{1,2}|[½¼¾])?|[.,]\d{1,2}|[½¼¾])$/
const HOUR_UNIT = /^(?:h|hr|hrs|hours?)$/
const MINUTE_UNIT = /^(?:min|mins|minutes?)$/
const REST = /^([0-5]?\d)(?:m|min|mins|minutes?)$/
const BARE_REST = /^[0-5]\d$/

/** After these words `10:30` is a time of day. */
const BEFORE_A_TIME = new Set(['at', 'from', 'until', 'till', 'since', 'by'])

/**
 * Reads the duration that begins at a word: `90m`, `1.5h`, `1,5h`, `1:30`, `1h30`, `1h 30m`, `1h 30`,
 * `2 hours`, `45 min`, `½h`, with `for` before it if it is there. Null when there is none; a number without a unit
 * is none here.
 */
export function durationAt(words: readonly Word[], index: number): DurationFound | null {
  const word = words[index]?.plain ?? ''
  if (word === 'for') {
    const found = durationAt(words, index + 1)
    return found && { ...found, length: found.length + 1 }
  }
  const clock = CLOCK.exec(word)
  if (clock !== null) {
    if (clock[3] === undefined && BEFORE_A_TIME.has(words[index - 1]?.plain ?? '')) return null
    return { length: 1, minutes: Number(clock[1]) * 60 + Number(clock[2]) }
  }
  const both = HOURS_AND_MINUTES.exec(word)
  if (both !== null) return { length: 1, minutes: Number(both[1]) * 60 + Number(both[2]) }
  const minutes = MINUTES.exec(word)
  // 3M is a company, 10M a number.
  if (minutes !== null && !words[index]?.text.endsWith('M')) return { length: 1, minutes: Number(minutes[1]) }
  const hours = HOURS.exec(word)
  if (hours !== null) return withRest(words, index, 1, inMinutes(hours[1]), WHOLE_HOURS.test(word))
  return inTwoWords(words, index)
}

/** Before these a number is one of something: `upgrade to 15`, `top 10`, `at 9`. */
const NOT_MINUTES = new Set(
  'to of on in at from by until till since after before top the and or with about ~'.split(' '),
)

/**
 * The minutes of a number without a unit at an edge of a line: `90 refactor login`, `refactor login 45`. Only round
 * ones, quarter hours at the beginning and fives at the end, and not where the word before says what the number is:
 * `Windows 10`, `chapter 15`, `10 pull requests`.
 */
export function bareMinutes(words: readonly Word[], index: number): number | null {
  const minutes = numberIn(words[index])
  if (minutes === null || minutes > 1_440 || minutes % (index === 0 ? 15 : 5) !== 0) return null
  const before = words[index - 1]
  if (before === undefined) return minutes
  if (isNumbered(words, index) || NOT_MINUTES.has(before.plain)) return null
  const isName = index > 1 && before.shape === 'free' && /^\p{Lu}/u.test(before.text)
  return isName ? null : minutes
}

/** A whole number from 1 to 9,999 without a unit; null for any other word. */
export function numberIn(word: Word | undefined): number | null {
  return /^[1-9]\d{0,3}$/.test(word?.plain ?? '') ? Number(word?.plain) : null
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

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
])

function inMinutes(hours = ''): number {
  return Math.round(
    Number(hours.replace(/[½¼¾]/, (sign) => FRACTIONS.get(sign) ?? '').replace(',', '.')) * 60,
  )
}
