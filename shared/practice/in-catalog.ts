import { skillLabel, type Skill } from '../entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../entry/defaults.ts'
import type { Practice } from '../growth/records.ts'

const defaultCategories = new Map(DEFAULT_CATEGORIES.map((category) => [category.id, category]))
const defaultIds = new Map(
  DEFAULT_SKILLS.map((skill) => [skillLabel(skill, defaultCategories.get(skill.categoryId)), skill.id]),
)

/**
 * The skill of the journal that a practice is for: by its name or, where the person has renamed a default skill, by what
 * that was called. Null where it is gone.
 */
export function skillOfPractice({ skill: name }: Pick<Practice, 'skill'>, catalog: Catalog): Skill | null {
  const named = catalog.skills.find(
    (skill) => !skill.archived && skillLabel(skill, categoryOfSkill(catalog, skill.id)) === name,
  )
  return named ?? catalog.skillById.get(defaultIds.get(name) ?? '') ?? null
}

/** What the skill of a practice is called in this journal. */
export function skillNameOfPractice(practice: Pick<Practice, 'skill'>, catalog: Catalog): string {
  const skill = skillOfPractice(practice, catalog)
  return skill === null ? practice.skill : skillLabel(skill, categoryOfSkill(catalog, skill.id))
}

/** The category that a practice's time goes to: its skill's, else the first one of its side that is in use. */
export function categoryOfPractice(practice: Pick<Practice, 'skill' | 'side'>, catalog: Catalog) {
  const skill = skillOfPractice(practice, catalog)
  const own = skill === null ? undefined : categoryOfSkill(catalog, skill.id)
  return own ?? catalog.categories.find(({ side, archived }) => side === practice.side && !archived)
}
