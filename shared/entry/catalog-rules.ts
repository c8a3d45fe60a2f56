import type { Catalog } from './catalog-index.ts'
import type { Category, Skill } from './catalog.ts'

/** Whether two names are one to a reader: case, accents' spelling and spaces around do not matter. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').normalize('NFKC').toLowerCase()
}

/** Whether another category has this name already. */
export function isCategoryNameTaken(catalog: Catalog, { id, name }: Pick<Category, 'id' | 'name'>): boolean {
  return catalog.categories.some((other) => other.id !== id && sameName(other.name, name))
}

/** Whether another skill of the same category has this name already. */
export function isSkillNameTaken(
  catalog: Catalog,
  { id, name, categoryId }: Pick<Skill, 'id' | 'name' | 'categoryId'>,
): boolean {
  return catalog.skills.some(
    (other) => other.id !== id && other.categoryId === categoryId && sameName(other.name, name),
  )
}

/** The skills of a category, in order. */
export function skillsOfCategory(catalog: Catalog, categoryId: string): Skill[] {
  return catalog.skills.filter((skill) => skill.categoryId === categoryId)
}

/** The place after the last of a list. */
export function orderAfter(list: readonly { order: number }[]): number {
  return Math.max(-1, ...list.map(({ order }) => order)) + 1
}

/**
 * A list with one of it moved up (-1) or down (1), numbered anew from 0: those whose number changes. Empty where it
 * stands at the end already.
 */
export function moved<Item extends { id: string; order: number }>(
  list: readonly Item[],
  id: string,
  step: -1 | 1,
): Item[] {
  const from = list.findIndex((item) => item.id === id)
  const to = from + step
  const item = list[from]
  if (item === undefined || to < 0 || to >= list.length) return []
  return list
    .toSpliced(from, 1)
    .toSpliced(to, 0, item)
    .flatMap((one, order) => (one.order === order ? [] : [{ ...one, order }]))
}

/** What a category's merge into another makes of its skills: those of a name that is there already are merged. */
export function skillMergesOf(catalog: Catalog, from: string, into: string): Map<string, string> {
  const there = skillsOfCategory(catalog, into)
  return new Map(
    skillsOfCategory(catalog, from).flatMap((skill) => {
      const same = there.find(({ name }) => sameName(name, skill.name))
      return same === undefined ? [] : [[skill.id, same.id] as const]
    }),
  )
}
