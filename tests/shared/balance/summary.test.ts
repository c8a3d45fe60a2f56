import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chapter, Target } from '../../../shared/balance/career.ts'
import {
  addEntry,
  emptyMonth,
  monthDocumentsOf,
  removeEntry,
} from '../../../shared/balance/month-document.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { bandsOf, isWithin, targetOn } from '../../../shared/balance/target.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'
import { entrySchema, MODES, type Entry } from '../../../shared/entry/entry.ts'

const context = {
  categories: DEFAULT_CATEGORIES,
  skills: DEFAULT_SKILLS,
  targets: [DEFAULT_TARGET],
  chapters: [],
  today: '2026-11-22',
}
const YEAR = { from: '2026-01-01', to: '2026-12-31' }
const skillNamed = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id ?? ''

const entry = (date: string, minutes: number, skill: string | null, mode: Entry['mode'] = null) =>
  entrySchema.parse({
    id: `${date}-${minutes}-${skill}`,
    date,
    minutes,
    title: 'Something',
    mode,
    allocations: skill === null ? [] : [{ skillId: skillNamed(skill), minutes }],
  })

const anyEntries = fc.array(
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      parts: fc.array(fc.tuple(fc.constantFrom(...DEFAULT_SKILLS), fc.integer({ min: 1, max: 90 })), {
        maxLength: 4,
      }),
      mode: fc.constantFrom(null, ...MODES),
      free: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ day, month, parts, mode, free }) => {
      const minutes = parts.reduce((sum, [, part]) => sum + part, 0) || free
      return entrySchema.parse({
        id: 'e',
        date: `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        minutes,
        title: 'Something',
        mode,
        allocations: parts.map(([skill, part]) => ({ skillId: skill.id, minutes: part })),
      })
    }),
  { maxLength: 60 },
)

describe('A summary', () => {
  it('adds up in every breakdown, whatever was logged', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const summary = summarize(YEAR, monthDocumentsOf(entries), context)
        const total = entries.reduce((sum, { minutes }) => sum + minutes, 0)
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
        expect(summary.entries).toBe(entries.length)
        expect(summary.minutes).toBe(total)
        expect(sum(Object.values(summary.bySide))).toBe(total)
        expect(sum(Object.values(summary.byMode))).toBe(total)
        expect(sum(summary.byMonth.map(({ minutes }) => minutes))).toBe(total)
        const assigned = total - summary.bySide.unassigned
        expect(sum(summary.byCategory.map(({ minutes }) => minutes))).toBe(assigned)
        expect(sum(summary.bySkill.map(({ minutes }) => minutes))).toBe(assigned)
        expect(summary.byMonth.length).toBe(12)
      }),
    )
  })

  it('counts an entry out of its month as if it had never been there', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const document = emptyMonth('2026-01')
        for (const each of entries) addEntry(document, each)
        for (const each of entries) removeEntry(document, each)
        expect(document).toEqual(emptyMonth('2026-01'))
      }),
    )
  })

  it('shares are within hard and soft; personal and unassigned time never enter them', () => {
    const entries = [
      entry('2026-03-01', 60, 'Programming'),
      entry('2026-03-02', 40, 'Writing'),
      entry('2026-03-03', 500, 'Health'),
      entry('2026-03-04', 700, null),
    ]
    const [march] = summarize(
      { from: '2026-03-01', to: '2026-03-31' },
      monthDocumentsOf(entries),
      context,
    ).byMonth
    expect(march).toMatchObject({
      minutes: 1_300,
      bySide: { hard: 60, soft: 40, personal: 500 },
      share: { hard: 0.6, soft: 0.4 },
      target: { hard: [0.4, 0.6], soft: [0.4, 0.6] },
      within: true,
    })
  })

  it('judges no month without hard and soft time', () => {
    const documents = monthDocumentsOf([entry('2026-03-03', 500, 'Health')])
    const [march] = summarize({ from: '2026-03-01', to: '2026-03-31' }, documents, context).byMonth
    expect(march).toMatchObject({ share: null, within: null })
  })

  it('puts the most time first, and equal times by name', () => {
    const documents = monthDocumentsOf([
      entry('2026-03-01', 30, 'Writing'),
      entry('2026-03-02', 30, 'Speaking'),
      entry('2026-03-03', 45, 'Empathy'),
    ])
    const { bySkill } = summarize(YEAR, documents, context)
    expect(bySkill.map(({ skill }) => skill)).toEqual(['Empathy', 'Speaking', 'Writing'])
  })
})

describe('The target in force', () => {
  const target = (id: string, from: string, hard: number, chapterId: string | null = null): Target => ({
    ...DEFAULT_TARGET,
    id,
    from,
    shares: { hard, soft: 1 - hard },
    chapterId,
  })
  const chapter: Chapter = {
    ...DEFAULT_TARGET,
    id: 'lead',
    from: '2026-07-01',
    role: 'Team lead',
    employer: '',
    field: '',
    stage: 'mid',
  }

  it('is the latest one that has begun', () => {
    const targets = [target('a', '2025-01-01', 0.7), target('b', '2026-07-15', 0.5)]
    expect(targetOn('2024-12-31', targets, [])).toBeNull()
    expect(targetOn('2026-07-14', targets, [])?.id).toBe('a')
    expect(targetOn('2026-07-15', targets, [])?.id).toBe('b')
  })

  it('begins with its chapter, so that moving the chapter redraws the past', () => {
    const targets = [target('a', '2025-01-01', 0.7), target('b', '2026-01-01', 0.5, 'lead')]
    expect(targetOn('2026-06-30', targets, [chapter])?.id).toBe('a')
    expect(targetOn('2026-06-30', targets, [{ ...chapter, from: '2026-06-01' }])?.id).toBe('b')
  })

  it('judges a past month by its last day and the running one by today', () => {
    const targets = [target('a', '2025-01-01', 0.7), target('b', '2026-11-30', 0.3)]
    const { byMonth } = summarize({ from: '2026-10-01', to: '2026-11-22' }, [], { ...context, targets })
    expect(byMonth.map((month) => month.target?.hard)).toEqual([
      [0.6, 0.8],
      [0.6, 0.8],
    ])
    const later = summarize({ from: '2026-11-01', to: '2026-11-30' }, [], {
      ...context,
      targets,
      today: '2026-12-05',
    })
    expect(later.byMonth[0]?.target?.hard).toEqual([0.2, 0.4])
  })

  it('never asks for less than the floor of a side', () => {
    expect(bandsOf(target('a', '2025-01-01', 0.9))).toEqual({ hard: [0.8, 0.85], soft: [0.15, 0.2] })
  })

  it('counts the edges of the band as within', () => {
    const bands = bandsOf(DEFAULT_TARGET)
    expect(isWithin({ hard: 0.6, soft: 0.4 }, bands)).toBe(true)
    expect(isWithin({ hard: 0.601, soft: 0.399 }, bands)).toBe(false)
  })
})
