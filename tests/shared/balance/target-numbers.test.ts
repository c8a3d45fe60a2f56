import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { targetSchema } from '../../../shared/balance/career.ts'
import { guidedTarget } from '../../../shared/balance/guided-target.ts'
import { parsePercent, readTarget, typedTarget } from '../../../shared/balance/target-numbers.ts'
import { bandsOf } from '../../../shared/balance/target.ts'

const GOOD = { hard: '60', soft: '40', band: '10', floor: '15' }

describe('The numbers of a target', () => {
  it.each([
    ['55', 55],
    [' 55 % ', 55],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['100', 100],
    ['', null],
    ['half', null],
    ['-5', null],
    ['5.25', null],
    ['1000', null],
  ])('"%s" is read as %s percent', (text, percent) => {
    expect(parsePercent(text)).toBe(percent)
  })

  it.each([
    [{}, {}],
    [{ hard: 'x' }, { hard: { kind: 'no-number' } }],
    [{ hard: '101' }, { hard: { kind: 'outside', least: 0, most: 100 } }],
    [{ soft: '39.9' }, { soft: { kind: 'sum', sum: 99.9 } }],
    [{ hard: '33.3', soft: '66.7' }, {}],
    [{ hard: '90', soft: '10' }, { soft: { kind: 'below-floor', floor: 15 } }],
    [{ hard: '10', soft: '90' }, { hard: { kind: 'below-floor', floor: 15 } }],
    [{ hard: '85', soft: '15' }, {}],
    [{ band: '0' }, { band: { kind: 'outside', least: 1, most: 40 } }],
    [{ floor: '41' }, { floor: { kind: 'outside', least: 0, most: 40 } }],
    [
      { hard: '', soft: '', band: '', floor: '' },
      {
        hard: { kind: 'no-number' },
        soft: { kind: 'no-number' },
        band: { kind: 'no-number' },
        floor: { kind: 'no-number' },
      },
    ],
  ])('with %j have the problems %j', (changed, problems) => {
    const read = readTarget({ ...GOOD, ...changed })
    expect(read.ok ? {} : read.problems).toEqual(problems)
  })

  it('that are taken make a target whose wanted share lies in its own band, and are typed again as they were', () => {
    // In tenths, which are whole: 100 - 99.4 is not 0.6 in binary.
    const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 })
    const written = (value: number) => String(value / 10)
    fc.assert(
      fc.property(tenths(100), tenths(40), tenths(40), (hard, band, floor) => {
        const typed = {
          hard: written(hard),
          soft: written(1_000 - hard),
          band: written(band),
          floor: written(floor),
        }
        const read = readTarget(typed)
        expect(read.ok).toBe(band >= 10 && Math.min(hard, 1_000 - hard) >= floor)
        if (!read.ok) return
        const target = targetSchema.parse({ id: 't', from: '2026-01-01', ...read.value })
        expect(Math.round((target.shares.hard + target.shares.soft) * 1e6)).toBe(1e6)
        const bands = bandsOf(target)
        for (const side of ['hard', 'soft'] as const) {
          const [low, high] = bands[side]
          expect(low).toBeLessThanOrEqual(target.shares[side])
          expect(high).toBeGreaterThanOrEqual(target.shares[side])
        }
        expect(typedTarget(target)).toEqual(typed)
      }),
    )
  })

  it('of a guided target can be typed as they are', () => {
    const guided = guidedTarget({ stage: 'early', technical: 5, dependence: 1, goals: [] })
    expect(readTarget(typedTarget(guided))).toMatchObject({
      ok: true,
      value: { shares: guided.shares, band: guided.band, floor: guided.floor },
    })
  })
})
