import { SIDES, skillLabel } from '../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../shared/entry/catalog-index.ts'
import { KINDS } from '../../shared/entry/entry.ts'
import type { FilterChoices } from './filter-menu.tsx'
import { Mark } from './mark.tsx'
import { texts } from './texts.ts'

type Lists = 'sides' | 'categoryIds' | 'skillIds' | 'kinds'

/** What entries can be narrowed by, as a filter's menu shows it: sides, categories and skills with their marks, kinds. */
export function entryChoices(catalog: Catalog): Record<Lists, FilterChoices['choices']> {
  return {
    sides: [...SIDES, 'unassigned' as const].map((id) => ({
      id,
      label: texts.sides[id],
      icon: <Mark side={id} />,
    })),
    categoryIds: catalog.categories.map(({ id, name, side }) => ({
      id,
      label: name,
      icon: <Mark side={side} />,
    })),
    skillIds: catalog.skills.map((skill) => {
      const category = categoryOfSkill(catalog, skill.id)
      return {
        id: skill.id,
        label: skillLabel(skill, category),
        icon: <Mark side={category?.side ?? 'unassigned'} />,
      }
    }),
    kinds: KINDS.map((id) => ({ id, label: texts.kinds[id] })),
  }
}
