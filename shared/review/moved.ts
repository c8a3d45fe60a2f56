import type { Goal } from '../balance/career.ts'
import type { DayRange } from '../balance/period.ts'
import type { Day } from '../day.ts'
import type { Entry } from '../entry/entry.ts'
import type { Course } from '../growth/records.ts'
import type { RecordOf } from '../journal/journal.ts'

/** What happened in a stretch of time that is worth a line in its review. */
export type Moved = {
  /** Its own within a list of them. */
  readonly key: string
  readonly kind:
    | 'goal-begun'
    | 'milestone'
    | 'goal-done'
    | 'goal-dropped'
    | 'course-done'
    | 'credential'
    | 'feedback'
    | 'entry'
  readonly day: Day
  /** What it is called: a goal's, course's or credential's title, who gave the feedback, an entry's title. */
  readonly title: string
  /** More of it: the goal of a milestone, an entry's outcome; often empty. */
  readonly detail: string
}

/** The short lists, and the entries where the stretch is short enough to read them. */
export type MovedIn = {
  readonly goals: readonly Goal[]
  readonly courses: readonly Course[]
  readonly credentials: readonly RecordOf<'credentials'>[]
  readonly feedback: readonly RecordOf<'feedback'>[]
  readonly entries: readonly Entry[]
}

/** At most so many entries are named: a review is no second journal. */
const MOST_ENTRIES = 6

/** What moved from one day to another, both included, in the order of time. */
export function movedIn(
  range: DayRange,
  { goals, courses, credentials, feedback, entries }: MovedIn,
): Moved[] {
  const isIn = (day: Day | null): day is Day => day !== null && range.from <= day && day <= range.to
  const found: Moved[] = []
  const add = (kind: Moved['kind'], day: Day | null, title: string, detail: string, id: string) => {
    if (isIn(day)) found.push({ key: `${kind} ${id}`, kind, day, title, detail })
  }
  for (const { id, title, startedOn, milestones, state, closedOn } of goals) {
    add('goal-begun', startedOn, title, '', id)
    for (const [index, one] of milestones.entries())
      add('milestone', one.doneOn, one.title, title, `${id} ${index}`)
    if (state === 'done' || state === 'dropped') add(`goal-${state}`, closedOn, title, '', id)
  }
  for (const { id, finishedOn, title, provider } of courses)
    add('course-done', finishedOn, title, provider, id)
  for (const { id, issuedOn, title, issuer } of credentials) add('credential', issuedOn, title, issuer, id)
  for (const { id, date, from, anonymous, answers } of feedback)
    add('feedback', date, anonymous ? '' : from.name, answers[0]?.text ?? '', id)
  for (const { id, date, title, outcome } of entriesOfNote(entries))
    add('entry', date, title, outcome.trim(), id)
  return found.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

/** The entries worth naming: those with an outcome first, then moments and certifications; the longest of each. */
function entriesOfNote(entries: readonly Entry[]): Entry[] {
  const worth = (entry: Entry) => {
    if (entry.outcome.trim() !== '') return 3
    if (entry.moment !== null || entry.kind === 'certification') return 2
    return entry.kind === 'moment' ? 1 : 0
  }
  return entries
    .filter((entry) => worth(entry) > 0)
    .toSorted((a, b) => worth(b) - worth(a) || b.minutes - a.minutes || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ENTRIES)
}
