import { describe, expect, it } from 'vitest'
import { ExpiryClock } from '../../electron/expiry-clock.ts'
import { reminderDays } from '../../shared/credentials/expiry.ts'

function clockOf(last: string | null, expiresOn: string) {
  let now = new Date('2026-01-01T00:00:00')
  let told = 0
  const kept: string[] = []
  const clock = new ExpiryClock({
    now: () => now,
    last,
    keep: (day) => kept.push(day),
    remind: () => (told += 1),
  })
  clock.know(reminderDays([{ expiresOn }, { expiresOn: null }]))
  const lookAt = (time: string) => {
    now = new Date(time)
    clock.look()
    return told
  }
  return { clock, lookAt, kept }
}

describe('the clock of expiries', () => {
  it('tells once on the day of a reminder, from eight o’clock on, over the change of the clock', () => {
    // 30 days before 28 April is the night of the change in Europe.
    const { lookAt, kept } = clockOf('2026-03-27', '2026-04-28')
    expect(lookAt('2026-03-28T12:00:00')).toBe(0)
    expect(lookAt('2026-03-29T07:59:00')).toBe(0)
    expect(lookAt('2026-03-29T08:00:00')).toBe(1)
    expect(lookAt('2026-03-29T20:00:00')).toBe(1)
    expect(lookAt('2026-03-30T09:00:00')).toBe(1)
    expect(lookAt('2026-04-14T09:00:00')).toBe(2)
    expect(kept).toEqual(['2026-03-29', '2026-04-14'])
  })

  it('tells once after weeks closed, however many reminders fell into them', () => {
    const { lookAt } = clockOf('2026-02-01', '2026-04-28')
    expect(lookAt('2026-04-22T09:00:00')).toBe(1)
    expect(lookAt('2026-04-23T09:00:00')).toBe(1)
    expect(lookAt('2026-04-27T09:00:00')).toBe(2)
  })

  it('does not begin by telling of what is past', () => {
    const { lookAt } = clockOf(null, '2026-04-28')
    expect(lookAt('2026-04-20T09:00:00')).toBe(0)
    expect(lookAt('2026-04-21T09:00:00')).toBe(1)
  })

  it('is silent until it knows of anything, and once it was renewed', () => {
    const { clock, lookAt } = clockOf('2026-04-20', '2026-04-28')
    clock.know(reminderDays([{ expiresOn: '2029-04-28' }]))
    expect(lookAt('2026-04-21T09:00:00')).toBe(0)
  })
})
