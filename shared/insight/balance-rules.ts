import { findingOf } from '../balance/finding.ts'
import type { Plan } from '../balance/career.ts'
import { cellsOf, planFor } from '../balance/plan.ts'
import { noSides } from '../balance/summary.ts'
import { bandsOf, targetOn } from '../balance/target.ts'
import { addDays, startOfWeek, type Day } from '../day.ts'
import type { Category } from '../entry/catalog.ts'
import type { History, LastTime } from './history.ts'
import type { Insight, InsightContext } from './insight.ts'
import { howOf, sentenceOf } from './sentence.ts'

/** One or two weeks outside the band are life; three in a row are a habit. */
export const OUTSIDE_WEEKS = 3

/** Below half an hour of hard and soft a week says nothing about the mix: one entry would decide it. */
export const JUDGED_MINUTES = 30

/** A month without any time on a side, or in a category that matters. */
export const MISSING_DAYS = 30

/** Four weeks: nobody has to find time for themselves every week, but in a month of work everybody should. */
export const PERSONAL_DAYS = 28

/** An hour logged elsewhere shows that the journal is in use; else what is missing is the logging. */
export const IN_USE_MINUTES = 60

/** The share of one side, each of three weeks and all of them together beyond its band. */
export function outsideBand(context: InsightContext, history: History): Insight[] {
  const { targets, chapters } = context
  const weeks = history.pastWeeks(OUTSIDE_WEEKS)
  const [first] = weeks
  const last = weeks.at(-1)
  if (weeks.length < OUTSIDE_WEEKS || first === undefined || last === undefined) return []
  const target = targetOn(last.to, targets, chapters)
  if (target === null) return []

  const total = noSides()
  const sides = new Set<string>()
  for (const { to, minutes, bySide } of weeks) {
    const held = targetOn(to, targets, chapters)
    if (bySide.hard + bySide.soft < JUDGED_MINUTES || held === null) return []
    const found = findingOf({ minutes, bySide, target: bandsOf(held) })
    sides.add(found.kind === 'outside' ? found.side : 'none')
    total.hard += bySide.hard
    total.soft += bySide.soft
  }
  const found = findingOf({ minutes: total.hard + total.soft, bySide: total, target: bandsOf(target) })
  if (found.kind !== 'outside' || sides.size > 1 || !sides.has(found.side)) return []
  const { side, percent, band } = found
  const skipped = first.from < addDays(last.from, -7 * (OUTSIDE_WEEKS - 1)) || isBefore(last.from, context)
  const say = { rule: 'outside-band', side, percent, band, weeks: OUTSIDE_WEEKS, skipped } as const
  return [
    {
      rule: say.rule,
      key: `${side}@${target.id}`,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: first.from,
      numbers: { [side]: Math.round(percent * 10) / 1000 },
      wants: { side: side === 'hard' ? 'soft' : 'hard', categoryId: null, skillId: null },
    },
  ]
}

/** Whether a week lies before the one that ended last: the weeks between were off. */
function isBefore(from: Day, { today, weekStart }: InsightContext): boolean {
  return from < addDays(startOfWeek(today, weekStart), -7)
}

/** A side of the balance without a minute for a month, while the other one had time. */
export function sideMissing(context: InsightContext, history: History): Insight[] {
  const { today, targets, chapters, categories } = context
  const target = targetOn(today, targets, chapters)
  if (history.firstDay === null || target === null) return []
  const recent = history.sidesSince(addDays(today, 1 - MISSING_DAYS))
  return (['hard', 'soft'] as const).flatMap((side) => {
    const other = recent[side === 'hard' ? 'soft' : 'hard']
    if (other < IN_USE_MINUTES || !categories.some((one) => one.side === side && !one.archived)) return []
    const gap = gapOf(
      history.lastTime((skillId) => history.sideOf(skillId) === side),
      history,
    )
    if (gap === null || gap.span.days < MISSING_DAYS) return []
    const say = { rule: 'side-missing', side, span: gap.span, other, within: MISSING_DAYS } as const
    return {
      rule: say.rule,
      key: `${side}@${target.id}`,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: gap.since,
      numbers: { days: gap.span.days, [side === 'hard' ? 'soft' : 'hard']: other },
      wants: { side, categoryId: null, skillId: null },
    }
  })
}

