import type { Month } from '../../../shared/month.ts'
import type { ChangedEntries } from '../entry-changes.ts'
import type { Found, Question } from './entry-index.ts'
import type { Tallies } from './tallies.ts'

/** What the window tells its search worker. Messages are worked off in order, so an answer knows every change told before. */
export type ToSearch =
  /** From now on this is what is looked for; every change brings what is found anew. Null rests. */
  | { kind: 'look'; look: number; question: Question | null }
  /** The ids of what was found in a month, newest first, `limit` at most; without a month all of them. */
  | { kind: 'ids'; request: number; look: number; month: Month | null; limit: number }
  /** From now on the tallies are told, now and after every change; or no more. */
  | { kind: 'tally'; isOn: boolean }
  | { kind: 'changed'; changed: ChangedEntries }

export type FromSearch =
  /** `isWhole` is false while the index is still being filled: older entries may follow. */
  | { kind: 'found'; look: number; found: Found; isWhole: boolean; tags: [string, number][] }
  | { kind: 'ids'; request: number; ids: string[] }
  /** Told once every entry was read. */
  | { kind: 'tallies'; tallies: Tallies }
  /** The index cannot be filled or kept; the worker is of no more use. */
  | { kind: 'failed'; message: string }
