import type { RecordOf, RecordTable } from '../journal/journal.ts'
import type { Allocation } from './entry.ts'

/** Which skill or category takes the place of another, by id. A merge is told by this and nothing else. */
export type Successors = {
  readonly skills: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
}

type Rules = {
  readonly [Table in RecordTable]?: (record: RecordOf<Table>, to: Successors) => RecordOf<Table>
}

/** Every list whose records name a skill or a category by id, and how a record reads with their successors. */
const RULES: Rules = {
  skills: (skill, to) => ({ ...skill, categoryId: categoryOf(skill.categoryId, to) }),
  entries: (entry, to) => ({ ...entry, allocations: allocationsOf(entry.allocations, to) }),
  templates: (template, to) => {
    const { allocations } = template.entry
    if (allocations === undefined) return template
    return { ...template, entry: { ...template.entry, allocations: allocationsOf(allocations, to) } }
  },
  courses: (course, to) => ({ ...course, skillIds: skillsOf(course.skillIds, to) }),
  goals: (goal, to) => ({
    ...goal,
    skillIds: skillsOf(goal.skillIds, to),
    categoryId: goal.categoryId === null ? null : categoryOf(goal.categoryId, to),
  }),
  plans: (plan, to) => ({
    ...plan,
    cells: cellsOf(plan.cells, to),
    blocks: plan.blocks.map((block) => ({ ...block, categoryId: categoryOf(block.categoryId, to) })),
  }),
  // What was said at its time stays beside each other, also where both skills were rated.
  assessments: (assessment, to) => ({
    ...assessment,
    answers: assessment.answers.map((answer) => ({ ...answer, skillId: skillOf(answer.skillId, to) })),
  }),
  // A form's levels are told apart by their place, so both stay where two skills have become one.
  feedbackRequests: (request, to) => ({
    ...request,
    skillIds: skillsOf(request.skillIds, to),
    rated: request.rated.map((one) => ({ ...one, skillId: skillOf(one.skillId, to) })),
  }),
  feedback: (feedback, to) => ({
    ...feedback,
    skillIds: skillsOf(feedback.skillIds, to),
    levels: feedback.levels.map((level) => ({ ...level, skillId: skillOf(level.skillId, to) })),
  }),
}

/** The lists whose records may name a skill or a category. */
export const TABLES_WITH_REFERENCES = Object.keys(RULES) as RecordTable[]

/**
 * A record as it reads with the successors in their places; null where it names none that has one. Allocations that
 * come to the same skill add up, so an entry's minutes stay what they are.
 */
export function withSuccessors<Table extends RecordTable>(
  table: Table,
  record: RecordOf<Table>,
  to: Successors,
): RecordOf<Table> | null {
  const rule = RULES[table]
  if (rule === undefined) return null
  const changed = rule(record, to)
  return JSON.stringify(changed) === JSON.stringify(record) ? null : changed
}

function skillOf(id: string, { skills }: Successors): string {
  return skills.get(id) ?? id
}

function categoryOf(id: string, { categories }: Successors): string {
  return categories.get(id) ?? id
}

function skillsOf(ids: readonly string[], to: Successors): string[] {
  return ids.some((id) => to.skills.has(id)) ? [...new Set(ids.map((id) => skillOf(id, to)))] : [...ids]
}

function allocationsOf(parts: readonly Allocation[], to: Successors): Allocation[] {
  if (!parts.some(({ skillId }) => to.skills.has(skillId))) return [...parts]
  const minutes = new Map<string, number>()
  for (const part of parts) {
    const id = skillOf(part.skillId, to)
    minutes.set(id, (minutes.get(id) ?? 0) + part.minutes)
  }
  return [...minutes].map(([skillId, sum]) => ({ skillId, minutes: sum }))
}

type Cell = RecordOf<'plans'>['cells'][number]

function cellsOf(cells: readonly Cell[], to: Successors): Cell[] {
  if (!cells.some(({ categoryId }) => to.categories.has(categoryId))) return [...cells]
  const byPlace = new Map<string, Cell>()
  for (const cell of cells) {
    const categoryId = categoryOf(cell.categoryId, to)
    const key = `${categoryId}/${cell.mode ?? ''}`
    const minutes = (byPlace.get(key)?.minutes ?? 0) + cell.minutes
    byPlace.set(key, { ...cell, categoryId, minutes })
  }
  return [...byPlace.values()]
}
