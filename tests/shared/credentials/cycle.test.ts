import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cyclesUntil, firstCycleDay, monthsOn, yearsOf } from '../../../shared/credentials/cycle.ts'
import { addDays } from '../../../shared/day.ts'

describe('whole months on', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-15', -12, '2025-11-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('from %s, %i of them: %s', (day, months, then) => {
    expect(monthsOn(day, months)).toBe(then)
  })
})

describe('cycles', () => {
  test('end on the day before the next begins, leap years included', () => {
    expect(cyclesUntil('2025-03-01', 36, '2026-11-19')).toEqual([{ from: '2025-03-01', to: '2028-02-29' }])
    expect(cyclesUntil('2025-03-01', 36, '2028-02-29')).toHaveLength(1)
    expect(cyclesUntil('2025-03-01', 36, '2028-03-01').at(-1)).toEqual({
      from: '2028-03-01',
      to: '2031-02-28',
    })
  })

  test('follow each other without a gap or an overlap', () => {
    const first = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2016-01-01', days))
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 48 }), fc.nat(6_000), (from, months, later) => {
        const day = addDays(from, later)
        const cycles = cyclesUntil(from, months, day)
        expect(cycles[0].from).toBe(from)
        const begins = cycles.map((cycle) => cycle.from)
        expect(cycles.slice(0, -1).map(({ to }) => addDays(to, 1))).toEqual(begins.slice(1))
        expect(begins.at(-1)).toBeOneOf([day, ...begins.filter((begin) => begin < day)])
        expect(cycles.map(({ to }) => to >= day)).toEqual(
          cycles.map((_, index) => index === cycles.length - 1),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('have years that add up to them', () => {
    expect(yearsOf({ from: '2025-03-01', to: '2028-02-29' }, 36)).toEqual([
      { from: '2025-03-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2027-02-28' },
      { from: '2027-03-01', to: '2028-02-29' },
    ])
  })

  test('begin where the credential says, else on the day of issue, or with the year', () => {
    const years = { calendarYears: true }
    const plain = { calendarYears: false }
    const issued = { cycleStart: null, issuedOn: '2024-05-07' }
    expect(firstCycleDay({ cycleStart: '2025-01-02', issuedOn: '2024-05-07' }, plain, '2026-01-01')).toBe(
      '2025-01-02',
    )
    expect(firstCycleDay(issued, plain, '2026-01-01')).toBe('2024-05-07')
    expect(firstCycleDay(issued, years, '2026-01-01')).toBe('2024-01-01')
    expect(firstCycleDay({ cycleStart: null, issuedOn: null }, years, '2026-07-01')).toBe('2026-01-01')
    expect(firstCycleDay({ cycleStart: null, issuedOn: null }, plain, '2026-07-01')).toBeNull()
  })
})
