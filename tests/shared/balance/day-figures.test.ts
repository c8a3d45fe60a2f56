import { describe, expect, it } from 'vitest'
import { daysByMonth, figuresOf } from '../../../shared/balance/day-figures.ts'

describe('The figures of days', () => {
  it('count only the days that hold something, and name the longest, the earlier of two', () => {
    expect(
      figuresOf([
        ['2026-11-01', 30],
        ['2026-11-02', 0],
        ['2026-11-03', 95],
        ['2026-11-04', 95],
      ]),
    ).toEqual({ minutes: 220, activeDays: 3, longest: { day: '2026-11-03', minutes: 95 }, average: 73 })
    expect(figuresOf([])).toEqual({ minutes: 0, activeDays: 0, longest: null, average: 0 })
  })

  it('stand month by month, the empty ones too, and add up to the whole', () => {
    const days = [
      ['2025-12-31', 20],
      ['2026-02-01', 45],
      ['2026-02-28', 15],
    ] as const
    const months = daysByMonth(days, '2025-12', '2026-03')
    expect(months.map(({ month, figures }) => [month, figures.minutes, figures.activeDays])).toEqual([
      ['2025-12', 20, 1],
      ['2026-01', 0, 0],
      ['2026-02', 60, 2],
      ['2026-03', 0, 0],
    ])
    expect(months.flatMap((month) => month.days)).toEqual(days)
  })
})
