import type { DurationFound } from './quick-add-durations.ts'
import { countWords, phraseAt, type Word } from './quick-add-words.ts'

/** The numbers that people write as words before hours, minutes and days. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['fifteen', 15],
  ['twenty', 20],
  ['twenty-five', 25],
  ['thirty', 30],
  ['forty', 40],
  ['forty-five', 45],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
])

const NUMBER = [...NUMBER_WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const END = '(?= |$)'

const PHRASES: readonly { pattern: RegExp; minutes: (number: number) => number }[] = [
  { pattern: new RegExp(`^(?:an|one) hour and a half${END}`), minutes: () => 90 },
  { pattern: new RegExp(`^(?:an|one) hour and a quarter${END}`), minutes: () => 75 },
  { pattern: new RegExp(`^(${NUMBER}) and a half hours${END}`), minutes: (number) => number * 60 + 30 },
  { pattern: new RegExp(`^three quarters of an hour${END}`), minutes: () => 45 },
  { pattern: new RegExp(`^(?:a )?quarter (?:of an )?hour${END}`), minutes: () => 15 },
  { pattern: new RegExp(`^(?:half an|a half|half) hour${END}`), minutes: () => 30 },
  { pattern: new RegExp(`^an hour${END}`), minutes: () => 60 },
  { pattern: new RegExp(`^(${NUMBER}) hours?${END}`), minutes: (number) => number * 60 },
  { pattern: new RegExp(`^(${NUMBER}) min(?:ute)?s?${END}`), minutes: (number) => number },
]

/** The most words a phrase has: `three quarters of an hour`. */
const MOST_WORDS = 5

/** With one of these beside it the phrase says when or how often: `half an hour early`, `in an hour`, `an hour ago`. */
const BEFORE = new Set(
  'in after within every each per by the this last next first another only half'.split(' '),
)
const AFTER = new Set('ago early earlier late later before after long per each every'.split(' '))

/**
 * Reads a duration in words: `half an hour`, `an hour and a half`, `two hours`, `twenty minutes`. It counts only in a
 * line without one in figures, as the caller sees to.
 */
export function spokenDurationAt(words: readonly Word[], index: number): DurationFound | null {
  if (BEFORE.has(words[index - 1]?.plain ?? '')) return null
  if (words[index]?.plain === 'for') {
    const found = spokenDurationAt(words, index + 1)
    return found && { ...found, length: found.length + 1 }
  }
  const phrase = phraseAt(words, index, MOST_WORDS)
  for (const { pattern, minutes } of PHRASES) {
    const match = pattern.exec(phrase)
    if (match === null) continue
    const length = countWords(match[0])
    if (AFTER.has(words[index + length]?.plain ?? '')) return null
    return { length, minutes: minutes(NUMBER_WORDS.get(match[1] ?? '') ?? 0) }
  }
  return null
}
