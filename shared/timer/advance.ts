import { instantAfter } from '../instant.ts'
import { passedBetween, type Doubt, type Reading } from './reading.ts'
import { countedMs, type Away, type KeptTimer, type RunningTimer, type Timer } from './timer.ts'

/** So long without keyboard or mouse, in milliseconds, and the timer asks. */
export const IDLE_LIMIT = 600_000

/**
 * Counts a running timer up to `now`; every other one stays as it is. `idleMs` is how long nobody has touched the
 * computer, 0 where that is unknown.
 *
 * Each millisecond since the last reading goes either to the work or to a stretch that will be asked about, never
 * to both. Idle time is found after the fact, so it is taken back from the work; it ends with the next touch.
 */
export function advanceTimer(timer: Timer, now: Reading, idleMs: number): Timer {
  if (timer.kind !== 'running') return timer
  const { counted, doubt } = passedBetween(timer.seen, now)
  const before = timer.away.at(-1)
  const open = before?.isOpen === true ? before : undefined
  const isIdle = idleMs >= IDLE_LIMIT
  const growing = timer.segments.at(-1)?.ms ?? 0
  const gap = doubt?.ms ?? 0

  const wanted = isIdle ? (open ? counted : idleMs - gap) : open ? counted - idleMs : 0
  const absent = Math.min(Math.max(0, wanted), open ? counted : growing + counted)
  const segments = timer.segments.map((segment, index) =>
    index === timer.segments.length - 1 ? { ...segment, ms: growing + counted - absent } : segment,
  )
  const away = awayAfter(timer, { now, doubt, absent, isIdle, idleMs, open })
  return { ...timer, segments, away, seen: now }
}

/** Pauses at `now`; what is unanswered stays to be asked. */
export function pauseTimer(timer: Timer, now: Reading, idleMs = 0): Timer {
  const counted = advanceTimer(timer, now, idleMs)
  if (counted.kind !== 'running') return counted
  const { seen: _seen, ...rest } = counted
  return { ...rest, kind: 'paused', away: rest.away.map((one) => ({ ...one, isOpen: false })) }
}

/** What the timer counts at `now`, in milliseconds. */
export function elapsedMs(timer: KeptTimer, now: Reading): number {
  const counted = advanceTimer(timer, now, 0)
  return counted.kind === 'none' ? 0 : countedMs(counted)
}

type Step = {
  now: Reading
  doubt: Doubt | null
  absent: number
  isIdle: boolean
  idleMs: number
  open: Away | undefined
}

function awayAfter(timer: RunningTimer, step: Step): Away[] {
  const { now, doubt, absent, isIdle, idleMs, open } = step
  const others = open ? timer.away.slice(0, -1) : timer.away
  const unknown: Away[] =
    doubt?.ms === null
      ? [{ from: timer.seen.at, to: now.at, ms: null, reason: doubt.reason, isOpen: false }]
      : []
  const gap = doubt?.ms ?? 0
  const to = open && !isIdle ? instantAfter(now.at, -idleMs) : now.at
  const known = doubt !== null && doubt.ms !== null ? doubt.reason : null
  if (open) {
    const ms = (open.ms ?? 0) + absent + gap
    return [...others, { ...open, to, ms, reason: known ?? open.reason, isOpen: isIdle }, ...unknown]
  }
  if (absent + gap === 0) return [...others, ...unknown]
  const from = absent > 0 ? instantAfter(now.at, -(absent + gap)) : timer.seen.at
  return [...others, { from, to, ms: absent + gap, reason: known ?? 'idle', isOpen: isIdle }, ...unknown]
}
