import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditsIn } from '../../../shared/credentials/activity.ts'
import { SHIPPED_PACKS } from '../../../shared/credentials/shipped-packs.ts'
import { KINDS } from '../../../shared/entry/entry.ts'
import { addDays } from '../../../shared/day.ts'
import { anyPack, claimed, credits } from './credits-for-test.ts'

const names = ['Top', 'Inner', 'Deep', 'Side']
const amount = fc.integer({ min: 0, max: 40 })
const optional = fc.option(amount, { nil: null })

/** Packs of up to three floors with minima and caps that do not contradict each other. */
const packs = fc.oneof(
  fc.constantFrom(...SHIPPED_PACKS),
  fc
    .record({
      required: fc.integer({ min: 0, max: 100 }),
      step: fc.constantFrom(null, 0.25, 0.5, 1),
      minutesPerCredit: fc.constantFrom(50, 60),
      caps: fc.tuple(optional, optional, optional, optional),
      mins: fc.tuple(amount, amount, amount, amount),
      otherCategories: fc.constantFrom('count', 'ignore'),
      carryOver: fc.option(
        fc.record({
          months: fc.integer({ min: 1, max: 36 }),
          most: fc.integer({ min: 0, max: 30 }),
          category: fc.constantFrom(null, 'Top', 'Side', 'Deep'),
        }),
        { nil: null },
      ),
    })
    .map(({ caps, mins, ...fields }) =>
      anyPack({
        ...fields,
        cycleMonths: 12,
        categories: names.map((name, index) => ({
          name,
          parent: [null, 'Top', 'Inner', null][index],
          cap: caps[index],
          min: caps.every((cap) => cap === null) ? mins[index] : null,
        })),
      }),
    ),
)
const entries = fc.array(
  fc
    .record({
      day: fc.integer({ min: -100, max: 1_500 }),
      minutes: fc.integer({ min: 1, max: 2_000 }),
      category: fc.constantFrom(
        ...names,
        ...SHIPPED_PACKS.flatMap(({ categories }) => categories.map(({ name }) => name)),
        'Nowhere',
      ),
      kind: fc.constantFrom(...KINDS),
    })
    .map(({ day, minutes, category, kind }) =>
      claimed(addDays('2025-03-01', day), minutes / 60, category, { kind }),
    ),
  { maxLength: 25 },
)
const days = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays('2025-03-01', count))

describe('credits', () => {
  test('never count more than a cap, nor more than was earned and carried in', () => {
    fc.assert(
      fc.property(packs, entries, days, (pack, all, day) => {
        const found = credits(pack, day, all)
        for (const { cap, counted } of found.byCategory) expect(counted).toBeLessThanOrEqual(cap ?? Infinity)
        expect(found.counted).toBeLessThanOrEqual(found.earned + found.carriedIn + 0.011)
        expect(found.carriedIn).toBeLessThanOrEqual(pack.carryOver?.most ?? 0)
      }),
      { numRuns: 150 },
    )
  })

  test('are never lowered by a further entry, in this cycle or one before', () => {
    fc.assert(
      fc.property(packs, entries, days, fc.nat(), (pack, all, day, pick) => {
        if (all.length === 0) return
        const without = all.filter((_, index) => index !== pick % all.length)
        const [more, fewer] = [credits(pack, day, all), credits(pack, day, without)]
        expect(more.counted).toBeGreaterThanOrEqual(fewer.counted)
        expect(more.carriedIn).toBeGreaterThanOrEqual(fewer.carriedIn)
        for (const [index, { counted }] of more.byCategory.entries()) {
          expect(counted).toBeGreaterThanOrEqual(fewer.byCategory[index]?.counted ?? 0)
        }
        expect(more.needed).toBeLessThanOrEqual(fewer.needed)
      }),
      { numRuns: 150 },
    )
  })

  test('are the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(packs, entries, days, (pack, all, day) => {
        expect(credits(pack, day, all.toReversed())).toEqual(credits(pack, day, all))
      }),
      { numRuns: 100 },
    )
  })

  test('are all there once what fills them soonest was done, and not before', () => {
    fc.assert(
      fc.property(packs, entries, days, (pack, all, day) => {
        const before = credits(pack, day, all)
        const canBeFilled = before.fill.every(
          ({ category }) => category !== null || pack.otherCategories === 'count',
        )
        if (!canBeFilled) return
        const claims = before.fill.map(({ category, units }) => ({
          category: category ?? '',
          minutes: Math.ceil(creditsIn(units, pack, 'up') * pack.minutesPerCredit),
        }))
        const filled = claims.map(({ category, minutes }) => claimed(day, minutes / 60, category))
        const after = credits(pack, day, [...all, ...filled])
        expect(after.needed).toBe(0)
        expect(after.missing).toBe(0)
        expect(before.needed).toBeGreaterThanOrEqual(before.missing - 0.011)
      }),
      { numRuns: 150 },
    )
  })
})
