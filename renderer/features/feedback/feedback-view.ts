import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Feedback } from '../../../shared/growth/records.ts'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'

/** What a skill is called alone. */
export function skillName(catalog: Catalog, skillId: string): string {
  const skill = catalog.skillById.get(skillId)
  return skill === undefined ? texts.unknownSkill : skillLabel(skill, categoryOfSkill(catalog, skillId))
}

/** Several skills in one line; `list` joins them as the language does. */
export function skillNames(
  catalog: Catalog,
  skillIds: readonly string[],
  list: (items: readonly string[]) => string,
): string {
  return skillIds.length === 0 ? said.noSkills : list(skillIds.map((id) => skillName(catalog, id)))
}

/** Who gave feedback, as text. */
export function whoOf({ from, anonymous }: Pick<Feedback, 'from' | 'anonymous'>): string {
  if (anonymous) return said.anonymous
  return from.name.trim() === '' ? said.nameless : from.name.trim()
}
