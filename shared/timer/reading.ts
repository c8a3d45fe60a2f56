import { instantSchema } from '../journal/record.ts'
import { z } from '../schema.ts'

/**
 * What both clocks said at one moment. `at` is the wall clock's instant with the offset that the person's clock
 * had (ISO 8601); people and programs set it. `steady` counts milliseconds that nobody can set, within one `run` of
 * the window; in Chromium it goes on while the computer sleeps on Windows, and stands still on macOS and Linux.
 */
export const readingSchema = z.strictObject({
  at: instantSchema,
  steady: z.number().int(),
  run: z.string().min(1).max(100),
})
export type Reading = z.infer<typeof readingSchema>

/**
 * A silence or a difference of the clocks up to here, in milliseconds, is not asked about. A window that is hidden
 * wakes at least every two minutes, so that an app that is awake is never silent for so long.
 */
export const QUIET_LIMIT = 180_000

/** A clock is put right by this much, in milliseconds, all the time; it says nothing about the person. */
const SLEW = 5_000

/** Why it is not certain what happened in a stretch of time. */
export type Doubt =
  /** The app was awake before and after, and silent between: the computer slept or stood still. */
  | { readonly reason: 'silence'; readonly ms: number }
  /** The wall clock went on without the steady one: the computer slept, or its clock was set forward. */
  | { readonly reason: 'asleep-or-set'; readonly ms: number }
  /** The app did not run: closed, or crashed. Only the wall clock tells how long. */
  | { readonly reason: 'closed'; readonly ms: number }
  /** The app did not run and the wall clock is earlier than before: nobody knows how long. */
  | { readonly reason: 'clock-set-back'; readonly ms: null }

/** What passed between two readings: `counted` milliseconds for certain, and what has to be asked about. */
export type Passed = { readonly counted: number; readonly doubt: Doubt | null }

/**
 * What really passed between two readings. Within one run the steady clock counts, so that neither a clock that is
 * set nor another time zone changes it; across runs there is only the wall clock.
 */
export function passedBetween(earlier: Reading, later: Reading): Passed {
  const wall = Date.parse(later.at) - Date.parse(earlier.at)
  if (earlier.run !== later.run) return passedAcrossRuns(wall)
  const steady = Math.max(0, later.steady - earlier.steady)
  const isSilent = steady > QUIET_LIMIT
  const counted = isSilent ? 0 : steady
  if (wall - steady > QUIET_LIMIT) {
    return { counted, doubt: { reason: 'asleep-or-set', ms: wall - counted } }
  }
  return { counted, doubt: isSilent ? { reason: 'silence', ms: steady } : null }
}

function passedAcrossRuns(wall: number): Passed {
  if (wall < -SLEW) return { counted: 0, doubt: { reason: 'clock-set-back', ms: null } }
  if (wall > QUIET_LIMIT) return { counted: 0, doubt: { reason: 'closed', ms: wall } }
  return { counted: Math.max(0, wall), doubt: null }
}
