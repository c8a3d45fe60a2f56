import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentagesOf } from '../../../shared/balance/percentages.ts'

describe('percentages', () => {
  it('give what is over to the largest remainders', () => {
    expect(percentagesOf([1, 1, 1])).toEqual([34, 33, 33])
    expect(percentagesOf([2, 1])).toEqual([67, 33])
  })

  it('are all 0 where there is nothing', () => {
    expect(percentagesOf([0, 0])).toEqual([0, 0])
    expect(percentagesOf([])).toEqual([])
  })

  it('always add up to 100 and stay within one of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 }), (parts) => {
        const sum = parts.reduce((total, part) => total + part, 0)
        fc.pre(sum > 0)
        const shares = percentagesOf(parts)
        expect(shares.reduce((total, share) => total + share, 0)).toBe(100)
        shares.forEach((share, index) =>
          expect(Math.abs(share - (parts[index]! / sum) * 100)).toBeLessThan(1),
        )
      }),
    )
  })
})
