import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryParts, modeParts } from '../../../shared/balance/breakdown.ts'
import { judgeRange } from '../../../shared/balance/judged-range.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { entriesOfSkill, pageOfSkill } from '../../../shared/balance/skill-pages.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { addDays, daysBetween } from '../../../shared/day.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'
import { entrySchema, MODES, type Entry } from '../../../shared/entry/entry.ts'

const context = {
  categories: DEFAULT_CATEGORIES,
  skills: DEFAULT_SKILLS,
  targets: [DEFAULT_TARGET],
  chapters: [],
  today: '2027-06-01',
}
const FIRST = '2025-11-01'
const programming = DEFAULT_SKILLS.find(({ name }) => name === 'Programming')?.id ?? ''
const sum = (parts: readonly { minutes: number }[]) =>
  parts.reduce((total, { minutes }) => total + minutes, 0)

// Over the turn of a year, with a skill that nobody knows any more.
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    day: fc.nat(500),
    parts: fc.array(
      fc.tuple(
        fc.constantFrom(...DEFAULT_SKILLS.map(({ id }) => id), 'gone'),
        fc.integer({ min: 1, max: 90 }),
      ),
      { maxLength: 4 },
    ),
    mode: fc.constantFrom(null, ...MODES),
    free: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ day, parts, mode, free }) =>
    entrySchema.parse({
      id: 'e',
      date: addDays(FIRST, day),
      minutes: parts.reduce((total, [, part]) => total + part, 0) || free,
      title: 'Something',
      mode,
      allocations: parts.map(([skillId, minutes]) => ({ skillId, minutes })),
    }),
  )
const anyEntries = fc.array(anyEntry, { maxLength: 50 })
const anyRange = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([a, b]) => ({ from: addDays(FIRST, Math.min(a, b)), to: addDays(FIRST, Math.max(a, b)) }))

describe('Every breakdown of any range', () => {
  it('adds up to all of its time, whatever was logged', () => {
    fc.assert(
      fc.property(anyEntries, anyRange, (entries, range) => {
        const own = entries.filter(({ date }) => range.from <= date && date <= range.to)
        const documents = monthDocumentsOf(own)
        const summary = summarize(range, documents, context)
        const categories = categoryParts(documents, context)
        const modes = modeParts(documents, context)
        const { hard, soft, personal, unassigned } = summary.bySide
        expect(summary.minutes).toBe(sum(own))
        expect(hard + soft + personal + unassigned).toBe(summary.minutes)
        expect(sum(categories)).toBe(summary.minutes)
        expect(sum(categories.flatMap(({ skills }) => skills))).toBe(summary.minutes)
        expect(sum(modes)).toBe(summary.minutes)
        expect(sum(summary.byMonth)).toBe(summary.minutes)
        expect(summary.byMonth.length).toBeGreaterThan(0)
        expect(judgeRange(summary, context).share === null).toBe(hard + soft === 0)
      }),
    )
  })

  it('says the same as the summary, side by side', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const documents = monthDocumentsOf(entries)
        const summary = summarize({ from: FIRST, to: addDays(FIRST, 500) }, documents, context)
        const categories = categoryParts(documents, context)
        const modes = modeParts(documents, context)
        for (const side of ['hard', 'soft', 'personal', 'unassigned'] as const) {
          expect(sum(categories.filter((category) => category.side === side))).toBe(summary.bySide[side])
          expect(modes.reduce((total, { bySide }) => total + bySide[side], 0)).toBe(summary.bySide[side])
        }
        expect(
          categories.flatMap(({ name, side, minutes }) =>
            side === 'unassigned' ? [] : [{ category: name, side, minutes }],
          ),
        ).toEqual(summary.byCategory)
        expect(Object.fromEntries(modes.map(({ mode, minutes }) => [mode, minutes]))).toEqual(summary.byMode)
      }),
    )
  })

  it('names what has no skill, and what has one that is gone, last', () => {
    const entry = (allocations: { skillId: string; minutes: number }[]) =>
      entrySchema.parse({ id: 'e', date: FIRST, minutes: 30, title: 'Something', allocations })
    const documents = monthDocumentsOf([
      entry([]),
      entry([]),
      entry([{ skillId: 'gone', minutes: 30 }]),
      entry([{ skillId: programming, minutes: 30 }]),
    ])
    expect(categoryParts(documents, context)).toMatchObject([
      { name: 'Technology', side: 'hard', minutes: 30, skills: [{ name: 'Programming', minutes: 30 }] },
      {
        name: null,
        side: 'unassigned',
        minutes: 90,
        skills: [
          { skillId: '', name: null, minutes: 60 },
          { skillId: 'gone', name: null, minutes: 30 },
        ],
      },
    ])
  })
})

describe('The pages of a skill’s entries', () => {
  it('hold each entry once, in their order, and read no month that has none on them', () => {
    const skillId = programming
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 7 }), (entries, size) => {
        const documents = monthDocumentsOf(entries)
        const own = entries
          .filter(({ allocations }) => allocations.some((part) => part.skillId === skillId))
          .toSorted((a, b) => daysBetween(a.date, b.date))
        const total = entriesOfSkill(documents, skillId)
        expect(total).toBe(own.length)
        const found = []
        for (let page = 0; page * size < total; page++) {
          const slices = pageOfSkill(documents, skillId, { page, size })
          expect(slices.every(({ take }) => take > 0)).toBe(true)
          const onPage = slices.flatMap(({ month, skip, take }) =>
            own.filter(({ date }) => date.startsWith(month)).slice(skip, skip + take),
          )
          expect(onPage).toHaveLength(Math.min(size, total - page * size))
          found.push(...onPage)
        }
        expect(found).toEqual(own)
        expect(pageOfSkill(documents, skillId, { page: Math.ceil(total / size), size })).toEqual([])
      }),
    )
  })
})
