import { skillSchema, type Skill } from '../../shared/entry/catalog.ts'
import { commit, put } from './commit.ts'
import type { Journal, Saved } from './journal.ts'

/** Adds a skill at the end of its category. */
export async function createSkill(
  journal: Journal,
  { name, categoryId }: { name: string; categoryId: string },
): Promise<Saved<Skill>> {
  const siblings = await journal.database.skills.filter((skill) => skill.categoryId === categoryId).toArray()
  const order = Math.max(-1, ...siblings.map((skill) => skill.order)) + 1
  const skill = skillSchema.parse({ id: journal.newId(), name, categoryId, order })
  const saved = await commit(journal, [put('skills', skill)])
  return saved.kind === 'saved' ? { kind: 'saved', value: skill } : saved
}

/** The category that stands first; null in a journal without any. */
export async function firstCategoryId({ database }: Journal): Promise<string | null> {
  const categories = await database.categories.toArray()
  const [first] = categories.filter(({ archived }) => !archived).toSorted((a, b) => a.order - b.order)
  return first?.id ?? null
}
