import { isRated } from './skills-of-report.ts'
import type { NameWords } from './names.ts'
import { asOf, isWithin, type ReportSource } from './source.ts'
import { isPersonalGoal, personalIds } from './without-personal.ts'
import { namedIn, withoutNames } from './without-names.ts'

/** What there is to hide in the time of a report, and what is hidden of it when it is. */
export type Hideable = {
  /** How many people stand in its texts, and how many of these never do in a report. */
  readonly names: number
  readonly alwaysHidden: number
  /** Skills with a level of one's own or of others, or a wanted one. */
  readonly levels: number
  /** Entries, goals, pieces of feedback and reviews with something written down at length. */
  readonly notes: number
  /** Minutes of the personal side, and its goals. */
  readonly personal: { readonly minutes: number; readonly goals: number }
}

/** Counts what there is to hide in a report of these days. */
export function hideableIn(source: ReportSource, words: NameWords): Hideable {
  const entries = source.entries.filter(({ date }) => isWithin(source, date))
  const feedback = source.feedback.filter(({ date }) => isWithin(source, date))
  const goals = source.goals.filter(({ closedOn }) => closedOn === null || closedOn >= source.from)
  const people = namedIn(source, true)
  // Only what the report tells of: the people's own records would name everybody.
  const told = { ...source, entries, feedback, goals, people: [], reviews: [], courses: [], assessments: [] }
  const { found } = withoutNames(told, people, words)
  const byName = new Map(people.map(({ name }, index) => [name.trim().toLowerCase(), index]))
  const never = source.people.filter(({ inReports }) => !inReports)
  const own = personalIds(source)
  const day = asOf(source)
  return {
    names: found.size,
    alwaysHidden: never.filter(({ name }) => found.has(byName.get(name.trim().toLowerCase()) ?? -1)).length,
    levels: source.skills.filter(({ id, wantedLevel }) => wantedLevel !== null || isRated(source, id, day))
      .length,
    notes:
      entries.filter(({ notes, outcome, moment }) => notes !== '' || outcome !== '' || moment !== null)
        .length +
      goals.filter(({ why, support, obstacles }) => `${why}${support}${obstacles}` !== '').length +
      feedback.filter(({ answers }) => answers.length > 0).length,
    personal: {
      minutes: entries
        .flatMap(({ allocations }) => allocations)
        .reduce((sum, { skillId, minutes }) => sum + (own.skills.has(skillId) ? minutes : 0), 0),
      goals: goals.filter((goal) => isPersonalGoal(goal, own)).length,
    },
  }
}
