import { addDays, type Day } from '../day.ts'
import { creditsIn, unitsOf, type Activity } from './activity.ts'
import type { CreditEvidence } from './credits.ts'
import { isWithin, monthsOn, type Span } from './cycle.ts'
import { packCategoryOf, type Countable, type Need, type RulePack } from './rule-pack.ts'

/** What a body asks for beside credits. Each says how much of it is there and how much is missing; 0 is met. */
export type Requirement = {
  readonly required: number
  readonly counted: number
  readonly missing: number
} & (
  | { readonly rule: 'structured' | 'participatory' }
  /** So many records of some kinds. */
  | { readonly rule: 'count'; readonly name: string; readonly of: readonly Countable[] }
  /** A category that has to come up every so many months: when it last did, and by when it has to again. */
  | { readonly rule: 'topic'; readonly name: string; readonly last: Day | null; readonly due: Day }
  | { readonly rule: 'types' }
  /** A stretch without any activity that nobody has explained yet (missing 1), or that is explained. */
  | ({ readonly rule: 'gap' } & Span)
  /** Activities that have what the body wants to see beside each of them. */
  | { readonly rule: Need }
)

type Scene = {
  readonly cycle: Span
  /** The first day of the first cycle. */
  readonly first: Day
  readonly day: Day
  /** Every activity up to the day; `own` are those of the cycle. */
  readonly activities: readonly Activity[]
  readonly own: readonly Activity[]
  readonly evidence: CreditEvidence
  readonly explanations: readonly Span[]
}

/** How a pack's rules beside the credits stand. */
export function requirementsOf(pack: RulePack, scene: Scene): Requirement[] {
  const counting = scene.own.filter(({ notCounted }) => notCounted === null)
  return [
    ...flagged(pack, 'structured', pack.structuredMin, counting),
    ...flagged(pack, 'participatory', pack.participatoryMin, counting),
    ...pack.counts.map(({ name, required, of }) => ({
      rule: 'count' as const,
      name,
      of,
      ...lacking(required, countOf(of, scene)),
    })),
    ...pack.topics.map((topic) => topicState(pack, topic, scene)),
    ...types(pack, counting),
    ...gaps(pack, scene),
    ...pack.needs.map((need) => ({
      rule: need,
      ...lacking(counting.length, counting.filter(({ lacks }) => !lacks.includes(need)).length),
    })),
  ]
}

function lacking(required: number, counted: number) {
  return { required, counted, missing: Math.max(0, required - counted) }
}

function flagged(
  pack: RulePack,
  flag: 'structured' | 'participatory',
  min: number | null,
  counting: readonly Activity[],
): Requirement[] {
  if (min === null) return []
  const units = counting.reduce((sum, activity) => sum + (activity[flag] ? activity.units : 0), 0)
  const missing = creditsIn(Math.max(0, unitsOf(min, pack) - units), pack, 'up')
  return [{ rule: flag, required: min, counted: creditsIn(units, pack), missing }]
}

function countOf(of: readonly Countable[], { cycle, day, own, evidence }: Scene): number {
  const isDone = (date: Day | null) => date !== null && date <= day && isWithin(date, cycle)
  const counts: Record<Countable, () => number> = {
    feedback: () => evidence.feedback.filter(({ date }) => isDone(date)).length,
    'feedback-entries': () =>
      new Set(own.flatMap(({ kind, entryId }) => (kind === 'feedback' ? entryId : []))).size,
    reflections: () =>
      evidence.entries.filter(({ kind, date }) => kind === 'reflection' && isDone(date)).length,
    reviews: () => evidence.reviews.filter(({ finishedOn }) => isDone(finishedOn)).length,
  }
  return of.reduce((sum, one) => sum + counts[one](), 0)
}

function topicState(
  pack: RulePack,
  { category, everyMonths }: RulePack['topics'][number],
  { activities, first, day }: Scene,
): Requirement {
  const name = packCategoryOf(pack, category)?.name ?? category
  const last = activities.findLast((one) => one.category === name && one.notCounted === null)?.date ?? null
  const due = addDays(monthsOn(last ?? first, everyMonths), -1)
  return { rule: 'topic', name, last, due, ...lacking(1, last !== null && due >= day ? 1 : 0) }
}

function types({ leastTypes }: RulePack, counting: readonly Activity[]): Requirement[] {
  if (leastTypes === 0) return []
  const names = new Set(counting.flatMap(({ category }) => (category === '' ? [] : category.toLowerCase())))
  return [{ rule: 'types', ...lacking(leastTypes, names.size) }]
}

/** Every stretch of the cycle so far without an activity that is as long as the pack lets pass, or longer. */
function gaps({ gapMonths }: RulePack, { cycle, day, own, explanations }: Scene): Requirement[] {
  if (gapMonths === null) return []
  const end = day < cycle.to ? day : cycle.to
  const done = [...new Set(own.flatMap(({ date, notCounted }) => (notCounted === null ? date : [])))]
  const edges = [addDays(cycle.from, -1), ...done.toSorted(), addDays(end, 1)]
  return edges.slice(1).flatMap((next, index): Requirement[] => {
    const span = { from: addDays(edges[index] as Day, 1), to: addDays(next, -1) }
    if (monthsOn(span.from, gapMonths) > addDays(span.to, 1)) return []
    const isExplained = explanations.some(({ from, to }) => from <= span.to && to >= span.from)
    return [{ rule: 'gap', ...span, ...lacking(1, isExplained ? 1 : 0) }]
  })
}
