import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays, dayFrom, daysBetween, isDay, localDayOf, startOfWeek, weekdayOf } from '../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf, monthsFrom } from '../../shared/month.ts'
import { anyDay } from '../support/arbitraries.ts'

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

// Zones with daylight saving in both hemispheres, by half hours, with days that were left out, and the furthest ones.
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Cairo',
  'America/St_Johns',
]

describe('A day', () => {
  it('is a real day of the calendar and nothing else', () => {
    expect(isDay('2026-11-22')).toBe(true)
    expect(isDay('2024-02-29')).toBe(true)
    for (const wrong of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '1899-12-31',
      '2200-01-01',
      '2026-11-22T00:00',
    ]) {
      expect(isDay(wrong), wrong).toBe(false)
    }
    expect(dayFrom(2026, 2, 30)).toBeNull()
  })

  it('is counted the same in every time zone, over every change of the clock', () => {
    for (const name of ZONES) {
      process.env['TZ'] = name
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
          const other = addDays(day, count)
          expect(daysBetween(day, other)).toBe(count)
          expect(addDays(other, -count)).toBe(day)
        }),
        { numRuns: 40 },
      )
      expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
      expect(addDays('2026-10-25', 1)).toBe('2026-10-26')
      expect(addDays('2011-12-29', 2)).toBe('2011-12-31')
    }
  })

  it('is the one on the wall, whatever the zone: midnight and the minute before it', () => {
    for (const name of ZONES) {
      process.env['TZ'] = name
      expect(localDayOf(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22')
      expect(localDayOf(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22')
    }
  })

  it('lies in a week that starts on the day people choose', () => {
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(startOfWeek('2026-11-22', 1)).toBe('2026-11-16')
    expect(startOfWeek('2026-11-22', 7)).toBe('2026-11-22')
    expect(startOfWeek('2027-01-01', 1)).toBe('2026-12-28')
  })
})

describe('A month', () => {
  it('ends on its last day, in leap years too', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
    expect(lastDayOf('2026-02')).toBe('2026-02-28')
    expect(lastDayOf('2026-12')).toBe('2026-12-31')
  })

  it('is counted over the end of years', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(monthsFrom('2025-12', '2026-02')).toEqual(['2025-12', '2026-01', '2026-02'])
    expect(monthsFrom('2026-02', '2026-01')).toEqual([])
  })

  it('holds exactly the days from its first to its last', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day)
        expect(firstDayOf(month) <= day && day <= lastDayOf(month)).toBe(true)
        expect(monthOf(addDays(lastDayOf(month), 1))).toBe(addMonths(month, 1))
      }),
    )
  })
})
