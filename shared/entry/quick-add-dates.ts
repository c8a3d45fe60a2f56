import { addDays, dayFrom, isDay, weekdayOf, type Day } from '../day.ts'
import { NUMBER_WORDS } from './quick-add-spoken.ts'
import { countWords, isNumbered, phraseAt, type Word } from './quick-add-words.ts'

/** What a date is read against. `locale` is a BCP 47 tag; without one only dates of one reading count. */
export type DateContext = { readonly today: Day; readonly locale: string }

/** A date at some word: how many words it takes, and its day or why it has none. */
export type DateFound =
  | { readonly kind: 'day'; readonly length: number; readonly day: Day }
  | { readonly kind: 'no-such-day' | 'ambiguous-date' | 'not-yet'; readonly length: number }

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$|^(january|february|march|april|june|july|august|sept|september|october|november|december)$/
const MONTH_DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^\d{4}$/
const LANGUAGES_WITH_DOTS = new Set(
  'de cs sk pl fi nb nn no da ru uk tr et lv hr sl sr bg ro is mk be'.split(' '),
)

/** Before these words `sat` is no Saturday: `sat through a demo`. */
const AFTER_SITTING = new Set('through in with down at beside by next an a the my'.split(' '))

/** After these words a date is part of the sentence: `prepare next friday`. */
const NOT_THE_DATE = new Set('next this every each by until till for before after the a of and'.split(' '))

/**
 * Reads a date that may stand anywhere in the line: `today`, `yesterday`, `2 days ago`, `2026-11-03`, `3 nov`,
 * `nov 3 2026`, `tue 3 nov`, `3-nov-2026`, `3/11/2026`, and a weekday after `last` or `on`.
 */
export function dateAt(words: readonly Word[], index: number, context: DateContext): DateFound | null {
  const word = words[index]?.plain ?? ''
  if (word === '') return null
  if (word === 'on' || word === 'last') return afterLead(words, index, context)
  if (word === 'today') return found(context.today, 1)
  if (word === 'yesterday') return found(addDays(context.today, -1), 1)
  return (
    yearFirst(word) ??
    agoAt(words, index, context) ??
    withWeekday(words, index, context) ??
    withMonthName(words, index, context) ??
    inOneWord(word, context) ??
    withYear(word, context)
  )
}

const NUMBER = `\\d{1,3}|an?|${[...NUMBER_WORDS.keys()].join('|')}`
const AGO = new RegExp(`^(${NUMBER}) (days?|weeks?) ago(?= |$)`)
const BEFORE_YESTERDAY = /^(?:the )?day before yesterday(?= |$)/

function agoAt(words: readonly Word[], index: number, { today }: DateContext): DateFound | null {
  const phrase = phraseAt(words, index, 4)
  const before = BEFORE_YESTERDAY.exec(phrase)
  if (before !== null) return found(addDays(today, -2), countWords(before[0]))
  const ago = AGO.exec(phrase)
  if (ago === null) return null
  const [text, number = '', unit = ''] = ago
  const count = number.startsWith('a') ? 1 : (NUMBER_WORDS.get(number) ?? Number(number))
  return found(addDays(today, -count * (unit.startsWith('week') ? 7 : 1)), countWords(text))
}

/** A weekday before a date says the same day twice: `tue 3 nov`. Where it says another, there is no such day. */
function withWeekday(words: readonly Word[], index: number, context: DateContext): DateFound | null {
  const wanted = weekdayIn(words[index]?.plain ?? '')
  if (wanted === null) return null
  const next = words[index + 1]
  if (next === undefined || next.escaped) return null
  const written =
    withMonthName(words, index + 1, context) ?? yearFirst(next.plain) ?? inOneWord(next.plain, context)
  const date = written ?? withYear(next.plain, context) ?? withoutYear(next, context)
  if (date === null) return null
  const length = date.length + 1
  return date.kind === 'day' && weekdayOf(date.day) !== wanted
    ? { kind: 'no-such-day', length }
    : { ...date, length }
}

/** `2026-11-03`, `2026/11/03`, `2026.11.03` */
function yearFirst(word: string): DateFound | null {
  const parts = /^(\d{4})([-/.])(\d{2})\2(\d{2})$/.exec(word)
  return parts && found(dayFrom(Number(parts[1]), Number(parts[3]), Number(parts[4])), 1)
}

/** `3-nov-2026`, `03/Nov/2026` */
function inOneWord(word: string, { today }: DateContext): DateFound | null {
  const parts = /^(\d{1,2})([-/.])([a-z]{3,9})(?:\2(\d{4}))?$/.exec(word)
  const [, day, , month = '', year] = parts ?? []
  if (!MONTH.test(month)) return null
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1
  if (year === undefined) return found(latest(number, Number(day), today), 1)
  return found(dayFrom(Number(year), number, Number(day)), 1)
}

/**
 * Reads a date that counts only at the beginning or end of the free words: a weekday, `3/11`, `3.11.`; and
 * `tomorrow` and `next friday`, which are understood but are no days of something done.
 */
export function edgeDateAt(words: readonly Word[], index: number, context: DateContext): DateFound | null {
  const word = words[index]
  if (word === undefined || word.escaped || isNumbered(words, index)) return null
  const next = words[index + 1]
  if (word.plain === 'next' && next !== undefined && weekdayIn(next.plain) !== null) {
    if (isLed(words, index) || isPlanned(words, index)) return null
    return { kind: 'not-yet', length: 2 }
  }
  if (isLed(words, index)) return null
  if (word.plain === 'sat' && AFTER_SITTING.has(next?.plain ?? '')) return null
  if (word.plain === 'tomorrow' && !isPlanned(words, index)) return { kind: 'not-yet', length: 1 }
  return weekday(word.plain, context) ?? withoutYear(word, context)
}

