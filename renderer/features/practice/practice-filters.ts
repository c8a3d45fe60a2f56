import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { PRACTICE_CONTEXTS, type Practice } from '../../../shared/growth/records.ts'
import { skillNameOfPractice } from '../../../shared/practice/in-catalog.ts'
import {
  PRACTICE_FILTERS,
  PRACTICE_LENGTHS,
  withFilter,
  type PracticeFilter,
  type PracticeQuery,
} from '../../../shared/practice/search.ts'
import type { FilterChip } from '../../ui/filter-chips.tsx'
import type { FilterChoices } from '../../ui/filter-menu.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'

/** Every filter of the library with its values; the skills are those of activities on the side that is shown. */
export function practiceFilters(
  query: PracticeQuery,
  practices: readonly Practice[],
  catalog: Catalog,
): FilterChoices[] {
  const skills = new Map(
    practices
      .filter(({ side, skill }) => skill !== '' && (query.side === null || side === query.side))
      .map((practice) => [practice.skill, skillNameOfPractice(practice, catalog)]),
  )
  const choices: Record<PracticeFilter, FilterChoices['choices']> = {
    skills: [...skills].map(([id, label]) => ({ id, label })),
    modes: MODES.map((id) => ({ id, label: texts.modes[id] })),
    lengths: PRACTICE_LENGTHS.map((id) => ({ id, label: said.lengths[id] })),
    contexts: PRACTICE_CONTEXTS.map((id) => ({ id, label: said.contexts[id] })),
  }
  return PRACTICE_FILTERS.map((id) => ({
    id,
    title: said.filterNames[id],
    mode: 'multiple',
    choices: choices[id],
    chosen: query[id],
    empty: said.noneToChoose,
  }))
}

/** The query with one of its filters chosen anew. */
export function filtered(query: PracticeQuery, group: string, chosen: readonly string[]): PracticeQuery {
  const filter = PRACTICE_FILTERS.find((one) => one === group)
  return filter === undefined ? query : withFilter(query, filter, chosen)
}

/** What the library is narrowed to, a chip each; {@link withoutFilters} takes them away. */
export function practiceChips(query: PracticeQuery, groups: readonly FilterChoices[]): FilterChip[] {
  return PRACTICE_FILTERS.flatMap((filter) =>
    query[filter].map((value) => {
      const choice = groups.find(({ id }) => id === filter)?.choices.find(({ id }) => id === value)
      return { id: `${filter} ${value}`, text: said.chip(said.filterNames[filter], choice?.label ?? value) }
    }),
  )
}

/** The query without the filters of those chips. */
export function withoutFilters(query: PracticeQuery, ids: readonly string[]): PracticeQuery {
  return PRACTICE_FILTERS.reduce(
    (next, filter) =>
      withFilter(
        next,
        filter,
        query[filter].filter((value) => !ids.includes(`${filter} ${value}`)),
      ),
    query,
  )
}
