import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfterKey, dayGrid } from '../../../shared/balance/day-grid.ts'
import { addDays, daysBetween, weekdayOf } from '../../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, monthsFrom } from '../../../shared/month.ts'

const anyMonth = fc
  .integer({ min: 0, max: 299 * 12 })
  .map((count) => addMonths('1901-01', count))
  .filter((month) => month < '2199-12')
const weekStarts = fc.constantFrom(1, 6, 7)

const yearUntil = (last: string) => ({ from: firstDayOf(addMonths(last, -11)), to: lastDayOf(last) })

describe('The days of a year as a grid', () => {
  it('holds every day once, in order, in the row of its weekday and the column of its week', () => {
    fc.assert(
      fc.property(anyMonth, weekStarts, (last, weekStart) => {
        const { from, to } = yearUntil(last)
        const { days, columns } = dayGrid(from, to, weekStart)
        expect(days.map(({ day }) => day)).toEqual(
          Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
        )
        for (const { day, row } of days) expect(weekdayOf(day)).toBe(((weekStart - 1 + row) % 7) + 1)
        days.slice(1).forEach(({ row, column }, index) => {
          const before = days[index]!
          expect([row, column]).toEqual(
            before.row === 6 ? [0, before.column + 1] : [before.row + 1, before.column],
          )
        })
        expect(days[0]?.column).toBe(0)
        expect(columns).toBe(days.at(-1)!.column + 1)
        expect(columns).toBeGreaterThanOrEqual(53)
        expect(columns).toBeLessThanOrEqual(54)
      }),
      { numRuns: 60 },
    )
  })

  it('names each of its twelve months above the week of its first day', () => {
    fc.assert(
      fc.property(anyMonth, weekStarts, (last, weekStart) => {
        const { from, to } = yearUntil(last)
        const { days, months } = dayGrid(from, to, weekStart)
        expect(months.map(({ month }) => month)).toEqual(monthsFrom(monthOf(from), last))
        for (const { month, column } of months) {
          expect(days.find(({ day }) => day === firstDayOf(month))?.column).toBe(column)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('knows leap years and weeks that begin on Monday, Saturday or Sunday', () => {
    const leap = yearUntil('2024-12')
    expect(dayGrid(leap.from, leap.to, 1).days).toHaveLength(366)
    // 1 January 2024 was a Monday.
    expect([1, 6, 7].map((weekStart) => dayGrid(leap.from, leap.to, weekStart).days[0]?.row)).toEqual([
      0, 2, 1,
    ])
    // A leap year that begins on a week's last day touches 54 weeks.
    const wide = yearUntil('2000-12')
    expect(dayGrid(wide.from, wide.to, 7).columns).toBe(54)
    expect(dayGrid('2026-11-02', '2026-11-01', 1)).toEqual({ days: [], columns: 0, months: [] })
  })
})

describe('A key over the grid', () => {
  const range = { from: '2025-12-01', to: '2026-11-30' }

  it.each([
    ['ArrowUp', '2026-03-01', '2026-02-28'],
    ['ArrowDown', '2026-02-28', '2026-03-01'],
    ['ArrowLeft', '2026-01-05', '2025-12-29'],
    ['ArrowRight', '2025-12-29', '2026-01-05'],
    ['PageUp', '2026-03-29', '2026-03-01'],
    ['PageDown', '2026-03-01', '2026-03-29'],
    ['Home', '2026-06-15', range.from],
    ['End', '2026-06-15', range.to],
    // There is nothing beyond the ends.
    ['ArrowUp', range.from, range.from],
    ['ArrowLeft', '2025-12-05', '2025-12-05'],
    ['ArrowRight', '2026-11-26', '2026-11-26'],
  ])('%s leads from %s to %s', (key, day, next) => {
    expect(dayAfterKey(day, key, range)).toBe(next)
  })

  it('is left alone when it moves nothing', () => {
    for (const key of ['Tab', 'Enter', 'a', 'toString'])
      expect(dayAfterKey(range.from, key, range)).toBeNull()
  })
})
