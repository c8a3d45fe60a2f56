import type { Catalog } from '../../shared/entry/catalog-index.ts'
import { skillLabel, type Side } from '../../shared/entry/catalog.ts'
import { categoryOfSkill } from '../../shared/entry/catalog-index.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { texts } from '../ui/texts.ts'

/** The skills of an entry by name, each with its side. */
export function skillsOf({ allocations }: Entry, catalog: Catalog) {
  return allocations.map(({ skillId }): { skillId: string; name: string; side: Side | 'unassigned' } => {
    const skill = catalog.skillById.get(skillId)
    const category = categoryOfSkill(catalog, skillId)
    const name = skill === undefined ? texts.unknownSkill : skillLabel(skill, category)
    return { skillId, name, side: category?.side ?? 'unassigned' }
  })
}

/** The same in a line. */
export function skillsText(entry: Entry, catalog: Catalog): string {
  if (entry.allocations.length === 0) return texts.sides.unassigned
  return skillsOf(entry, catalog)
    .map(({ name }) => name)
    .join(', ')
}