/** `planned tomorrow`, `prepared next monday`: what was done is the planning. */
function isPlanned(words: readonly Word[], index: number): boolean {
  return /^(?:plan|prepar|schedul)/.test(words[index - 1]?.plain ?? '')
}

function isLed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before?.shape === 'free' && NOT_THE_DATE.has(before.plain)
}

function afterLead(words: readonly Word[], index: number, context: DateContext): DateFound | null {
  const next = words[index + 1]
  if (next === undefined || next.shape !== 'free' || next.escaped) return null
  const day =
    weekday(next.plain, context) ??
    (words[index]?.plain === 'on' && next.plain !== 'on' && next.plain !== 'last'
      ? (dateAt(words, index + 1, context) ?? withoutYear(next, context))
      : null)
  return day && { ...day, length: day.length + 1 }
}

/** The latest such day before today: on a Friday, `friday` is a week ago. */
function weekday(word: string, { today }: DateContext): DateFound | null {
  const wanted = weekdayIn(word)
  if (wanted === null) return null
  const back = (weekdayOf(today) - wanted + 7) % 7
  return found(addDays(today, back === 0 ? -7 : -back), 1)
}

/** The ISO weekday a word names, 1 to 7; null for any other word. */
function weekdayIn(word: string): number | null {
  const place = WEEKDAYS.findIndex((names) => names.includes(word))
  return place === -1 ? null : place + 1
}

function withMonthName(words: readonly Word[], index: number, context: DateContext): DateFound | null {
  const hasOf = words[index + 1]?.plain === 'of'
  const plain = (step: number) => words[index + step]?.plain ?? ''
  const [first, second, third] = hasOf ? [plain(0), plain(2), plain(3)] : [plain(0), plain(1), plain(2)]
  const month = MONTH.test(first) && !hasOf ? first : MONTH.test(second) ? second : null
  if (month === null) return null
  const day = MONTH_DAY.exec(month === first ? second : first)
  if (day === null) return null
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1
  const length = hasOf ? 3 : 2
  if (YEAR.test(third)) return found(dayFrom(Number(third), number, Number(day[1])), length + 1)
  return found(latest(number, Number(day[1]), context.today), length)
}

function withYear(word: string, { locale }: DateContext): DateFound | null {
  const parts =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(word) ?? /^(\d{1,2})(\/)(\d{1,2})\/(\d{2})$/.exec(word)
  if (parts === null) return null
  const [a, b] = [Number(parts[1]), Number(parts[3])]
  const year = Number(parts[4]) + (parts[4]?.length === 2 ? 2000 : 0)
  const dayFirst = dayFrom(year, b, a)
  const monthFirst = parts[2] === '.' ? null : dayFrom(year, a, b)
  return chosen(dayFirst, monthFirst, locale) ?? { kind: 'ambiguous-date', length: 1 }
}

function withoutYear(word: Word, { today, locale }: DateContext): DateFound | null {
  const dots = /^(\d{1,2})\.(\d{1,2})\.,?$/.exec(word.text)
  if (dots !== null && hasDots(locale)) {
    return sure(latest(Number(dots[2]), Number(dots[1]), today))
  }
  const slash = /^(\d{1,2})\/(\d{1,2})$/.exec(word.plain)
  // Round the clock is no day in July.
  if (slash === null || word.plain === '24/7') return null
  const [a, b] = [Number(slash[1]), Number(slash[2])]
  const read = chosen(latest(b, a, today), latest(a, b, today), locale)
  return read?.kind === 'day' ? read : null
}

/** Of two readings the only possible one, else the one of the locale, else null. */
function chosen(dayFirst: Day | null, monthFirst: Day | null, locale: string): DateFound | null {
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
    return found(dayFirst ?? monthFirst, 1)
  const order = orderOf(locale)
  if (order === null) return null
  return found(order === 'mdy' ? monthFirst : dayFirst, 1)
}

/** How people of a locale write a date in figures; null where that is not known. */
function orderOf(locale: string): 'dmy' | 'mdy' | null {
  const region = locale.split('-').find((part) => /^[A-Z]{2}$/.test(part))
  if (region === 'US' || region === 'PH') return 'mdy'
  // `en` alone is written both ways, Canada writes all three, and some begin with the year.
  if (region === 'CA' || ['', 'ja', 'zh', 'ko', 'hu', 'mn'].includes(languageOf(locale))) return null
  return languageOf(locale) === 'en' && region === undefined ? null : 'dmy'
}

/** True where figures of dates and times are joined by dots: `3.11.`, `14.30`. */
export function hasDots(locale: string): boolean {
  return LANGUAGES_WITH_DOTS.has(languageOf(locale))
}

function languageOf(locale: string): string {
  return (locale.split('-')[0] ?? '').toLowerCase()
}

/** The latest day of this month and day that is not after today; the leap day may lie years back. */
function latest(month: number, dayOfMonth: number, today: Day): Day | null {
  const year = Number(today.slice(0, 4))
  for (let back = 0; back <= 8; back++) {
    const day = dayFrom(year - back, month, dayOfMonth)
    if (day !== null && day <= today) return day
  }
  return null
}

function found(day: Day | null, length: number): DateFound {
  return day === null || !isDay(day) ? { kind: 'no-such-day', length } : { kind: 'day', length, day }
}

function sure(day: Day | null): DateFound | null {
  return day === null ? null : found(day, 1)
}
