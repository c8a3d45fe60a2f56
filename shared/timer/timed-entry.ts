import type { Day } from '../day.ts'
import { isMinutes } from '../duration.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { formatQuickAdd } from '../entry/quick-add-format.ts'
import type { QuickAddProblem } from '../entry/quick-add-problems.ts'
import { evenly } from '../entry/quick-add-shares.ts'
import { parseQuickAdd, type QuickAdd } from '../entry/quick-add.ts'
import { failed, success, type Result } from '../result.ts'
import { countedMs, minutesOfMs, type About, type KeptTimer } from './timer.ts'

/** What a timer's line means. `leftOut` are the durations and dates in it: the timer knows those itself. */
export type TimerLine = Pick<QuickAdd, 'title' | 'skills' | 'mode' | 'kind' | 'tags' | 'with'> & {
  readonly problems: readonly QuickAddProblem[]
  readonly leftOut: readonly string[]
}

const OWN_PROBLEMS: ReadonlySet<QuickAddProblem['kind']> = new Set([
  'no-title',
  'unknown-skill',
  'ambiguous-skill',
  'too-much',
])

/** Reads a timer's line in the language of quick add. */
export function readTimerLine({ line, kind }: About, catalog: Catalog, day: Day): TimerLine {
  const {
    title,
    skills,
    mode,
    tags,
    with: counterpart,
    problems,
    parts,
    kind: named,
  } = parseQuickAdd(line, { catalog, today: day })
  return {
    title,
    skills,
    mode,
    tags,
    with: counterpart,
    kind: named === 'other' && kind !== null ? kind : named,
    problems: problems.filter((problem) => OWN_PROBLEMS.has(problem.kind)),
    leftOut: parts.flatMap((part) => (part.kind === 'duration' || part.kind === 'date' ? part.text : [])),
  }
}

/** The fields of an entry that a timer knows. Its provenance is left out where it was not wholly timed. */
export type TimedEntry = Pick<
  Entry,
  'title' | 'minutes' | 'date' | 'kind' | 'mode' | 'with' | 'tags' | 'allocations' | 'startedAt'
> &
  Partial<Pick<Entry, 'provenance' | 'courseId'>>

export type NotLogged =
  | { kind: 'not-understood'; problems: readonly QuickAddProblem[] }
  /** More than an entry holds: the person has to say how long it really was. */
  | { kind: 'too-long'; minutes: number }

/**
 * The entry of a timer that is counted up to its end: its whole minutes (at least one) on the day it was started,
 * shared evenly by its skills. `minutes` replaces what was counted, and then it is not called timed. An activity of the
 * practice library is a practice, whatever its line has become.
 */
export function timedEntry(
  timer: KeptTimer,
  catalog: Catalog,
  given: number | null = null,
): Result<TimedEntry, NotLogged> {
  const read = readTimerLine(timer.about, catalog, timer.day)
  if (read.problems.length > 0) return failed({ kind: 'not-understood', problems: read.problems })
  const minutes = given ?? minutesOfMs(countedMs(timer))
  if (!isMinutes(minutes)) return failed({ kind: 'too-long', minutes })
  return success({
    ...fieldsOf(read, minutes),
    ...(timer.practiceId !== null && { kind: 'practice' as const }),
    date: timer.day,
    startedAt: timer.segments[0]?.startedAt ?? null,
    ...(timer.about.courseId !== undefined && { courseId: timer.about.courseId }),
    ...(timer.isTimed && given === null && { provenance: 'timed' as const }),
  })
}

/** The entry of a stretch away that was something else, by a line of its own; on the day that it began. */
export function awayEntry(
  away: { from: string; ms: number },
  about: About,
  catalog: Catalog,
): Result<TimedEntry, NotLogged> {
  const date = away.from.slice(0, 10)
  const read = readTimerLine(about, catalog, date)
  if (read.problems.length > 0) return failed({ kind: 'not-understood', problems: read.problems })
  const minutes = minutesOfMs(away.ms)
  if (!isMinutes(minutes)) return failed({ kind: 'too-long', minutes })
  return success({ ...fieldsOf(read, minutes), date, startedAt: away.from })
}

function fieldsOf({ title, kind, mode, tags, skills, with: counterpart }: TimerLine, minutes: number) {
  // Of fewer minutes than skills the first ones get one each.
  const taking = skills.slice(0, minutes)
  const shares = evenly(minutes, taking.length)
  const allocations = taking.map(({ id }, index) => ({ skillId: id, minutes: shares[index] ?? 0 }))
  return { title, minutes, kind, mode, with: counterpart, tags: [...tags], allocations }
}

/** What a new timer is for that goes on with an entry: its title, skills, mode and tags as a line, its kind and course. */
export function aboutEntry(
  {
    title,
    kind,
    mode,
    tags,
    allocations,
    date,
    with: counterpart,
    courseId = null,
  }: Pick<Entry, 'title' | 'kind' | 'mode' | 'tags' | 'allocations' | 'date' | 'with'> &
    Partial<Pick<Entry, 'courseId'>>,
  catalog: Catalog,
): About {
  const skills = allocations.flatMap(({ skillId }) => catalog.skillById.get(skillId) ?? [])
  const line = formatQuickAdd(
    {
      title,
      kind,
      mode,
      tags,
      skills,
      date,
      with: counterpart,
      minutes: null,
      startsAt: null,
      dateGiven: false,
      allocations: [],
      unknown: [],
      problems: [],
      parts: [],
    },
    catalog,
  )
  return { line, kind, ...(courseId !== null && { courseId }) }
}
