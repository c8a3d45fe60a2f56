import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeOffSchema } from '../../../shared/balance/career.ts'
import { addDays } from '../../../shared/day.ts'
import { daysOutside, spansOff } from '../../../shared/insight/days-off.ts'
import { ON } from './journals.ts'

const anyAbsence = fc
  .record({ at: fc.nat(40), length: fc.nat(12), fraction: fc.constantFrom(0.2, 0.3, 0.5, 0.6, 1) })
  .map(({ at, length, fraction }) =>
    timeOffSchema.parse({ id: 'off', from: addDays(ON, at), to: addDays(ON, at + length), fraction }),
  )

describe('the days that count', () => {
  it('are those of which at most half is off, one by one', () => {
    fc.assert(
      fc.property(fc.array(anyAbsence, { maxLength: 5 }), fc.nat(30), fc.nat(40), (absences, at, length) => {
        const from = addDays(ON, at)
        let expected = 0
        for (let index = 0; index <= length; index++) {
          const day = addDays(from, index)
          const off = absences.filter((one) => one.from <= day && day <= one.to)
          if (off.reduce((sum, { fraction }) => sum + fraction, 0) <= 0.5) expected += 1
        }
        expect(daysOutside(spansOff(absences), from, addDays(from, length))).toBe(expected)
      }),
    )
  })
})
