import type { Side, Skill } from '../../entry/catalog.ts'
import { unreachable } from '../../result.ts'
import { fold } from '../../search/fold.ts'
import { gapOf, isSeenDifferently, isStrength } from './gaps.ts'
import { latestDayOf } from './skill-times.ts'
import type { SkillRow } from './skill-rows.ts'

export const SKILL_SORTS = [
  'catalogue',
  'name',
  'gap',
  'level',
  'hours',
  'longest-without',
  'evidence',
] as const
export type SkillSort = (typeof SKILL_SORTS)[number]

export const SKILL_STATES = ['gap', 'strength', 'stale', 'not-rated', 'seen-differently'] as const
export type SkillState = (typeof SKILL_STATES)[number]

/** What a list of skills is narrowed to; an empty list of choices narrows nothing. */
export type SkillQuery = {
  readonly text: string
  readonly side: Side | null
  readonly categoryIds: readonly string[]
  readonly flags: Skill['flags']
  readonly states: readonly SkillState[]
}

export const WHOLE_CATALOGUE: SkillQuery = { text: '', side: null, categoryIds: [], flags: [], states: [] }

/** The rows that have every word of the text in their name or category and one of each kind of choice. */
export function foundSkills(rows: readonly SkillRow[], query: SkillQuery): SkillRow[] {
  const words = fold(query.text).split(/\s+/).filter(Boolean)
  const hasOne = <Value>(wanted: readonly Value[], is: (value: Value) => boolean) =>
    wanted.length === 0 || wanted.some(is)
  return rows.filter((row) => {
    const text = fold(`${row.label} ${row.category.name}`)
    return (
      (query.side === null || row.category.side === query.side) &&
      words.every((word) => text.includes(word)) &&
      hasOne(query.categoryIds, (id) => id === row.category.id) &&
      hasOne(query.flags, (flag) => row.skill.flags.includes(flag)) &&
      hasOne(query.states, (state) => isIn(row, state))
    )
  })
}

function isIn(row: SkillRow, state: SkillState): boolean {
  switch (state) {
    case 'gap':
      return (gapOf(row) ?? 0) > 0
    case 'strength':
      return isStrength(row)
    case 'stale':
      return row.stale !== null
    case 'not-rated':
      return row.now === null
    case 'seen-differently':
      return isSeenDifferently(row)
    default:
      return unreachable(state)
  }
}

/** The rows in another order; those that are equal in it stay in that of the catalogue. */
export function sortedSkills(rows: readonly SkillRow[], sort: SkillSort, locale: string): SkillRow[] {
  const compare = comparison(sort, locale)
  return compare === null ? [...rows] : rows.toSorted(compare)
}

function comparison(sort: SkillSort, locale: string): ((a: SkillRow, b: SkillRow) => number) | null {
  const down = (of: (row: SkillRow) => number) => (a: SkillRow, b: SkillRow) => of(b) - of(a)
  switch (sort) {
    case 'catalogue':
      return null
    case 'name': {
      const { compare } = new Intl.Collator(locale)
      return (a, b) => compare(a.label, b.label)
    }
    // What is not known comes after a gap of nothing.
    case 'gap':
      return down((row) => gapOf(row) ?? -1)
    case 'level':
      return down(({ now }) => now?.level ?? 0)
    case 'hours':
      return down(({ times }) => times.minutes)
    // What never had time is no absence: it comes last.
    case 'longest-without':
      return (a, b) => {
        const [one, other] = [latestDayOf(a.times.lastAny), latestDayOf(b.times.lastAny)]
        if (one === other) return 0
        if (one === '' || other === '') return one === '' ? 1 : -1
        return one < other ? -1 : 1
      }
    case 'evidence':
      return down(({ evidence }) => evidence)
    default:
      return unreachable(sort)
  }
}
