import { ListFilter } from 'lucide-react'
import { SIDES, SKILL_FLAGS, type Side } from '../../../shared/entry/catalog.ts'
import {
  SKILL_SORTS,
  SKILL_STATES,
  WHOLE_CATALOGUE,
  type SkillQuery,
  type SkillSort,
} from '../../../shared/growth/skills/skill-list.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { FilterMenu, type FilterChoices } from '../../ui/filter-menu.tsx'
import { Mark } from '../../ui/mark.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfSkills as words } from '../../ui/texts-of-skills.ts'
import { texts } from '../../ui/texts.ts'
import styles from './skills.module.css'

type SkillsToolbarProps = {
  query: SkillQuery
  onQuery(query: SkillQuery): void
  sort: SkillSort
  onSort(sort: SkillSort): void
  rows: readonly SkillRow[]
  /** How many are shown. */
  count: number
}

const SIDE_OPTIONS = [
  { value: 'all', label: words.allSides },
  ...SIDES.map((side) => ({ value: side, label: texts.sidesShort[side] })),
] as const
const SORT_OPTIONS = SKILL_SORTS.map((sort) => ({ value: sort, label: words.sorts[sort] }))

type Group = 'categoryIds' | 'flags' | 'states'

/** Search, sides, filters with their chips, and the order. */
export function SkillsToolbar({ query, onQuery, sort, onSort, rows, count }: SkillsToolbarProps) {
  const groups = groupsOf(query, rows)
  const chips = groups.flatMap(({ id, choices, chosen }) =>
    choices
      .filter((choice) => chosen.includes(choice.id))
      .map((choice) => ({ id: `${id}/${choice.id}`, text: choice.label })),
  )
  const without = (ids: readonly string[]) => {
    const left = (group: Group) => query[group].filter((value) => !ids.includes(`${group}/${value}`))
    onQuery({
      ...query,
      categoryIds: left('categoryIds'),
      flags: left('flags'),
      states: left('states'),
    } as SkillQuery)
  }
  const side: Side | 'all' = query.side ?? 'all'
  return (
    <search>
      <div className={styles.toolbar}>
        <div className={styles.search}>
          <SearchField
            label={words.search}
            placeholder={words.placeholder}
            value={query.text}
            onChange={(text) => onQuery({ ...query, text })}
          />
        </div>
        <SegmentedControl<Side | 'all'>
          label={words.side}
          value={side}
          options={SIDE_OPTIONS}
          onChange={(next) => onQuery({ ...query, side: next === 'all' ? null : next })}
        />
        <FilterMenu
          label={words.filters}
          groups={groups}
          onChange={(group, chosen) => onQuery({ ...query, [group]: chosen })}
        >
          <ListFilter size={16} strokeWidth={1.75} aria-hidden />
          {words.filter}
        </FilterMenu>
        <div className={styles.sort}>
          <Select label={words.sort} value={sort} options={SORT_OPTIONS} onChange={onSort} />
        </div>
      </div>
      <div className={styles.narrowed}>
        {chips.length > 0 && (
          <>
            <FilterChips label={words.filters} chips={chips} onRemove={without} />
            <Button look="link" onPress={() => onQuery(WHOLE_CATALOGUE)}>
              {words.clear}
            </Button>
          </>
        )}
        <p className={styles.count} role="status">
          {words.count(count)}
        </p>
      </div>
    </search>
  )
}

function groupsOf(query: SkillQuery, rows: readonly SkillRow[]): (FilterChoices & { id: Group })[] {
  const categories = [...new Map(rows.map(({ category }) => [category.id, category])).values()]
  return [
    {
      id: 'states',
      title: words.states,
      mode: 'multiple',
      choices: SKILL_STATES.map((id) => ({ id, label: words.stateNames[id] })),
      chosen: query.states,
    },
    {
      id: 'flags',
      title: words.flagsTitle,
      mode: 'multiple',
      choices: SKILL_FLAGS.map((id) => ({ id, label: words.flagNames[id] })),
      chosen: query.flags,
    },
    {
      id: 'categoryIds',
      title: words.categories,
      mode: 'multiple',
      choices: categories.map(({ id, name, side }) => ({ id, label: name, icon: <Mark side={side} /> })),
      chosen: query.categoryIds,
    },
  ]
}
