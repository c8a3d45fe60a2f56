import type { Side } from '../entry/catalog.ts'
import { MODES, type Mode } from '../entry/entry.ts'
import { PRACTICE_CONTEXTS, type Practice } from '../growth/records.ts'
import { fold } from '../search/fold.ts'

/** How long an activity takes, as people pick one: what fits into a gap, half an hour, an hour or more. */
export const PRACTICE_LENGTHS = ['15', '30', '60', 'more'] as const
export type PracticeLength = (typeof PRACTICE_LENGTHS)[number]

/** What the library is narrowed to: words that all occur in an activity, and one of each list that names any. */
export type PracticeQuery = {
  readonly text: string
  readonly side: Side | null
  /** Names of skills, as activities name them. */
  readonly skills: readonly string[]
  readonly modes: readonly Mode[]
  readonly lengths: readonly PracticeLength[]
  readonly contexts: readonly NonNullable<Practice['context']>[]
}

/** The whole library. */
export const EVERY_PRACTICE: PracticeQuery = {
  text: '',
  side: null,
  skills: [],
  modes: [],
  lengths: [],
  contexts: [],
}

/** The lists a query may choose from, in the order in which they are offered. */
export const PRACTICE_FILTERS = ['skills', 'modes', 'lengths', 'contexts'] as const
export type PracticeFilter = (typeof PRACTICE_FILTERS)[number]

/** The query with a list chosen anew; what is no value of that list is left out. */
export function withFilter(
  query: PracticeQuery,
  filter: PracticeFilter,
  chosen: readonly string[],
): PracticeQuery {
  const values: Record<PracticeFilter, readonly string[] | null> = {
    skills: null,
    modes: MODES,
    lengths: PRACTICE_LENGTHS,
    contexts: PRACTICE_CONTEXTS,
  }
  const known = values[filter]
  return { ...query, [filter]: known === null ? chosen : known.filter((value) => chosen.includes(value)) }
}

/** How long an activity of so many minutes is. */
export function lengthOf(minutes: number): PracticeLength {
  if (minutes <= 15) return '15'
  if (minutes <= 30) return '30'
  return minutes <= 60 ? '60' : 'more'
}

/** The activities that fit, in the library's order. Case and accents do not matter. */
export function foundPractices(practices: readonly Practice[], query: PracticeQuery): Practice[] {
  const { text, side, skills, modes, lengths, contexts } = query
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const isOf = <Value>(chosen: readonly Value[], value: Value | null) =>
    chosen.length === 0 || (value !== null && chosen.includes(value))
  return practices.filter((practice) => {
    const { minutes, mode, context, skill } = practice
    if (side !== null && practice.side !== side) return false
    if (!isOf(skills, skill) || !isOf(modes, mode) || !isOf(lengths, lengthOf(minutes))) return false
    if (!isOf(contexts, context)) return false
    const all = fold([practice.title, skill, practice.instructions].join('\n'))
    return words.every((word) => all.includes(word))
  })
}
