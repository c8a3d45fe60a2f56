import fc from 'fast-check'
import { expect, it } from 'vitest'
import { advanceTimer, elapsedMs, IDLE_LIMIT, pauseTimer } from '../../../shared/timer/advance.ts'
import { instantAfter } from '../../../shared/instant.ts'
import { QUIET_LIMIT, type Reading } from '../../../shared/timer/reading.ts'
import { timedEntry } from '../../../shared/timer/timed-entry.ts'
import {
  countedMs,
  keptTimerSchema,
  questionOf,
  resumeTimer,
  settleAway,
  startTimer,
  type Timer,
} from '../../../shared/timer/timer.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'

const MINUTE = 60_000

const minutes = (most: number) => fc.integer({ min: 0, max: most * MINUTE })
const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('work' as const), ms: minutes(90) }),
  fc.record({ kind: fc.constant('idle' as const), ms: minutes(90) }),
  fc.record({ kind: fc.constant('sleep' as const), ms: minutes(600), isSteadyGoingOn: fc.boolean() }),
  fc.record({ kind: fc.constant('closed' as const), ms: minutes(3_000) }),
  fc.record({ kind: fc.constant('zone' as const), offset: fc.integer({ min: -48, max: 56 }) }),
  fc.record({ kind: fc.constant('set-clock' as const), ms: fc.integer({ min: -9e7, max: 9e7 }) }),
  fc.record({ kind: fc.constantFrom('pause', 'resume', 'keep', 'drop') }),
)
type AnyEvent = typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never

/** A computer, the person at it and what truly passed; its clocks show what such clocks show. */
class World {
  timer: Timer
  /** True milliseconds while the timer ran. */
  running = 0
  restarts = 0
  isClockSet = false
  /** What the person dropped. */
  dropped = 0
  #wall = '2026-11-22T21:00:00.000+01:00'
  #steady = 0
  #run = 0
  #idle = 0

  constructor() {
    this.timer = startTimer({ line: 'work', kind: null }, this.now(), '2026-11-22')
  }

  now(): Reading {
    return { at: this.#wall, steady: this.#steady, run: `run-${this.#run}` }
  }

  carryOut(event: AnyEvent): void {
    switch (event.kind) {
      case 'work':
        return this.#awake(event.ms, false)
      case 'idle':
        return this.#awake(event.ms, true)
      case 'sleep':
        this.#pass(event.ms, event.isSteadyGoingOn)
        return this.#beat()
      case 'closed':
        this.#pass(event.ms, false)
        this.#run += 1
        this.#steady = 0
        this.restarts += 1
        return this.#beat()
      case 'zone':
        this.#wall = inZone(this.#wall, event.offset * 15)
        return this.#beat()
      case 'set-clock':
        this.#wall = instantAfter(this.#wall, event.ms)
        this.isClockSet = true
        return
      case 'pause':
        this.timer = pauseTimer(this.timer, this.now(), this.#idle)
        return
      case 'resume':
        this.timer = resumeTimer(this.timer, this.now())
        return
      case 'keep':
        // Someone who is honest does not keep time that the clock only claims.
        return this.#answer(this.isClockSet ? 0 : (questionOf(this.timer)?.ms ?? 0))
      case 'drop':
        return this.#answer(0)
    }
  }

  #answer(kept: number): void {
    this.dropped += (questionOf(this.timer)?.ms ?? 0) - kept
    this.timer = settleAway(this.timer, kept)
  }

  #awake(ms: number, isIdle: boolean): void {
    for (let rest = ms; rest > 0; rest -= MINUTE) {
      const step = Math.min(rest, MINUTE)
      this.#pass(step, true)
      this.#idle = isIdle ? this.#idle + step : 0
      this.#beat()
    }
  }

  #pass(ms: number, isSteadyGoingOn: boolean): void {
    this.#wall = instantAfter(this.#wall, ms)
    if (isSteadyGoingOn) this.#steady += ms
    if (this.timer.kind === 'running') this.running += ms
  }

  #beat(): void {
    this.timer = advanceTimer(this.timer, this.now(), this.#idle)
  }
}

function inZone(at: string, offset: number): string {
  const sign = offset < 0 ? '-' : '+'
  const two = (count: number) => String(count).padStart(2, '0')
  const size = Math.abs(offset)
  const zone = `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return new Date(Date.parse(at) + offset * MINUTE).toISOString().replace('Z', zone)
}

function lived(events: readonly AnyEvent[]): World {
  const world = new World()
  for (const event of events) {
    world.carryOut(event)
    expect(keptTimerSchema.safeParse(world.timer).success, JSON.stringify(world.timer)).toBe(true)
  }
  return world
}

const setsNoClock = (event: AnyEvent) => event.kind !== 'set-clock'
const askedAbout = (timer: Timer) =>
  timer.kind === 'none' ? 0 : timer.away.reduce((sum, { ms }) => sum + (ms ?? 0), 0)
const counted = (timer: Timer) => (timer.kind === 'none' ? 0 : countedMs(timer))

it('what counts is never negative and never above what passed, whatever happens to the clock', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
      const { timer, running, restarts } = lived(events)
      expect(counted(timer)).toBeGreaterThanOrEqual(0)
      // Only a clock set within the few minutes of a quick restart cannot be told from those minutes.
      expect(counted(timer)).toBeLessThanOrEqual(running + restarts * QUIET_LIMIT)
    }),
    { numRuns: 500 },
  )
})

it('while nobody sets the clock each millisecond is work, a question or dropped; zones and short naps change nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEvent.filter(setsNoClock), { maxLength: 25 }), (events) => {
      const { timer, running, dropped } = lived(events)
      const known = counted(timer) + askedAbout(timer) + dropped
      const naps = events.filter(({ kind }) => kind === 'sleep' || kind === 'closed').length
      expect(known).toBeLessThanOrEqual(running)
      // Without the steady clock a sleep that is too short to ask about is not counted.
      expect(known).toBeGreaterThanOrEqual(running - naps * QUIET_LIMIT)
    }),
    { numRuns: 500 },
  )
})

it('the day of the entry is the day of the start and its minutes are the sum of the segments', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 15 }), (events) => {
      const world = lived(events)
      const { timer } = world
      if (timer.kind === 'none') throw new Error('Nothing ends it.')
      const logged = timedEntry(timer, defaultCatalog)
      const sum = timer.segments.reduce((total, { ms }) => total + ms, 0)
      const entry = { value: { date: '2026-11-22', minutes: Math.max(1, Math.floor(sum / MINUTE)) } }
      expect(logged).toMatchObject(sum < 1_441 * MINUTE ? entry : { failure: { kind: 'too-long' } })
    }),
    { numRuns: 300 },
  )
})

it('looking at the timer counts nothing twice: many readings give what one gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: QUIET_LIMIT }), { minLength: 1, maxLength: 40 }),
      (steps) => {
        const world = new World()
        let total = 0
        for (const ms of steps) {
          world.carryOut({ kind: 'work', ms })
          total += ms
        }
        if (world.timer.kind === 'none') throw new Error('Nothing ends it.')
        expect(elapsedMs(world.timer, world.now())).toBe(total)
        expect(IDLE_LIMIT).toBeGreaterThan(QUIET_LIMIT)
      },
    ),
  )
})
