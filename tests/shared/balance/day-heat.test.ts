import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heatLevel, heatStep } from '../../../shared/balance/day-heat.ts'

const aDay = fc.integer({ min: 1, max: 1_440 })

describe('The shades of the days', () => {
  it.each([
    ['ten minutes a day', Array.from({ length: 200 }, () => 10), 5, 2],
    ['half an hour a day', Array.from({ length: 200 }, () => 30), 10, 3],
    ['three hours a day', Array.from({ length: 200 }, () => 180), 45, 4],
    ['whole working days', Array.from({ length: 200 }, () => 480), 120, 4],
  ])('fit a person of %s', (_, days, step, level) => {
    expect(heatStep(days)).toBe(step)
    expect(heatLevel(days[0]!, step)).toBe(level)
  })

  it('are not moved by one marathon', () => {
    const days = Array.from({ length: 40 }, (_, index) => 20 + (index % 4) * 20)
    expect(heatStep([...days, 900])).toBe(heatStep(days))
  })

  it('stand for equal steps: nothing, up to one, two and three of them, and more', () => {
    expect([0, 1, 30, 31, 60, 61, 90, 91, 1_440].map((minutes) => heatLevel(minutes, 30))).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4,
    ])
    expect(heatStep([])).toBe(30)
    expect(heatStep([0, 0])).toBe(30)
    expect(heatStep([25, 60])).toBe(15)
  })

  it('grow with the time, and four steps hold nine days in ten', () => {
    fc.assert(
      fc.property(fc.array(aDay, { minLength: 1, maxLength: 366 }), (days) => {
        const step = heatStep(days)
        const sorted = days.toSorted((a, b) => a - b)
        const levels = sorted.map((minutes) => heatLevel(minutes, step))
        expect(levels).toEqual(levels.toSorted((a, b) => a - b))
        expect(Math.min(...levels)).toBeGreaterThan(0)
        const within = days.filter((minutes) => minutes <= step * 4).length
        expect(step === 180 || within >= Math.ceil(days.length * 0.9)).toBe(true)
        expect(heatStep(days.concat(0, 0, 0))).toBe(step)
      }),
    )
  })
})
