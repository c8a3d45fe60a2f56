import type { Side } from '../entry/catalog.ts'
import type { Mode } from '../entry/entry.ts'
import type { Practice } from '../growth/records.ts'

/** What suggestions are made from. Skills are told by their names, as practices tell them. */
export type SuggestionContext = {
  readonly practices: readonly Practice[]
  /** The side that takes most of the time, whose own work can be the material; null where none does. */
  readonly heavy: Side | null
  /** The side that is to get more. */
  readonly light: Side
  /** The skills it is about, if it is about any; they come first. */
  readonly skills: readonly string[]
  /** The modes it is about, if it is about any; among activities of a skill they come first. */
  readonly modes: readonly Mode[]
  /** The skills that had time lately: others come before them. */
  readonly recent: readonly string[]
  /** The practices suggested last time. They come back only when there are no others. */
  readonly before: readonly string[]
  /** The practices the user does not want to see again. */
  readonly declined: readonly string[]
}

/** More than three are a catalogue and no longer a suggestion. */
const MOST = 3

/**
 * Up to three activities that lead from the heavy side to the light one, the best first, each for another skill as far
 * as there are any. The same context gives the same three.
 */
export function suggestPractices(context: SuggestionContext): Practice[] {
  const declined = new Set(context.declined)
  const before = new Set(context.before)
  const fitting = context.practices
    .filter(({ id, side }) => side === context.light && !declined.has(id))
    .map((practice, index) => ({ practice, index, weight: weightOf(practice, context) }))
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ practice }) => practice)
  const fresh = fitting.filter(({ id }) => !before.has(id))
  const seen = fitting.filter(({ id }) => before.has(id))
  return [...eachSkillOnce(fresh), ...seen].slice(0, MOST)
}

// A skill that is asked for outweighs all else, then a mode that is; then comes work of the heavy side as the material,
// then a skill that had no time lately. What is meant for people of another side comes last.
function weightOf({ skill, mode, heavySide }: Practice, context: SuggestionContext): number {
  const { heavy, skills, modes, recent } = context
  const asked = (skills.includes(skill) ? 16 : 0) + (modes.includes(mode) ? 8 : 0)
  const bridge = heavySide === null ? 2 : heavySide === heavy ? 4 : 0
  return asked + bridge + (recent.includes(skill) ? 0 : 1)
}

/** The first of every skill in their order, then the rest in theirs. */
function eachSkillOnce(practices: readonly Practice[]): Practice[] {
  const skills = new Set<string>()
  const firsts: Practice[] = []
  const rest: Practice[] = []
  for (const practice of practices) {
    if (skills.has(practice.skill)) rest.push(practice)
    else firsts.push(practice)
    skills.add(practice.skill)
  }
  return [...firsts, ...rest]
}
