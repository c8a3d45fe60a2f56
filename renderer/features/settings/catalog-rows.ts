import { formatMinutes } from '../../../shared/duration.ts'
import { SIDES, type Category, type Skill } from '../../../shared/entry/catalog.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { skillsOfCategory } from '../../../shared/entry/catalog-rules.ts'
import type { SkillTotals } from '../../storage/use-skill-totals.ts'
import type { RowGroup } from '../../ui/grouped-rows.tsx'
import { texts } from '../../ui/texts.ts'

type Logged = { minutes: number; entries: number }

/** A line of the list: a category, with its skills in the lines below it. */
export type CatalogRow = { id: string; logged: Logged } & (
  { kind: 'category'; category: Category } | { kind: 'skill'; skill: Skill; category: Category }
)

const NOTHING: Logged = { minutes: 0, entries: 0 }

/** All categories and skills by side, in the order the person gave them. */
export function catalogGroups(catalog: Catalog, totals: SkillTotals): RowGroup<CatalogRow>[] {
  return SIDES.map((side) => {
    const categories = catalog.categories.filter((category) => category.side === side)
    const rows = categories.flatMap((category) => rowsOf(catalog, totals, category))
    const minutes = rows.reduce((sum, row) => (row.kind === 'category' ? sum + row.logged.minutes : sum), 0)
    return { id: side, title: texts.sides[side], aside: minutes === 0 ? '' : formatMinutes(minutes), rows }
  }).filter(({ rows }) => rows.length > 0)
}

function rowsOf(catalog: Catalog, totals: SkillTotals, category: Category): CatalogRow[] {
  const skills = skillsOfCategory(catalog, category.id).map((skill): CatalogRow => {
    return { id: skill.id, kind: 'skill', skill, category, logged: totals.get(skill.id) ?? NOTHING }
  })
  const logged = skills.reduce(
    (sum, row) => ({
      minutes: sum.minutes + row.logged.minutes,
      entries: sum.entries + row.logged.entries,
    }),
    NOTHING,
  )
  return [{ id: category.id, kind: 'category', category, logged }, ...skills]
}

/** The category or the skill that a row is about. */
export function itemOf(row: CatalogRow): Category | Skill {
  return row.kind === 'category' ? row.category : row.skill
}
