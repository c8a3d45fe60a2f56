import type { Entry } from '../entry/entry.ts'
import type { ReportSource } from './source.ts'

/** The ids of the personal categories and of their skills. */
export function personalIds({ categories, skills }: Pick<ReportSource, 'categories' | 'skills'>): {
  readonly categories: ReadonlySet<string>
  readonly skills: ReadonlySet<string>
} {
  const own = new Set(categories.filter(({ side }) => side === 'personal').map(({ id }) => id))
  return {
    categories: own,
    skills: new Set(skills.filter(({ categoryId }) => own.has(categoryId)).map(({ id }) => id)),
  }
}

/**
 * A source without the personal side: its categories and skills, the minutes given to them, and all that is about nothing
 * else. An entry that served both sides keeps its work minutes; what is unassigned stays.
 */
export function withoutPersonal(source: ReportSource): ReportSource {
  const own = personalIds(source)
  const isWork = (skillId: string) => !own.skills.has(skillId)
  /** Whether it names skills and all of them are personal. */
  const isOwn = (skillIds: readonly string[]) => skillIds.length > 0 && !skillIds.some(isWork)
  const isOwnCell = ({ categoryId }: { categoryId: string }) => own.categories.has(categoryId)
  const goals = source.goals
    .filter((goal) => !isPersonalGoal(goal, own))
    .map((goal) => ({ ...goal, skillIds: goal.skillIds.filter(isWork) }))
  const goalIds = new Set(goals.map(({ id }) => id))
  const isGone = (goalId: string | null) =>
    goalId !== null && !goalIds.has(goalId) && source.goals.some(({ id }) => id === goalId)
  return {
    ...source,
    categories: source.categories.filter(({ id }) => !own.categories.has(id)),
    skills: source.skills.filter(({ id }) => isWork(id)),
    entries: source.entries.flatMap((entry) => workOf(entry, isWork) ?? []),
    goals,
    plans: source.plans.map((plan) => ({
      ...plan,
      cells: plan.cells.filter((cell) => !isOwnCell(cell)),
      blocks: plan.blocks.filter((block) => !isOwnCell(block)),
    })),
    courses: source.courses
      .filter(({ skillIds }) => !isOwn(skillIds))
      .map((course) => ({ ...course, skillIds: course.skillIds.filter(isWork) })),
    assessments: source.assessments.map((assessment) => ({
      ...assessment,
      answers: assessment.answers.filter(({ skillId }) => isWork(skillId)),
    })),
    feedback: source.feedback
      .filter(({ skillIds, levels }) => !isOwn([...skillIds, ...levels.map(({ skillId }) => skillId)]))
      .map((one) => ({
        ...one,
        skillIds: one.skillIds.filter(isWork),
        levels: one.levels.filter(({ skillId }) => isWork(skillId)),
      })),
    reviews: source.reviews.map((review) => ({
      ...review,
      intentions: review.intentions.filter(({ goalId }) => !isGone(goalId)),
    })),
  }
}

/** Whether a goal is one of the personal side: by its space, else by what its time is counted by. */
export function isPersonalGoal(
  { space, categoryId, skillIds }: Pick<ReportSource['goals'][number], 'space' | 'categoryId' | 'skillIds'>,
  own: ReturnType<typeof personalIds>,
): boolean {
  if (space === 'personal') return true
  if (skillIds.length > 0) return skillIds.every((id) => own.skills.has(id))
  return categoryId !== null && own.categories.has(categoryId)
}

/** What of an entry is work; null where nothing is. */
function workOf(entry: Entry, isWork: (skillId: string) => boolean): Entry | null {
  const allocations = entry.allocations.filter(({ skillId }) => isWork(skillId))
  if (allocations.length === entry.allocations.length) return entry
  if (allocations.length === 0) return null
  return { ...entry, allocations, minutes: allocations.reduce((sum, { minutes }) => sum + minutes, 0) }
}
