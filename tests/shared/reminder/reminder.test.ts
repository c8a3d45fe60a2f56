import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays, localDayOf, weekdayOf, type Day } from '../../../shared/day.ts'
import {
  daysOffFrom,
  DEFAULT_REMINDER,
  dueReminder,
  nextReminder,
  type ReminderSettings,
} from '../../../shared/reminder/reminder.ts'

const ON: ReminderSettings = { ...DEFAULT_REMINDER, isOn: true }
const NONE = new Set<Day>()
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
]

let before: string | undefined
beforeEach(() => (before = process.env['TZ']))
afterEach(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

const at = (text: string) => new Date(text)
const written = (instant: Date | null) =>
  instant === null
    ? null
    : `${localDayOf(instant)} ${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`

describe('the next reminder', () => {
  beforeEach(() => (process.env['TZ'] = 'Europe/Berlin'))

  it('is today before its time and on the next chosen day after it', () => {
    expect(written(nextReminder(ON, at('2026-11-25T16:59:59'), NONE))).toBe('2026-11-25 17:00')
    expect(written(nextReminder(ON, at('2026-11-25T17:00:00'), NONE))).toBe('2026-11-26 17:00')
    expect(written(nextReminder(ON, at('2026-11-27T18:00:00'), NONE))).toBe('2026-11-30 17:00')
  })

  it('never comes on a day off', () => {
    const off = new Set(
      daysOffFrom('2026-11-25', 60, [{ from: '2026-11-20', to: '2026-12-01', fraction: 1 }]),
    )
    expect(written(nextReminder(ON, at('2026-11-25T09:00:00'), off))).toBe('2026-12-02 17:00')
  })

  it('comes on a day that is off in part', () => {
    expect(daysOffFrom('2026-11-25', 60, [{ from: '2026-11-20', to: '2026-12-01', fraction: 0.5 }])).toEqual(
      [],
    )
  })

  it('is none when it is off or has no day', () => {
    expect(nextReminder(DEFAULT_REMINDER, at('2026-11-25T09:00:00'), NONE)).toBeNull()
    expect(nextReminder({ ...ON, weekdays: [] }, at('2026-11-25T09:00:00'), NONE)).toBeNull()
  })

  it('comes once where the clock skips its time or shows it twice', () => {
    const early: ReminderSettings = { isOn: true, time: '02:30', weekdays: [1, 2, 3, 4, 5, 6, 7] }
    expect(written(nextReminder(early, at('2026-03-29T00:00:00'), NONE))).toBe('2026-03-29 03:30')
    const first = nextReminder(early, at('2026-10-25T00:00:00'), NONE)
    expect(first?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(written(nextReminder(early, first ?? new Date(), NONE))).toBe('2026-10-26 02:30')
  })
})

describe('a due reminder', () => {
  beforeEach(() => (process.env['TZ'] = 'Europe/Berlin'))

  it('is one whose time passed since the last look, a sleep included', () => {
    expect(dueReminder(ON, at('2026-11-25T16:59:30'), at('2026-11-25T17:00:30'), NONE)).not.toBeNull()
    expect(dueReminder(ON, at('2026-11-25T12:00:00'), at('2026-11-25T20:00:00'), NONE)).not.toBeNull()
    expect(dueReminder(ON, at('2026-11-25T17:00:00'), at('2026-11-25T17:01:00'), NONE)).toBeNull()
  })

  it('is none of an earlier day', () => {
    expect(dueReminder(ON, at('2026-11-25T12:00:00'), at('2026-11-26T08:00:00'), NONE)).toBeNull()
  })
})

const settings = fc.record({
  isOn: fc.constant(true),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
})
const now = fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true })

describe('in any zone, over every change of its clock', () => {
  it('the next one is later, on a chosen day that is not quiet, and none was left out before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        settings,
        now,
        fc.uniqueArray(fc.integer({ min: 0, max: 20 })),
        (zone, wanted, from, quiet) => {
          process.env['TZ'] = zone
          const quietDays = new Set(quiet.map((ahead) => addDays(localDayOf(from), ahead)))
          const next = nextReminder(wanted, from, quietDays)
          if (next === null) throw new Error('Within 400 days there is one.')
          expect(next.getTime()).toBeGreaterThan(from.getTime())
          const isWanted = (day: Day) => wanted.weekdays.includes(weekdayOf(day)) && !quietDays.has(day)
          expect(isWanted(localDayOf(next))).toBe(true)
          for (let day = addDays(localDayOf(from), 1); day < localDayOf(next); day = addDays(day, 1))
            expect(isWanted(day), day).toBe(false)
        },
      ),
    )
  })

  it('looking each minute gives it exactly once a day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), settings, now, (zone, wanted, from) => {
        process.env['TZ'] = zone
        const times = new Map<Day, number>()
        let last = from
        for (let minute = 0; minute < 3 * 1440; minute += 7) {
          const look = new Date(from.getTime() + minute * 60_000)
          const due = dueReminder(wanted, last, look, NONE)
          if (due !== null) times.set(localDayOf(due), (times.get(localDayOf(due)) ?? 0) + 1)
          last = look
        }
        for (const [day, count] of times) {
          expect(count, day).toBe(1)
          expect(wanted.weekdays).toContain(weekdayOf(day))
        }
      }),
      { numRuns: 25 },
    )
  })
})
