import { daySchema, type Day } from '../day.ts'
import { kindSchema } from '../entry/entry.ts'
import { idSchema, instantSchema, optionalIdSchema } from '../journal/record.ts'
import { z } from '../schema.ts'
import { readingSchema, type Reading } from './reading.ts'

const millisecondsSchema = z.number().int().min(0)

/** What the time is for: a line as quick add reads it, and a kind for where the line names none. */
const aboutSchema = z.strictObject({
  line: z.string().max(10_000),
  kind: kindSchema.nullable(),
  /** The course it is time on; no line can say that. */
  courseId: idSchema.exactOptional(),
})
export type About = z.infer<typeof aboutSchema>

/** A stretch of work without a pause. `ms` is what counts of it. */
const segmentSchema = z.strictObject({ startedAt: instantSchema, ms: millisecondsSchema })

/**
 * A stretch that the timer does not count until the person has said what it was. `ms` is null where nobody knows
 * how long it was; `isOpen` while the person is still away.
 */
const awaySchema = z.strictObject({
  from: instantSchema,
  to: instantSchema,
  ms: millisecondsSchema.nullable(),
  reason: z.enum(['idle', 'silence', 'asleep-or-set', 'closed', 'clock-set-back']),
  isOpen: z.boolean(),
})
export type Away = z.infer<typeof awaySchema>

const common = {
  about: aboutSchema,
  /** The activity of the practice library that is being done; it stays when the line is written anew. */
  practiceId: optionalIdSchema,
  /** The day it was started on, as the person meant it; what is logged goes there, also after midnight. */
  day: daySchema,
  segments: z.array(segmentSchema).min(1),
  away: z.array(awaySchema),
  /** False once the person said themselves how long a stretch was. */
  isTimed: z.boolean(),
}

/** A timer that is going, as it is kept. While it runs, its last segment grows and `seen` is how far it is counted. */
export const keptTimerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('running'), ...common, seen: readingSchema }),
  z.strictObject({ kind: z.literal('paused'), ...common }),
])
export type KeptTimer = z.infer<typeof keptTimerSchema>
export type RunningTimer = Extract<KeptTimer, { kind: 'running' }>

export type Timer = { readonly kind: 'none' } | KeptTimer
export const NO_TIMER: Timer = { kind: 'none' }

/** Starts anew, whatever there was before; with `practiceId` for an activity of the practice library. */
export function startTimer(
  about: About,
  now: Reading,
  day: Day,
  practiceId: string | null = null,
): RunningTimer {
  const segments = [{ startedAt: now.at, ms: 0 }]
  return { kind: 'running', about, practiceId, day, segments, away: [], isTimed: true, seen: now }
}

/** Goes on after a pause; a running timer stays as it is. */
export function resumeTimer(timer: Timer, now: Reading): Timer {
  if (timer.kind !== 'paused') return timer
  const segments = [...timer.segments, { startedAt: now.at, ms: 0 }]
  return { ...timer, kind: 'running', segments, seen: now }
}

/** Says anew what the time is for; the course stays. */
export function renameTimer(timer: Timer, about: About): Timer {
  return timer.kind === 'none' ? timer : { ...timer, about: { ...timer.about, ...about } }
}

/** The stretch to be asked about first: one that is over and unanswered. */
export function questionOf(timer: Timer): Away | undefined {
  return timer.kind === 'none' ? undefined : timer.away.find(({ isOpen }) => !isOpen)
}

/**
 * Takes the first question off the timer and counts `ms` of it as work; 0 when it was none. A stretch whose length
 * nobody knows makes the timer one that was not wholly timed.
 */
export function settleAway(timer: Timer, ms: number): Timer {
  const question = questionOf(timer)
  if (timer.kind === 'none' || question === undefined) return timer
  const away = timer.away.filter((one) => one !== question)
  const segments = timer.segments.map((segment, index) =>
    index === timer.segments.length - 1 ? { ...segment, ms: segment.ms + ms } : segment,
  )
  return { ...timer, away, segments, isTimed: timer.isTimed && (ms === 0 || question.ms !== null) }
}

/** The milliseconds that count so far. */
export function countedMs(timer: KeptTimer): number {
  return timer.segments.reduce((sum, { ms }) => sum + ms, 0)
}

/** Milliseconds as the minutes of an entry: whole ones that have passed in full, as the timer shows them; at least one. */
export function minutesOfMs(ms: number): number {
  return Math.max(1, Math.floor(ms / 60_000))
}
