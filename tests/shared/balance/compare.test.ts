import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compared, comparisonsOf, withPrevious } from '../../../shared/balance/compare.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { CALENDAR_KINDS, lengthOf, periodAround } from '../../../shared/balance/period.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { addDays } from '../../../shared/day.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'

const span = ({ from, to }: { from: string; to: string }) => `${from} ${to}`

describe('A period beside the one before', () => {
  it.each([
    // A month: the same day of the month, at most its last.
    ['month', '2026-11-22', '2026-11-01 2026-11-22', '2026-10-01 2026-10-22'],
    ['month', '2026-03-31', '2026-03-01 2026-03-31', '2026-02-01 2026-02-28'],
    ['month', '2024-03-30', '2024-03-01 2024-03-30', '2024-02-01 2024-02-29'],
    ['month', '2026-02-28', '2026-02-01 2026-02-28', '2026-01-01 2026-01-28'],
    ['month', '2026-01-31', '2026-01-01 2026-01-31', '2025-12-01 2025-12-31'],
    // All others: as many days in.
    ['day', '2026-11-22', '2026-11-22 2026-11-22', '2026-11-21 2026-11-21'],
    ['week', '2026-11-19', '2026-11-16 2026-11-19', '2026-11-09 2026-11-12'],
    ['week', '2026-01-02', '2025-12-29 2026-01-02', '2025-12-22 2025-12-26'],
    ['quarter', '2026-11-22', '2026-10-01 2026-11-22', '2026-07-01 2026-08-22'],
    ['quarter', '2026-06-30', '2026-04-01 2026-06-30', '2026-01-01 2026-03-31'],
    ['year', '2026-11-22', '2026-01-01 2026-11-22', '2025-01-01 2025-11-22'],
    ['year', '2024-12-31', '2024-01-01 2024-12-31', '2023-01-01 2023-12-31'],
    ['year', '2025-12-31', '2025-01-01 2025-12-31', '2024-01-01 2024-12-30'],
  ] as const)('the running %s on %s: %s against %s', (kind, today, now, then) => {
    const comparison = withPrevious(periodAround(kind, today, 1), today)
    expect([span(comparison.now), span(comparison.then)]).toEqual([now, then])
    expect(comparison.isAtSameDay).toBe(true)
  })

  it('is whole beside whole once it is over', () => {
    const march = periodAround('month', '2026-03-10', 1)
    const { now, then, isAtSameDay } = withPrevious(march, '2026-11-22')
    expect([span(now), span(then)]).toEqual(['2026-03-01 2026-03-31', '2026-02-01 2026-02-28'])
    expect(isAtSameDay).toBe(false)
  })

  it('never counts more days of the earlier one than of itself while it is running', () => {
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count))
    fc.assert(
      fc.property(fc.constantFrom(...CALENDAR_KINDS), anyDay, (kind, today) => {
        const { now, then, earlier } = withPrevious(periodAround(kind, today, 1), today)
        expect(lengthOf(then)).toBe(Math.min(lengthOf(now), lengthOf(earlier)))
        expect(then.from).toBe(earlier.from)
        expect(now.to).toBe(today)
      }),
    )
  })

  it('of a month comes with its quarter and its year, of a quarter with its year', () => {
    const kinds = (kind: (typeof CALENDAR_KINDS)[number]) =>
      comparisonsOf(periodAround(kind, '2026-11-22', 1), '2026-11-22', 1).map(({ period }) => period.kind)
    expect(kinds('month')).toEqual(['month', 'quarter', 'year'])
    expect(kinds('quarter')).toEqual(['quarter', 'year'])
    expect(kinds('year')).toEqual(['year'])
    expect(kinds('week')).toEqual(['week'])
    const dates = { kind: 'dates' as const, from: '2026-03-01', to: '2026-03-10' }
    expect(comparisonsOf(dates, '2026-11-22', 1).map(({ then }) => span(then))).toEqual([
      '2026-02-19 2026-02-28',
    ])
  })
})

describe('Two summaries', () => {
  const context = {
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    targets: [DEFAULT_TARGET],
    chapters: [],
    today: '2026-11-22',
  }
  const summaryOf = (...parts: [skill: string | null, minutes: number][]) => {
    const entries = parts.map(([name, minutes]) => {
      const skillId = DEFAULT_SKILLS.find((skill) => skill.name === name)?.id
      return entrySchema.parse({
        id: 'e',
        date: '2026-11-03',
        minutes,
        title: 'Something',
        allocations: skillId === undefined ? [] : [{ skillId, minutes }],
      })
    })
    return summarize({ from: '2026-11-01', to: '2026-11-30' }, monthDocumentsOf(entries), context)
  }

  it('are compared side by side, in all, and by the share of hard', () => {
    const now = summaryOf(['Programming', 90], ['Writing', 30], [null, 15])
    const then = summaryOf(['Programming', 60], ['Writing', 60], ['Health', 20])
    expect(compared(now, then)).toEqual([
      { measure: 'hard', now: 90, then: 60, change: 30 },
      { measure: 'soft', now: 30, then: 60, change: -30 },
      { measure: 'personal', now: 0, then: 20, change: -20 },
      { measure: 'unassigned', now: 15, then: 0, change: 15 },
      { measure: 'total', now: 135, then: 140, change: -5 },
      { measure: 'hardShare', now: 75, then: 50, change: 25 },
    ])
  })

  it('have no share to compare where one of them has neither hard nor soft time', () => {
    const share = compared(summaryOf(['Programming', 90]), summaryOf(['Health', 20])).at(-1)
    expect(share).toEqual({ measure: 'hardShare', now: 100, then: null, change: null })
  })
})
