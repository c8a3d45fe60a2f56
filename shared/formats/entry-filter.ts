import type { PlanBlock } from '../balance/career.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { EVERYTHING, skillSetsOf, type JournalQuery } from '../search/journal-query.ts'

/** The lists that an export can be narrowed by; the journal's filters of the same names work alike. */
export const EXPORT_FILTERS = ['sides', 'categoryIds', 'skillIds', 'kinds'] as const

/** Which entries an export tells. Within a list any value will do, an empty one takes all; the lists must all hold. */
export type EntryFilter = Pick<JournalQuery, (typeof EXPORT_FILTERS)[number]>

export const ALL_ENTRIES: EntryFilter = { sides: [], categoryIds: [], skillIds: [], kinds: [] }

/** True when a filter lets everything pass. */
export function takesAll(filter: EntryFilter): boolean {
  return EXPORT_FILTERS.every((list) => filter[list].length === 0)
}

/** Tells the entries that pass. One with time in several skills passes by any of them, and whole. */
export function entriesPassing(filter: EntryFilter, catalog: Catalog): (entry: Entry) => boolean {
  const kinds = new Set(filter.kinds)
  const sets = skillSetsOf({ ...EVERYTHING, ...filter }, catalog).map((ids) => new Set(ids))
  return ({ kind, allocations }) => {
    const skills = allocations.length === 0 ? [''] : allocations.map(({ skillId }) => skillId)
    return (kinds.size === 0 || kinds.has(kind)) && sets.every((ids) => skills.some((id) => ids.has(id)))
  }
}

/** Tells the planned blocks that pass: a block has a category, but neither a skill nor a kind. */
export function blocksPassing(filter: EntryFilter, { categoryById }: Catalog): (block: PlanBlock) => boolean {
  const { sides, categoryIds, skillIds, kinds } = filter
  if (skillIds.length > 0 || kinds.length > 0) return () => false
  return ({ categoryId }) =>
    (categoryIds.length === 0 || categoryIds.includes(categoryId)) &&
    (sides.length === 0 || sides.includes(categoryById.get(categoryId)?.side ?? 'unassigned'))
}
