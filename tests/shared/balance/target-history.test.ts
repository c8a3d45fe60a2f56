import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chapterSchema, targetSchema, type Chapter, type Target } from '../../../shared/balance/career.ts'
import { careerTimeline } from '../../../shared/balance/career-timeline.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { isPreset, periodsWithin, targetPeriods } from '../../../shared/balance/target-history.ts'
import { bandsOf, effectiveFrom, targetOn } from '../../../shared/balance/target.ts'
import { addDays, FIRST_DAY } from '../../../shared/day.ts'
import { DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'

const START = '2026-01-01'
const chapter = (id: string, from: string): Chapter => chapterSchema.parse({ id, from, role: `Role ${id}` })
const target = (id: string, from: string, more: Partial<Target> = {}): Target =>
  targetSchema.parse({ id, from, shares: { hard: 0.5, soft: 0.5 }, ...more })

// Few days, so that records often share one; ids of chapters that are gone are among them.
const nearDay = fc.integer({ min: 0, max: 12 }).map((days) => addDays(START, days))
const anyChapters = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), nearDay).map(([id, from]) => chapter(id, from)),
  { selector: ({ id }) => id },
)
const anyTargets = fc
  .array(
    fc.record({
      from: nearDay,
      chapterId: fc.constantFrom(null, 'a', 'b', 'c', 'gone'),
      minute: fc.integer({ min: 0, max: 59 }),
      hard: fc.integer({ min: 0, max: 100 }),
      band: fc.integer({ min: 0, max: 100 }),
      floor: fc.integer({ min: 0, max: 50 }),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ from, chapterId, minute, hard, band, floor }, index) =>
      target(`t${index}`, from, {
        chapterId,
        updatedAt: `2026-02-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
        shares: { hard: hard / 100, soft: (100 - hard) / 100 },
        band: band / 100,
        floor: floor / 100,
      }),
    ),
  )
const days = Array.from({ length: 20 }, (_, index) => addDays(START, index - 3))

describe('The times of targets', () => {
  it('meet without a gap or an overlap, and on every day have the target in force', () => {
    fc.assert(
      fc.property(anyTargets, anyChapters, (targets, chapters) => {
        const periods = targetPeriods(targets, chapters)
        for (const [index, { to }] of periods.entries()) {
          const next = periods[index + 1]
          expect(to).toBe(next === undefined ? null : addDays(next.from, -1))
        }
        for (const day of days) {
          const here = periods.filter(({ from, to }) => from <= day && (to === null || day <= to))
          const holds = targetOn(day, targets, chapters)
          expect(here.map((period) => period.target)).toEqual(holds === null ? [] : [holds])
        }
      }),
    )
  })

  it('on any day have the latest that has begun; of two from one day the later changed', () => {
    fc.assert(
      fc.property(anyTargets, anyChapters, fc.constantFrom(...days), (targets, chapters, day) => {
        const holds = targetOn(day, targets, chapters)
        const begun = targets.filter((one) => effectiveFrom(one, chapters) <= day)
        const place = (one: Target) => `${effectiveFrom(one, chapters)} ${one.updatedAt}`
        expect(holds === null ? undefined : place(holds)).toBe(begun.map(place).toSorted().at(-1))
      }),
    )
  })

  it('within a range are cut to it and agree with every day of it', () => {
    fc.assert(
      fc.property(anyTargets, anyChapters, nearDay, fc.nat(9), (targets, chapters, from, length) => {
        const range = { from, to: addDays(from, length) }
        const periods = periodsWithin(range, targets, chapters)
        for (const day of days.filter((one) => range.from <= one && one <= range.to)) {
          const here = periods.filter((period) => period.from <= day && day <= period.to)
          expect(here.map((period) => period.target)).toEqual(
            [targetOn(day, targets, chapters)].filter((one) => one !== null),
          )
        }
        expect(periods.every((period) => period.from >= range.from && period.to <= range.to)).toBe(true)
      }),
    )
  })

  it('move with a chapter, and nothing else moves', () => {
    const targets = [target('early', '2025-01-01'), target('lead', '2026-07-01', { chapterId: 'lead' })]
    expect(targetPeriods(targets, [chapter('lead', '2026-05-01')])).toMatchObject([
      { target: { id: 'early' }, from: '2025-01-01', to: '2026-04-30' },
      { target: { id: 'lead' }, from: '2026-05-01', to: null },
    ])
  })

  it.each([
    ['2026-07-01', '2026-12-31', ['early', 'late', 'late']],
    ['2026-07-31', '2026-12-31', ['early', 'late', 'late']],
    ['2026-08-01', '2026-12-31', ['early', 'early', 'late']],
    // August is still running: today decides.
    ['2026-08-20', '2026-08-19', ['early', 'early', 'early']],
    ['2026-08-20', '2026-08-20', ['early', 'early', 'late']],
  ])('changing on %s judge June to August, read on %s, as %j', (from, today, judgedBy) => {
    const targets = [
      target('early', '2026-01-01', { shares: { hard: 0.7, soft: 0.3 } }),
      target('late', from, { shares: { hard: 0.3, soft: 0.7 } }),
    ]
    const context = { categories: [], skills: [], targets, chapters: [], today }
    const { byMonth } = summarize({ from: '2026-06-01', to: '2026-08-31' }, [], context)
    expect(byMonth.map((month) => (month.target?.hard[0] === 0.6 ? 'early' : 'late'))).toEqual(judgedBy)
  })

  it('never have a band beyond the floor, nor one that ends before it begins', () => {
    fc.assert(
      fc.property(anyTargets, (targets) => {
        for (const one of targets) {
          for (const [low, high] of Object.values(bandsOf(one))) {
            expect(low).toBeGreaterThanOrEqual(one.floor - 1e-9)
            expect(high).toBeLessThanOrEqual(1 - one.floor + 1e-9)
            expect(low).toBeLessThanOrEqual(high)
          }
        }
      }),
    )
  })

  it('know the preset of a new journal until it is changed', () => {
    expect(isPreset(DEFAULT_TARGET)).toBe(true)
    expect(isPreset({ ...DEFAULT_TARGET, revision: 2 })).toBe(false)
    expect(isPreset(target('own', FIRST_DAY))).toBe(false)
  })
})

describe('The career as it went', () => {
  it('has every target once as its own, and in every chapter what held when it began', () => {
    fc.assert(
      fc.property(anyTargets, anyChapters, (targets, chapters) => {
        const parts = careerTimeline(targets, chapters)
        const own = parts.flatMap((part) => part.targets.filter(({ state }) => state !== 'kept'))
        expect(own.map((item) => item.target.id).toSorted()).toEqual(targets.map(({ id }) => id).toSorted())
        expect(parts.flatMap(({ chapter: one }) => (one === null ? [] : one.id)).toSorted()).toEqual(
          chapters.map(({ id }) => id).toSorted(),
        )
        for (const part of parts) {
          if (part.from === null) continue
          const holds = targetOn(part.from, targets, chapters)
          const here = part.targets.filter(({ state, from }) => state !== 'overruled' && from <= part.from!)
          expect(here.map((item) => item.target)).toEqual(holds === null ? [] : [holds])
        }
      }),
    )
  })

  it('shows the newest chapter first, each to the day before the next, and what never held', () => {
    const parts = careerTimeline(
      [
        DEFAULT_TARGET,
        target('first', '2025-03-01', { chapterId: 'dev', updatedAt: '2026-01-02T00:00:00.000Z' }),
        target('second', '2025-03-01', { updatedAt: '2026-01-03T00:00:00.000Z' }),
      ],
      [chapter('dev', '2025-03-01'), chapter('lead', '2026-07-01')],
    )
    expect(
      parts.map(({ chapter: one, from, to, targets }) => [
        one?.id ?? null,
        from,
        to,
        targets.map((item) => `${item.target.id} ${item.state}`),
      ]),
    ).toEqual([
      ['lead', '2026-07-01', null, ['second kept']],
      ['dev', '2025-03-01', '2026-06-30', ['second begins', 'first overruled']],
      [null, null, '2025-02-28', [`${DEFAULT_TARGET.id} begins`]],
    ])
  })
})