/** A category that has a core skill or a place in the plan, without a minute for a month. */
export function categoryMissing(context: InsightContext, history: History): Insight[] {
  const { today } = context
  const recent = history.sidesSince(addDays(today, 1 - MISSING_DAYS))
  if (recent.hard + recent.soft < IN_USE_MINUTES) return []
  return history.catalog.categories.flatMap((category) => {
    if (category.side === 'personal' || category.archived) return []
    const isCore = holdsCoreSkill(category, context)
    const from = isCore ? history.firstDay : plannedFrom(category, context, history)
    if (from === null) return []
    const isOfCategory = (skillId: string) =>
      history.catalog.skillById.get(skillId)?.categoryId === category.id
    const gap = gapOf(history.lastTime(isOfCategory), history, from)
    if (gap === null || gap.span.days < MISSING_DAYS) return []
    const say = { rule: 'category-missing', category: category.name, isCore, span: gap.span } as const
    return {
      rule: say.rule,
      key: category.id,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: gap.since,
      numbers: { days: gap.span.days },
      wants: { side: category.side, categoryId: category.id, skillId: null },
    }
  })
}

function holdsCoreSkill({ id }: Category, { skills }: InsightContext): boolean {
  return skills.some(
    ({ categoryId, archived, flags }) => categoryId === id && !archived && flags.includes('core'),
  )
}

/** The first plan that names a category, at the earliest the journal's first day; null where today's plan does not. */
function plannedFrom({ id }: Category, context: InsightContext, { firstDay }: History): Day | null {
  const names = (plan: Plan | null) => cellsOf(plan).some(({ categoryId }) => categoryId === id)
  if (firstDay === null || !names(planFor(startOfWeek(context.today, context.weekStart), context)))
    return null
  const first = context.plans
    .filter(names)
    .reduce((day, { from }) => (from < day ? from : day), context.today)
  return first > firstDay ? first : firstDay
}

/** No personal time in four weeks of work, for somebody who keeps or plans it. */
export function personalNeglected(context: InsightContext, history: History): Insight[] {
  const { today, weekStart, targets, chapters } = context
  const recent = history.sidesSince(addDays(today, 1 - PERSONAL_DAYS))
  const work = recent.hard + recent.soft
  if (work < IN_USE_MINUTES) return []
  const last = history.lastTime((skillId) => history.sideOf(skillId) === 'personal')
  const plan = planFor(startOfWeek(today, weekStart), context)
  const isPlanned = cellsOf(plan).some(
    ({ categoryId }) => history.catalog.categoryById.get(categoryId)?.side === 'personal',
  )
  if (last === null && !isPlanned) return []
  const gap = gapOf(last, history, last === null && plan !== null ? plan.from : undefined)
  if (gap === null || gap.span.days < PERSONAL_DAYS) return []
  const say = { rule: 'personal-neglected', span: gap.span, work, within: PERSONAL_DAYS } as const
  return [
    {
      rule: say.rule,
      key: `personal@${targetOn(today, targets, chapters)?.id ?? ''}`,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: gap.since,
      numbers: { days: gap.span.days, work },
      wants: { side: 'personal', categoryId: null, skillId: null },
    },
  ]
}

/** The days without, after the last time or, where there was none, from the journal's first day; at the earliest `from`. */
function gapOf(
  last: LastTime | null,
  history: History,
  from: Day | null = history.firstDay,
): { since: Day; span: { days: number; atLeast: boolean } } | null {
  if (history.firstDay === null || from === null) return null
  const after = last === null ? from : addDays(last.day, 1)
  const since = after > from ? after : from
  const isExact = last === null || last.exact || since !== after
  return { since, span: { days: history.countedDays(since), atLeast: !isExact } }
}
