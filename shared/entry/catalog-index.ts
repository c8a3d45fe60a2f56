import { GENERAL, type Category, type Skill } from './catalog.ts'

/** The catalogue with its look-ups; archived ones are in it, since old entries still need their names. */
export type Catalog = {
  readonly categories: readonly Category[]
  readonly skills: readonly Skill[]
  readonly categoryById: ReadonlyMap<string, Category>
  readonly skillById: ReadonlyMap<string, Skill>
}

/** Orders categories and skills as the user did and makes their look-ups. */
export function indexCatalog(categories: readonly Category[], skills: readonly Skill[]): Catalog {
  const ordered = categories.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const place = new Map(ordered.map((category, index) => [category.id, index]))
  const orderedSkills = skills.toSorted(
    (a, b) =>
      (place.get(a.categoryId) ?? ordered.length) - (place.get(b.categoryId) ?? ordered.length) ||
      a.order - b.order ||
      (a.id < b.id ? -1 : 1),
  )
  return {
    categories: ordered,
    skills: orderedSkills,
    categoryById: new Map(ordered.map((category) => [category.id, category])),
    skillById: new Map(orderedSkills.map((skill) => [skill.id, skill])),
  }
}

/** The category of a skill, if both are known. */
export function categoryOfSkill(catalog: Catalog, skillId: string): Category | undefined {
  const skill = catalog.skillById.get(skillId)
  return skill && catalog.categoryById.get(skill.categoryId)
}

/** The skill that stands for a category as such; undefined where the category has none yet. */
export function generalSkillOf(catalog: Catalog, categoryId: string): Skill | undefined {
  return catalog.skills.find((skill) => skill.categoryId === categoryId && skill.name === GENERAL)
}
