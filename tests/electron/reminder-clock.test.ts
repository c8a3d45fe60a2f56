import { describe, expect, it } from 'vitest'
import { ReminderClock } from '../../electron/reminder-clock.ts'
import { DEFAULT_REMINDER } from '../../shared/reminder/reminder.ts'

function clockAt(start: string) {
  let now = new Date(start)
  let reminded = 0
  const clock = new ReminderClock(
    { ...DEFAULT_REMINDER, isOn: true },
    { now: () => now, remind: () => (reminded += 1) },
  )
  const lookAt = (time: string) => {
    now = new Date(time)
    clock.look()
    return reminded
  }
  return { clock, lookAt }
}

describe('the clock of the reminder', () => {
  it('reminds exactly once a day, also when the system’s clock is set back', () => {
    const { clock, lookAt } = clockAt('2026-11-25T16:00:00')
    clock.keepQuiet([])
    expect(lookAt('2026-11-25T16:59:10')).toBe(0)
    expect(lookAt('2026-11-25T17:00:10')).toBe(1)
    expect(lookAt('2026-11-25T17:01:10')).toBe(1)
    expect(lookAt('2026-11-25T16:30:00')).toBe(1)
    expect(lookAt('2026-11-25T17:00:10')).toBe(1)
    expect(lookAt('2026-11-26T17:00:10')).toBe(2)
  })

  it('waits until it knows the quiet days, then gives what became due', () => {
    const { clock, lookAt } = clockAt('2026-11-25T16:59:50')
    expect(lookAt('2026-11-25T17:00:10')).toBe(0)
    clock.keepQuiet([])
    expect(lookAt('2026-11-25T17:01:10')).toBe(1)
  })

  it('is silent on a quiet day', () => {
    const { clock, lookAt } = clockAt('2026-11-25T16:00:00')
    clock.keepQuiet(['2026-11-25'])
    expect(lookAt('2026-11-25T17:00:10')).toBe(0)
    expect(lookAt('2026-11-26T17:00:10')).toBe(1)
  })

  it('does not remind of a time that was set after it had passed', () => {
    const { clock, lookAt } = clockAt('2026-11-25T16:00:00')
    clock.keepQuiet([])
    expect(lookAt('2026-11-25T16:30:00')).toBe(0)
    clock.change({ ...DEFAULT_REMINDER, isOn: true, time: '16:15' })
    expect(lookAt('2026-11-25T16:31:00')).toBe(0)
  })
})
