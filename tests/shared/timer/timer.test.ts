import { describe, expect, it } from 'vitest'
import { advanceTimer, elapsedMs, pauseTimer } from '../../../shared/timer/advance.ts'
import { instantAfter, localInstantOf } from '../../../shared/instant.ts'
import { passedBetween, type Reading } from '../../../shared/timer/reading.ts'
import { aboutEntry, awayEntry, readTimerLine, timedEntry } from '../../../shared/timer/timed-entry.ts'
import {
  countedMs,
  minutesOfMs,
  questionOf,
  renameTimer,
  resumeTimer,
  settleAway,
  startTimer,
  type KeptTimer,
  type Timer,
} from '../../../shared/timer/timer.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'

const MINUTE = 60_000
const START = '2026-11-22T09:00:00.000+01:00'
const review = { line: 'code review @Mentoring #team', kind: null }

/** Both clocks, so many minutes after nine; `wall` and `run` where they go another way. */
function at(minutes: number, { wall = minutes, run = 'a' } = {}): Reading {
  return { at: instantAfter(START, wall * MINUTE), steady: Math.round(minutes * MINUTE), run }
}

const started = () => startTimer(review, at(0), '2026-11-22')

/** Counts minute by minute, as an app that is awake does. */
function awake(timer: Timer, from: number, to: number, idleMinutes = 0): Timer {
  let now = timer
  for (let minute = from + 1; minute <= to; minute++) {
    now = advanceTimer(now, at(minute), Math.max(0, idleMinutes - (to - minute)) * MINUTE)
  }
  return now
}

function going(timer: Timer): KeptTimer {
  if (timer.kind === 'none') throw new Error('The timer is off.')
  return timer
}

const minutes = (timer: Timer) => countedMs(going(timer)) / MINUTE

describe('What really passed', () => {
  const cases: [string, Reading, Reading, ReturnType<typeof passedBetween>][] = [
    ['a minute', at(0), at(1), { counted: MINUTE, doubt: null }],
    ['a clock set back an hour', at(0), at(1, { wall: -59 }), { counted: MINUTE, doubt: null }],
    [
      'a sleep on a Mac, or a clock set forward',
      at(0),
      at(1, { wall: 43 }),
      { counted: MINUTE, doubt: { reason: 'asleep-or-set', ms: 42 * MINUTE } },
    ],
    ['a sleep on Windows', at(0), at(42), { counted: 0, doubt: { reason: 'silence', ms: 42 * MINUTE } }],
    ['a quick restart', at(0), at(2, { run: 'b' }), { counted: 2 * MINUTE, doubt: null }],
    [
      'a closed app',
      at(0),
      at(42, { run: 'b' }),
      { counted: 0, doubt: { reason: 'closed', ms: 42 * MINUTE } },
    ],
    [
      'a closed app and a clock set back',
      at(0),
      at(5, { wall: -30, run: 'b' }),
      { counted: 0, doubt: { reason: 'clock-set-back', ms: null } },
    ],
  ]
  it.each(cases)('is known of %s', (_what, earlier, later, passed) => {
    expect(passedBetween(earlier, later)).toEqual(passed)
  })

  it('is the same in another time zone and over a change to winter time', () => {
    const summer = { at: '2026-10-25T02:59:30.000+02:00', steady: 0, run: 'a' }
    const winter = { at: '2026-10-25T02:00:30.000+01:00', steady: MINUTE, run: 'a' }
    expect(passedBetween(summer, winter)).toEqual({ counted: MINUTE, doubt: null })
    const inTokyo = { at: '2026-10-25T10:00:30.000+09:00', steady: MINUTE, run: 'b' }
    expect(passedBetween(summer, inTokyo)).toEqual({ counted: MINUTE, doubt: null })
  })
})

describe('An instant', () => {
  it('keeps the offset of the person’s clock', () => {
    expect(instantAfter('2026-11-22T23:50:00.000+05:30', 20 * MINUTE)).toBe('2026-11-23T00:10:00.000+05:30')
    expect(instantAfter('2026-11-22T09:00:00.000-03:30', -MINUTE)).toBe('2026-11-22T08:59:00.000-03:30')
    expect(instantAfter('2026-11-22T09:00:00.000Z', 0)).toBe('2026-11-22T09:00:00.000+00:00')
    const moment = new Date('2026-11-22T09:00:00.000Z')
    expect(Date.parse(localInstantOf(moment))).toBe(moment.getTime())
  })
})

