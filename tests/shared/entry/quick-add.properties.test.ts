import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../../../shared/day.ts'
import { isMinutes, parseDuration } from '../../../shared/duration.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { formatQuickAdd } from '../../../shared/entry/quick-add-format.ts'
import { quickAddProblemText } from '../../../shared/entry/quick-add-problems.ts'
import { entryFieldsOf, parseQuickAdd, type QuickAdd } from '../../../shared/entry/quick-add.ts'
import { anyDay, anyLine, defaultCatalog } from '../../support/arbitraries.ts'

const LOCALES = ['', 'en', 'en-US', 'en-GB', 'de-DE', 'ja-JP', 'nonsense']
const anyLocale = fc.constantFrom(...LOCALES)
const read = (line: string, today = '2026-11-20', locale = '') =>
  parseQuickAdd(line, { catalog: defaultCatalog, today, locale })

describe('quick add, for any line, day and locale', () => {
  test('gives valid fields or says what is missing', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyLine, fc.string({ unit: 'binary', maxLength: 200 })),
        anyDay,
        anyLocale,
        (line, today, locale) => {
          const parsed = read(line, today, locale)
          expect(isDay(parsed.date)).toBe(true)
          expect(parsed.minutes === null || isMinutes(parsed.minutes)).toBe(true)
          for (const problem of parsed.problems) expect(quickAddProblemText(problem)).toMatch(/[.?]$/)
          const fields = entryFieldsOf(parsed, (day, time) => `${day}T${time}:00+01:00`)
          expect(fields.ok).toBe(parsed.problems.length === 0)
          if (fields.ok) entrySchema.parse({ id: 'new', ...fields.value })
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('dates without a year are never in the future', () => {
    fc.assert(
      fc.property(anyLine, anyDay, anyLocale, (line, today, locale) => {
        if (/\d{4}|\/\d{1,2}\/\d{2}/.test(line)) return
        expect(read(line, today, locale).date <= today).toBe(true)
      }),
    )
  })

  test('a split adds up to the whole exactly', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { allocations, minutes, problems } = read(line)
        if (problems.length > 0 || allocations.length === 0) return
        expect(allocations.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes)
        expect(new Set(allocations.map(({ skillId }) => skillId)).size).toBe(allocations.length)
      }),
    )
  })

  test('the parts are the words of the line, in order, each once', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { parts } = read(line)
        for (const { text, from, to } of parts) expect(line.slice(from, to)).toBe(text)
        expect(
          parts
            .map(({ text }) => text)
            .join(' ')
            .split(/\s+/),
        ).toEqual(line.trim().split(/\s+/))
      }),
    )
  })

  test('what was understood can be written as a line that is understood the same', () => {
    fc.assert(
      fc.property(anyLine, anyDay, anyLocale, (line, today, locale) => {
        const first = read(line, today, locale)
        const text = formatQuickAdd(first, defaultCatalog)
        const second = read(text, today, locale)
        expect(wordsOf(second)).toEqual(wordsOf(first))
        if (first.problems.length > 0) return
        expect(meaningOf(second)).toEqual(meaningOf(first))
        expect(formatQuickAdd(second, defaultCatalog)).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })

  test('a duration means here what it means in every other field', () => {
    const anyDuration = fc.oneof(
      fc.integer({ min: 1, max: 1440 }).map((minutes) => `${minutes}m`),
      fc.tuple(fc.nat(23), fc.integer({ min: 1, max: 59 })).map(([h, m]) => `${h}h${m}`),
      fc.tuple(fc.nat(23), fc.integer({ min: 10, max: 59 })).map(([h, m]) => `${h}:${m}`),
      fc
        .tuple(fc.nat(22), fc.integer({ min: 1, max: 99 }))
        .map(([h, part]) => `${h},${String(part).padStart(2, '0')}h`),
    )
    fc.assert(
      fc.property(anyDuration, (duration) => {
        expect(read(`wrote ${duration} notes`).minutes).toBe(parseDuration(duration))
      }),
    )
  })
})

function meaningOf({ title, minutes, startsAt, date, mode, kind, with: who, tags, allocations }: QuickAdd) {
  return { title, minutes, startsAt, date, mode, kind, who, tags, allocations }
}

/** What stays also while minutes or skills are unclear. */
function wordsOf({ title, date, mode, kind, with: who, tags }: QuickAdd) {
  return { title, date, mode, kind, who, tags }
}
