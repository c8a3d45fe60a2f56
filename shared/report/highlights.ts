import type { Summary } from '../balance/summary.ts'
import type { Feedback } from '../growth/records.ts'
import { movedIn, type Moved } from '../review/moved.ts'
import { credentialsOf } from './evidence-index.ts'
import { isWithin, type RedactedSource } from './source.ts'

/** What the page for a minute's reading names, beside the balance. */
export type Highlights = {
  /** The work skills with most time. */
  readonly skills: Summary['bySkill']
  /** Courses finished and credentials received, latest first. */
  readonly finished: readonly Moved[]
  /** What was begun, reached or closed of goals, latest first. */
  readonly goals: readonly Moved[]
  /** Feedback that something was changed because of, latest first. */
  readonly changed: readonly Feedback[]
}

const MOST = { skills: 4, finished: 2, goals: 3, changed: 3 } as const

/** Picks what a summary names: little enough for one page, whatever the journal holds. */
export function highlightsOf(source: RedactedSource, summary: Summary): Highlights {
  const { from, to, goals, courses } = source
  const credentials = [...credentialsOf(source)]
  const moved = movedIn({ from, to }, { goals, courses, credentials, feedback: [], entries: [] }).toReversed()
  const isFinished = ({ kind }: Moved) => kind === 'course-done' || kind === 'credential'
  return {
    skills: summary.bySkill.filter(({ side }) => side !== 'personal').slice(0, MOST.skills),
    finished: moved.filter(isFinished).slice(0, MOST.finished),
    goals: moved.filter((one) => !isFinished(one)).slice(0, MOST.goals),
    changed: feedbackOf(source)
      .filter(({ changed }) => changed.trim() !== '')
      .slice(0, MOST.changed),
  }
}

/** The feedback of a report's time, latest first. */
export function feedbackOf(source: RedactedSource): Feedback[] {
  return source.feedback
    .filter(({ date }) => isWithin(source, date))
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1))
}

/** A text on one line and no longer than so many characters, cut between words. */
export function excerpt(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  const end = space > longest / 2 ? space : longest
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