describe('The timer', () => {
  it('counts what was worked between pauses', () => {
    const paused = pauseTimer(awake(started(), 0, 10), at(10))
    const resumed = resumeTimer(paused, at(30))
    const stopped = advanceTimer(awake(resumed, 30, 35), at(35), 0)
    expect(minutes(stopped)).toBe(15)
    expect(going(stopped).segments).toEqual([
      { startedAt: at(0).at, ms: 10 * MINUTE },
      { startedAt: at(30).at, ms: 5 * MINUTE },
    ])
    expect(elapsedMs(going(paused), at(500))).toBe(10 * MINUTE)
  })

  it('takes idle time back and asks about it when the person is there again', () => {
    const away = awake(started(), 0, 30, 12)
    expect(minutes(away)).toBe(18)
    expect(questionOf(away)).toBeUndefined()
    const back = advanceTimer(away, at(31), 0.5 * MINUTE)
    expect(minutes(back)).toBe(18.5)
    expect(questionOf(back)).toMatchObject({
      from: at(18).at,
      to: at(30.5).at,
      ms: 12.5 * MINUTE,
      reason: 'idle',
    })
    expect(minutes(settleAway(back, 12.5 * MINUTE))).toBe(31)
    expect(minutes(settleAway(back, 0))).toBe(18.5)
    expect(questionOf(settleAway(back, 0))).toBeUndefined()
  })

  it('asks once about someone who was idle until the computer slept', () => {
    const idle = awake(started(), 0, 30, 12)
    const woken = advanceTimer(idle, at(31, { wall: 91 }), 0)
    expect(questionOf(woken)).toMatchObject({ ms: 73 * MINUTE, reason: 'asleep-or-set' })
    expect(going(woken).away).toHaveLength(1)
    expect(minutes(woken)).toBe(18)
  })

  it('does not count idle time and sleep twice when it wakes with nobody there', () => {
    const woken = advanceTimer(awake(started(), 0, 30), at(72), 45 * MINUTE)
    expect(minutes(woken)).toBe(27)
    expect(going(woken).away).toMatchObject([{ ms: 45 * MINUTE, isOpen: true }])
  })

  it('asks how long it was when the clock is earlier than before a restart, and is not called timed then', () => {
    const back = advanceTimer(awake(started(), 0, 30), at(0, { wall: -60, run: 'b' }), 0)
    expect(questionOf(back)).toMatchObject({ ms: null, reason: 'clock-set-back' })
    expect(minutes(back)).toBe(30)
    const told = settleAway(back, 20 * MINUTE)
    expect(minutes(told)).toBe(50)
    const logged = timedEntry(going(told), defaultCatalog)
    expect(logged.ok && logged.value).toMatchObject({ minutes: 50 })
    expect(logged.ok && 'provenance' in logged.value).toBe(false)
  })

  it('keeps a question over a pause, another name and a restart', () => {
    const asked = renameTimer(pauseTimer(awake(started(), 0, 5), at(60)), { line: 'x', kind: null })
    expect(questionOf(asked)).toMatchObject({ ms: 55 * MINUTE, reason: 'silence' })
    expect(minutes(asked)).toBe(5)
  })
})

describe('A timed entry', () => {
  const lasting = (ms: number): KeptTimer => ({ ...started(), segments: [{ startedAt: START, ms }] })

  it('has the whole minutes that passed, at least one, shared evenly by the skills', () => {
    expect([0, 59_999, MINUTE, 119_999, 42.9 * MINUTE].map(minutesOfMs)).toEqual([1, 1, 1, 1, 42])
    const about = { line: 'pair programming @Programming @Mentoring practise 2h yesterday', kind: null }
    const logged = timedEntry({ ...lasting(41 * MINUTE), about }, defaultCatalog)
    expect(logged.ok && logged.value).toMatchObject({
      title: 'pair programming',
      minutes: 41,
      date: '2026-11-22',
      mode: 'practise',
      provenance: 'timed',
      startedAt: START,
    })
    expect(logged.ok && logged.value.allocations.map((part) => part.minutes)).toEqual([21, 20])
    expect(readTimerLine(about, defaultCatalog, '2026-11-22').leftOut).toEqual(['2h', 'yesterday'])
    const short = timedEntry({ ...lasting(5), about }, defaultCatalog)
    expect(short.ok && short.value.allocations).toHaveLength(1)
  })

  it('is refused without a title, with an unknown skill, and above a day until someone says how long', () => {
    const untitled = { ...lasting(MINUTE), about: { line: ' ', kind: null } }
    expect(timedEntry(untitled, defaultCatalog)).toMatchObject({
      failure: { kind: 'not-understood', problems: [{ kind: 'no-title' }] },
    })
    const unknown = { ...lasting(MINUTE), about: { line: 'x @nobody', kind: null } }
    expect(timedEntry(unknown, defaultCatalog)).toMatchObject({ ok: false })
    const long = lasting(1_441 * MINUTE)
    expect(timedEntry(long, defaultCatalog)).toMatchObject({ failure: { kind: 'too-long', minutes: 1_441 } })
    const told = timedEntry(long, defaultCatalog, 90)
    expect(told).toMatchObject({ ok: true, value: { minutes: 90 } })
    expect(told.ok && 'provenance' in told.value).toBe(false)
  })

  it('goes on with what an entry was: title, skills, kind, mode and tags', () => {
    const logged = timedEntry(
      { ...lasting(MINUTE), about: { line: 'learn SQL at home @"Data analysis" #evening', kind: 'course' } },
      defaultCatalog,
    )
    if (!logged.ok) throw new Error(JSON.stringify(logged.failure))
    const about = aboutEntry(logged.value, defaultCatalog)
    const again = timedEntry({ ...lasting(MINUTE), about }, defaultCatalog)
    expect(again).toEqual(logged)
  })

  it('counts for its course, also when the line is corrected, and when it is gone on with', () => {
    const begun = { ...lasting(MINUTE), about: { line: 'SQL', kind: 'course' as const, courseId: 'sql' } }
    const renamed = renameTimer(begun, { line: 'SQL, lesson 2', kind: null })
    if (renamed.kind === 'none') throw new Error('The timer is gone.')
    const logged = timedEntry(renamed, defaultCatalog)
    expect(logged).toMatchObject({ value: { title: 'SQL, lesson 2', courseId: 'sql' } })
    if (!logged.ok) return
    expect(aboutEntry(logged.value, defaultCatalog)).toMatchObject({ courseId: 'sql' })
  })

  it('of a stretch away lies on the day that stretch began', () => {
    const away = { from: '2026-11-22T23:40:00.000+01:00', ms: 30 * MINUTE }
    const logged = awayEntry(away, { line: 'call with Ana @Teamwork', kind: null }, defaultCatalog)
    expect(logged).toMatchObject({
      ok: true,
      value: { date: '2026-11-22', minutes: 30, title: 'call with Ana' },
    })
    expect(logged.ok && 'provenance' in logged.value).toBe(false)
  })
})
