import { afterEach, describe, expect, test } from 'vitest'
import { expiriesDue, expiryOf, suggestedExpiry } from '../../../shared/credentials/expiry.ts'
import { credentialSchema } from '../../../shared/credentials/records.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import { dueInOrder, putOff } from '../../../shared/due/due-list.ts'

const pmp = (expiresOn: Day | null) => credentialSchema.parse({ id: 'pmp', title: 'PMP', expiresOn })
const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('what expires', () => {
  test.each([
    [null, { kind: 'unlimited' }],
    ['2027-02-21', { kind: 'valid', days: 91 }],
    ['2027-02-20', { kind: 'soon', days: 90 }],
    ['2026-11-22', { kind: 'soon', days: 0 }],
    ['2026-11-21', { kind: 'expired', days: 1 }],
  ] as const)('on %s stands so on 22 November 2026', (expiresOn, state) => {
    expect(expiryOf({ expiresOn }, '2026-11-22')).toEqual(state)
  })

  // Months of 28 to 31 days, a leap day and both changes of the clock lie in between.
  test.each(['2026-05-31', '2027-03-01', '2028-03-01', '2026-11-30', '2027-01-01'])(
    'is reminded of 90, 60, 30, 14, 7 days and one before %s, in any time zone',
    (expiresOn) => {
      for (const name of ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe']) {
        process.env['TZ'] = name
        const begins = [90, 60, 30, 14, 7, 1].map((days) => addDays(expiresOn, -days))
        const dueOn = (day: Day) => expiriesDue([pmp(expiresOn)], day).map(({ since }) => since)
        expect(dueOn(addDays(expiresOn, -91))).toEqual([])
        expect(begins.map(dueOn)).toEqual(begins.map((day) => [day]))
        // The day before a reminder is still the one before's.
        expect(begins.slice(1).map((day) => dueOn(addDays(day, -1)))).toEqual(
          begins.slice(0, -1).map((day) => [day]),
        )
        expect(dueOn(expiresOn)).toEqual([addDays(expiresOn, -1)])
      }
    },
  )

  test('is one line after weeks away, and one when it is over', () => {
    expect(expiriesDue([pmp('2026-12-27')], '2026-12-25')).toMatchObject([{ since: '2026-12-20', days: 2 }])
    expect(expiriesDue([pmp('2026-10-01')], '2026-11-22')).toMatchObject([{ since: '2026-10-02', days: -52 }])
    expect(expiriesDue([pmp(null)], '2026-11-22')).toEqual([])
  })

  test('comes back with the next reminder when it was left out, and when it was renewed', () => {
    const on = (day: Day, expiresOn: Day) => expiriesDue([pmp(expiresOn)], day)
    const left = on('2026-11-22', '2027-01-15').map(
      (due) => ({ ...putOff(due, 'never', '2026-11-22'), decision: 'dismissed' }) as never,
    )
    const shown = (day: Day, expiresOn: Day) => dueInOrder(on(day, expiresOn), left, day).length
    expect(shown('2026-11-22', '2027-01-15')).toBe(0)
    expect(shown('2026-12-15', '2027-01-15')).toBe(0)
    expect(shown('2026-12-16', '2027-01-15')).toBe(1)
    expect(shown('2026-12-15', '2027-02-14')).toBe(1)
  })
})

test.each([
  ['2023-11-22', '2026-11-22', '2029-11-22'],
  ['2024-12-31', '2026-12-31', '2028-12-31'],
  ['2026-02-28', '2027-02-28', '2028-02-28'],
  [null, '2027-02-28', '2030-02-28'],
  [null, null, '2029-11-22'],
] as const)('a credential of %s until %s is renewed until %s', (issuedOn, expiresOn, then) => {
  expect(suggestedExpiry({ issuedOn, expiresOn }, '2026-11-22')).toBe(then)
})
