import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSchema, timeOffSchema } from '../../../shared/balance/career.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { minutesOfCells, plannedIn } from '../../../shared/balance/plan.ts'
import { addDays } from '../../../shared/day.ts'
import { plannedBetween, rangesOf, reviewFigures } from '../../../shared/review/figures.ts'
import { reviewPeriod, type ReviewKind } from '../../../shared/review/kinds.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'

const TODAY = '2026-11-22'
const sample = sampleJournal(TODAY)
const context = { ...sample, today: TODAY, weekStart: 1 }

function figuresOf(kind: ReviewKind, day: string) {
  const period = reviewPeriod(kind, day, 1)
  const [now, then] = rangesOf(period, TODAY)
  const within = ({ from, to }: { from: string; to: string }) =>
    monthDocumentsOf(sample.entries.filter(({ date }) => from <= date && date <= to))
  return reviewFigures(period, [within(now), within(then)], context)
}

describe('the numbers of a review', () => {
  it.each(['week', 'month', 'quarter', 'year'] as const)('of a %s add up: rows, sides and plan', (kind) => {
    const { rows, summary, earlierSummary, planned } = figuresOf(kind, '2026-10-14')
    const sum = (of: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + of(row), 0)
    expect(sum(({ minutes }) => minutes)).toBe(summary.minutes)
    expect(sum(({ before }) => before)).toBe(earlierSummary.minutes)
    expect(sum((row) => row.planned)).toBe(planned)
    expect(summary.minutes).toBeGreaterThan(0)
  })

  it('judge a time by the target of its own days', () => {
    expect(figuresOf('year', '2025-07-01').judged.target?.hard).toEqual([0.6, 0.8])
    expect(figuresOf('month', '2026-10-01').judged.target?.hard).toEqual([0.4, 0.6])
    expect(figuresOf('quarter', '2026-01-01').judged.changes).toEqual(['2026-02-27'])
  })

  it('compare a time that is running with as much of the one before', () => {
    const { now, then, isAtSameDay } = figuresOf('month', TODAY)
    expect([now.to, then.to, isAtSameDay]).toEqual([TODAY, '2026-10-22', true])
  })
})

describe('what the plan asked of a time', () => {
  const plan = planSchema.parse({
    id: 'p',
    from: '2026-11-02',
    cells: [{ categoryId: 'c', mode: null, minutes: 70 }],
  })
  const of = (from: string, to: string, timeOff: { from: string; to: string; fraction: number }[] = []) =>
    plannedBetween(
      { from, to },
      {
        plans: [plan],
        weekStart: 1,
        timeOff: timeOff.map((one, id) => timeOffSchema.parse({ id: `o${id}`, ...one })),
      },
    )

  it('is a seventh of the week a day, nothing before the first plan, none without one', () => {
    expect(of('2026-11-02', '2026-11-08')).toEqual(new Map([['c', 70]]))
    expect(of('2026-10-26', '2026-11-04')).toEqual(new Map([['c', 30]]))
    expect(of('2026-10-01', '2026-10-31')).toBeNull()
    expect(of('2026-11-02', '2026-11-08', [{ from: '2026-11-03', to: '2026-11-04', fraction: 1 }])).toEqual(
      new Map([['c', 50]]),
    )
  })

  it('of a whole week is what the page of that week says, give or take its rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 }), (weeks) => {
        const from = addDays('2025-06-02', weeks * 7)
        const asked = plannedBetween({ from, to: addDays(from, 6) }, context)
        const total = [...(asked ?? [])].reduce((sum, [, minutes]) => sum + minutes, 0)
        expect(Math.abs(total - minutesOfCells(plannedIn(from, context)))).toBeLessThanOrEqual(3)
      }),
      { numRuns: 30 },
    )
  })
})
