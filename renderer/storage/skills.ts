import { orderAfter, skillsOfCategory } from '../../shared/entry/catalog-rules.ts'
import { skillSchema, type Skill } from '../../shared/entry/catalog.ts'
import { readCatalog } from './catalog.ts'
import { commit, put } from './commit.ts'
import type { Journal, Saved } from './journal.ts'

/** Adds a skill at the end of its category. */
export async function createSkill(
  journal: Journal,
  { name, categoryId }: { name: string; categoryId: string },
): Promise<Saved<Skill>> {
  const order = orderAfter(skillsOfCategory(await readCatalog(journal.database), categoryId))
  const skill = skillSchema.parse({ id: journal.newId(), name, categoryId, order })
  const saved = await commit(journal, [put('skills', skill)])
  return saved.kind === 'saved' ? { kind: 'saved', value: skill } : saved
}

/** The category that stands first; null in a journal without any. */
export async function firstCategoryId({ database }: Journal): Promise<string | null> {
  const { categories } = await readCatalog(database)
  return categories.find(({ archived }) => !archived)?.id ?? null
}
