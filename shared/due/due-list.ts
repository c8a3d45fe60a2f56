import { addDays, type Day } from '../day.ts'
import { stableId } from '../formats/stable-id.ts'
import type { RecordOf } from '../journal/journal.ts'

/** What the list of due things sorts by: what it is, and the day since which it is due. */
export type Due = {
  /** The same for the same thing on every day and computer, such as `goal:<id>:<its day>`. */
  readonly key: string
  readonly since: Day
}

/** How long a due thing can be put off: until the next day, for a week, or for good. */
export const LATERS = ['tomorrow', 'week', 'never'] as const
export type Later = (typeof LATERS)[number]

type Decision = RecordOf<'insightDecisions'>

/** The rule under which the journal keeps what was put off, beside the answers to insights. */
const RULE = 'due'

/** The due things that were not put off, the longest due first, then by key. */
export function dueInOrder<Line extends Due>(
  lines: readonly Line[],
  decisions: readonly Decision[],
  today: Day,
): Line[] {
  return lines
    .filter(({ key }) => !isPutOff(key, decisions, today))
    .toSorted((a, b) => compare(a.since, b.since) || compare(a.key, b.key))
}

/** Whether a due thing is hidden on a day: it shows again on the day it was put off to. */
export function isPutOff(key: string, decisions: readonly Decision[], today: Day): boolean {
  return decisions.some(
    (one) =>
      one.rule === RULE &&
      one.key === key &&
      (one.decision === 'dismissed' || (one.until !== null && today < one.until)),
  )
}

/**
 * What the journal keeps of a due thing that is put off; `sentence` is what it said, for the list of what was decided. Its id is made of the key, so that it is one record however
 * often it is put off, and the same one on two computers.
 */
export function putOff(
  { key, since }: Due,
  later: Later,
  today: Day,
  sentence: string = '',
): Partial<Decision> & { id: string } {
  return {
    id: stableId(since, `${RULE} ${key}`),
    rule: RULE,
    key,
    sentence,
    decision: later === 'never' ? 'dismissed' : 'snoozed',
    until: later === 'never' ? null : addDays(today, later === 'week' ? 7 : 1),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
