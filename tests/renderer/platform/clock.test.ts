import { afterEach, describe, expect, test } from 'vitest'
import { instantOf } from '../../../renderer/platform/clock.ts'
import { instantSchema } from '../../../shared/journal/record.ts'

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('the instant of a day and a time', () => {
  test.each([
    ['UTC', '2026-11-03', '09:00', '2026-11-03T09:00:00+00:00'],
    ['Europe/Berlin', '2026-11-03', '09:00', '2026-11-03T09:00:00+01:00'],
    ['Europe/Berlin', '2026-07-03', '23:30', '2026-07-03T23:30:00+02:00'],
    ['America/New_York', '2026-11-03', '00:05', '2026-11-03T00:05:00-05:00'],
    ['America/St_Johns', '2026-11-03', '09:00', '2026-11-03T09:00:00-03:30'],
    ['Asia/Kathmandu', '2026-11-03', '09:00', '2026-11-03T09:00:00+05:45'],
    // An hour that the clocks skip is taken as far after it.
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T03:30:00+02:00'],
  ])('in %s on %s at %s', (name, day, time, instant) => {
    process.env['TZ'] = name
    expect(instantOf(day, time)).toBe(instant)
    expect(instantSchema.safeParse(instant).success).toBe(true)
  })
})
