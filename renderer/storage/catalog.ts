import {
  isCategoryNameTaken,
  isSkillNameTaken,
  moved,
  orderAfter,
  skillsOfCategory,
} from '../../shared/entry/catalog-rules.ts'
import {
  categorySchema,
  skillSchema,
  type Category,
  type Side,
  type Skill,
} from '../../shared/entry/catalog.ts'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import { TABLES_WITH_REFERENCES, withSuccessors, type Successors } from '../../shared/entry/successors.ts'
import type { RecordTable } from '../../shared/journal/journal.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { put, remove } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { allMonths } from './months.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** How a change of the catalogue ended; after all but `saved` nothing has changed. */
export type CatalogChanged =
  | Saved<UndoStep>
  /** Another one beside it has that name. */
  | { kind: 'name-taken' }
  /** Something refers to it, so it can be archived or merged but not deleted. */
  | { kind: 'in-use' }

/** The catalogue as it is now. */
export async function readCatalog(database: JournalDatabase): Promise<Catalog> {
  const [categories, skills] = await Promise.all([database.categories.toArray(), database.skills.toArray()])
  return indexCatalog(categories, skills)
}

/** Adds a category at the end. */
export async function addCategory(
  journal: Journal,
  fields: { name: string; side: Side },
  label: string,
): Promise<CatalogChanged> {
  const { categories } = await readCatalog(journal.database)
  const order = orderAfter(categories)
  return await saveCategory(journal, categorySchema.parse({ ...fields, id: journal.newId(), order }), label)
}

/** Adds a skill at the end of its category. */
export async function addSkill(
  journal: Journal,
  fields: { name: string; categoryId: string },
  label: string,
): Promise<CatalogChanged> {
  const skill = skillSchema.parse({ ...fields, id: journal.newId() })
  return await moveSkill(journal, skill, fields.categoryId, label)
}

/** Keeps a category that was renamed, archived or given another side; totals follow by themselves. */
export async function saveCategory(
  journal: Journal,
  category: Category,
  label: string,
): Promise<CatalogChanged> {
  if (isCategoryNameTaken(await readCatalog(journal.database), category)) return { kind: 'name-taken' }
  return await commitUndoable(journal, label, [put('categories', categorySchema.parse(category))])
}

/** Keeps a skill that was renamed or archived. */
export async function saveSkill(journal: Journal, skill: Skill, label: string): Promise<CatalogChanged> {
  if (isSkillNameTaken(await readCatalog(journal.database), skill)) return { kind: 'name-taken' }
  return await commitUndoable(journal, label, [put('skills', skillSchema.parse(skill))])
}

/** Keeps a skill with another wanted level or other flags; its name and place stay, so nothing stands in the way. */
export async function saveWanted(journal: Journal, skill: Skill, label: string): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('skills', skillSchema.parse(skill))])
}

/** Puts a skill at the end of another category. Its minutes come along, since totals are kept by skill. */
export async function moveSkill(
  journal: Journal,
  skill: Skill,
  categoryId: string,
  label: string,
): Promise<CatalogChanged> {
  const catalog = await readCatalog(journal.database)
  const order = orderAfter(skillsOfCategory(catalog, categoryId))
  return await saveSkill(journal, { ...skill, categoryId, order }, label)
}

/** Moves a category or a skill up (-1) or down (1) among its kind; null where it stands at the end already. */
export async function reorder(
  journal: Journal,
  item: Category | Skill,
  step: -1 | 1,
  label: string,
): Promise<CatalogChanged | null> {
  const catalog = await readCatalog(journal.database)
  const changes =
    'categoryId' in item
      ? moved(skillsOfCategory(catalog, item.categoryId), item.id, step).map((skill) => put('skills', skill))
      : reorderedCategories(catalog, item, step)
  return changes.length === 0 ? null : await commitUndoable(journal, label, changes)
}

// Categories stand by side, so one steps over its neighbour of the same side.
function reorderedCategories(catalog: Catalog, { id, side }: Category, step: -1 | 1): Change[] {
  const ofSide = catalog.categories.filter((category) => category.side === side)
  const swapped = moved(
    ofSide.map((category, order) => ({ ...category, order })),
    id,
    step,
  )
  if (swapped.length === 0) return []
  const places = new Map(swapped.map((category) => [category.order, category.id]))
  const sequence = ofSide.map((category, index) => places.get(index) ?? category.id)
  const next = catalog.categories.map((category) =>
    category.side === side ? (sequence.shift() ?? category.id) : category.id,
  )
  return next.flatMap((categoryId, order) => {
    const category = catalog.categoryById.get(categoryId)
    return category === undefined || category.order === order
      ? []
      : [put('categories', { ...category, order })]
  })
}

/** Deletes a skill that nothing refers to. */
export async function deleteSkill(journal: Journal, { id }: Skill, label: string): Promise<CatalogChanged> {
  if (await isReferredTo(journal.database, [id], [])) return { kind: 'in-use' }
  return await commitUndoable(journal, label, [remove(journal, 'skills', id)])
}

/** Deletes a category with its skills, if nothing refers to any of them. */
export async function deleteCategory(
  journal: Journal,
  { id }: Category,
  label: string,
): Promise<CatalogChanged> {
  const skillIds = skillsOfCategory(await readCatalog(journal.database), id).map((skill) => skill.id)
  if (await isReferredTo(journal.database, skillIds, [id])) return { kind: 'in-use' }
  const skills = skillIds.map((skillId) => remove(journal, 'skills', skillId))
  return await commitUndoable(journal, label, [...skills, remove(journal, 'categories', id)])
}

/** The lists with references that are short enough to be read as a whole; a category's own skills go with it. */
export const SHORT_TABLES = TABLES_WITH_REFERENCES.filter(
  (table) => table !== 'entries' && table !== 'skills',
)

async function isReferredTo(
  database: JournalDatabase,
  skillIds: readonly string[],
  categoryIds: readonly string[],
): Promise<boolean> {
  const months = await allMonths(database)
  if (months.some(({ skills }) => skillIds.some((id) => id in skills))) return true
  // A record refers to one that is gone when it would change if the place were taken by another.
  const gone = (ids: readonly string[]) => new Map(ids.map((id) => [id, `${id}-gone`]))
  const successors = { skills: gone(skillIds), categories: gone(categoryIds) }
  for (const table of SHORT_TABLES) {
    if ((await changedIn(database, table, successors)).length > 0) return true
  }
  return false
}

/** The records of a short list as they read with successors in their places; only those that change. */
export async function changedIn(
  database: JournalDatabase,
  table: RecordTable,
  to: Successors,
): Promise<Change[]> {
  const records = await database.table(table).toArray()
  return records.flatMap((record): Change[] => {
    const changed = withSuccessors(table, record, to)
    return changed === null ? [] : [{ op: 'put', table, record: changed } as Change]
  })
}
