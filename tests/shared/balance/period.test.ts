import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CALENDAR_KINDS,
  isRunning,
  judgedOn,
  lengthOf,
  periodAround,
  quarterOf,
  turned,
} from '../../../shared/balance/period.ts'
import { addDays, weekdayOf, type Day } from '../../../shared/day.ts'

const anyKind = fc.constantFrom(...CALENDAR_KINDS)
const anyWeekStart = fc.integer({ min: 1, max: 7 })
// Two centuries, leap years and the one of 2100 that is none among them.
const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 73_000 })
  .map((count) => addDays('1950-01-01', count))

describe('A period', () => {
  it.each([
    ['day', '2026-11-22', 1, '2026-11-22', '2026-11-22'],
    ['week', '2026-11-22', 1, '2026-11-16', '2026-11-22'],
    ['week', '2026-11-22', 7, '2026-11-22', '2026-11-28'],
    ['week', '2026-01-01', 1, '2025-12-29', '2026-01-04'],
    ['month', '2024-02-10', 1, '2024-02-01', '2024-02-29'],
    ['quarter', '2026-11-22', 1, '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', 1, '2026-01-01', '2026-03-31'],
    ['year', '2026-11-22', 1, '2026-01-01', '2026-12-31'],
  ] as const)('%s around %s, weeks from %i: %s to %s', (kind, day, weekStart, from, to) => {
    expect(periodAround(kind, day, weekStart)).toEqual({ kind, from, to })
  })

  it('has the day that it lies around, and is the same around each of its days', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyWeekStart, fc.nat(400), (kind, day, weekStart, step) => {
        const period = periodAround(kind, day, weekStart)
        expect(period.from <= day && day <= period.to).toBe(true)
        const other = addDays(period.from, step % lengthOf(period))
        expect(periodAround(kind, other, weekStart)).toEqual(period)
      }),
    )
  })

  it('of a week begins on the weekday that was asked for, in every year', () => {
    fc.assert(
      fc.property(anyDay, anyWeekStart, (day, weekStart) => {
        const week = periodAround('week', day, weekStart)
        expect(weekdayOf(week.from)).toBe(weekStart)
        expect(lengthOf(week)).toBe(7)
      }),
    )
  })

  it('tiles the calendar: the next begins the day after, and turning back leads back', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyWeekStart, (kind, day, weekStart) => {
        const period = periodAround(kind, day, weekStart)
        const next = turned(period, 1)
        expect(next.from).toBe(addDays(period.to, 1))
        expect(next).toEqual(periodAround(kind, next.to, weekStart))
        expect(turned(next, -1)).toEqual(period)
      }),
    )
  })

  it('of any dates moves by its own length', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), fc.integer({ min: -3, max: 3 }), (from, days, count) => {
        const dates = { kind: 'dates' as const, from, to: addDays(from, days) }
        const other = turned(dates, count)
        expect(lengthOf(other)).toBe(days + 1)
        expect(turned(other, -count)).toEqual(dates)
        expect(turned(dates, 1).from).toBe(addDays(dates.to, 1))
      }),
    )
  })

  it('is running from its first day to its last, and is then judged by today', () => {
    const november = periodAround('month', '2026-11-22', 1)
    expect(
      ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => isRunning(november, day)),
    ).toEqual([false, true, true, false])
    expect(judgedOn(november, '2026-11-22')).toBe('2026-11-22')
    expect(judgedOn(november, '2027-01-01')).toBe('2026-11-30')
  })

  it('knows the quarters', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'].map(quarterOf)).toEqual([
      1, 1, 2, 3, 4,
    ])
  })
})
