import type { Day } from '../day.ts'
import type { Side } from '../entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../entry/catalog-index.ts'
import type { Kind, Mode, Provenance } from '../entry/entry.ts'
import { UNASSIGNED } from '../balance/month-document.ts'

/** What the journal is narrowed to. Within one list any value will do; what is given of different lists must all hold. */
export type JournalQuery = {
  readonly text: string
  readonly sides: readonly (Side | 'unassigned')[]
  readonly categoryIds: readonly string[]
  readonly skillIds: readonly string[]
  readonly kinds: readonly Kind[]
  readonly modes: readonly (Mode | 'none')[]
  readonly tags: readonly string[]
  readonly provenances: readonly Provenance[]
  /** Both ends included. */
  readonly range: { readonly from: Day; readonly to: Day } | null
}

export const EVERYTHING: JournalQuery = {
  text: '',
  sides: [],
  categoryIds: [],
  skillIds: [],
  kinds: [],
  modes: [],
  tags: [],
  provenances: [],
  range: null,
}

/** The lists of a query that hold chosen values. */
export type FilterList = Exclude<keyof JournalQuery, 'text' | 'range'>
export const FILTER_LISTS = [
  'sides',
  'categoryIds',
  'skillIds',
  'kinds',
  'modes',
  'tags',
  'provenances',
] as const satisfies readonly FilterList[]

/** True when the query narrows by more than its text. */
export function hasFilters(query: JournalQuery): boolean {
  return query.range !== null || FILTER_LISTS.some((list) => query[list].length > 0)
}

/** True when the query narrows at all. */
export function isNarrowed(query: JournalQuery): boolean {
  return query.text.trim() !== '' || hasFilters(query)
}

/**
 * The skills that sides, categories and skills come down to: of each list an entry must have one. The empty skill stands
 * for an entry without any; a skill that the catalogue does not know counts as unassigned too.
 */
export function skillSetsOf(query: JournalQuery, catalog: Catalog): string[][] {
  const sets: string[][] = []
  if (query.sides.length > 0) {
    const wanted = new Set<string>(query.sides)
    const skills = catalog.skills.filter(({ id }) =>
      wanted.has(categoryOfSkill(catalog, id)?.side ?? 'unassigned'),
    )
    sets.push([...skills.map(({ id }) => id), ...(wanted.has('unassigned') ? [UNASSIGNED] : [])])
  }
  if (query.categoryIds.length > 0) {
    const wanted = new Set(query.categoryIds)
    sets.push(catalog.skills.filter(({ categoryId }) => wanted.has(categoryId)).map(({ id }) => id))
  }
  if (query.skillIds.length > 0) sets.push([...query.skillIds])
  return sets
}
