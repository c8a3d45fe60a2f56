import { cellsOf, minutesOfCells, planFor, plannedIn } from '../balance/plan.ts'
import { effectiveFrom, targetOn } from '../balance/target.ts'
import { carriedIntoEach } from '../balance/week.ts'
import { addDays, daysBetween, startOfWeek } from '../day.ts'
import type { History } from './history.ts'
import type { Insight, InsightContext } from './insight.ts'
import { howOf, sentenceOf } from './sentence.ts'

/** Three weeks, as for the band: fewer may be an exception. */
export const PLAN_WEEKS = 3

/** Less than three quarters of a plan done: the plan asks for more than there is. */
export const DONE_SHARE = 0.75

/** Half of a week's plan is more than an evening can make up for. */
export const CARRIED_SHARE = 0.5

/** A year: a career moves, and a target should be looked at when it does. */
export const TARGET_DAYS = 365

/** Three weeks in a row that did less than three quarters of what they planned, though something was done. */
export function overPlanned(context: InsightContext, history: History): Insight[] {
  const weeks = history.pastWeeks(PLAN_WEEKS)
  const [first] = weeks
  const last = weeks.at(-1)
  const plan = last && planFor(last.from, context)
  if (weeks.length < PLAN_WEEKS || first === undefined || last === undefined || !plan) return []
  let planned = 0
  let actual = 0
  for (const { from, minutes } of weeks) {
    const wanted = minutesOfCells(plannedIn(from, context))
    if (minutes >= wanted * DONE_SHARE) return []
    planned += wanted
    actual += minutes
  }
  if (actual === 0) return []
  const skipped = first.from !== addDays(startOfWeek(context.today, context.weekStart), -7 * PLAN_WEEKS)
  const say = { rule: 'over-planned', weeks: PLAN_WEEKS, planned, actual, skipped } as const
  return [
    {
      rule: say.rule,
      key: plan.id,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: first.from,
      numbers: { planned, actual },
      wants: null,
    },
  ]
}

/** What is carried over, behind or ahead, more with each of three weeks and beyond half of a week's plan. */
export function carriedGrowing(context: InsightContext, history: History): Insight[] {
  const { today, weekStart, categories, skills } = context
  const week = startOfWeek(today, weekStart)
  const plan = planFor(week, context)
  const planned = minutesOfCells(cellsOf(plan))
  const weeks = history.pastWeeks(PLAN_WEEKS)
  const [first] = weeks
  if (weeks.length < PLAN_WEEKS || first === undefined || plan === null || planned === 0) return []
  // What is carried is counted from the first plan on: only when these weeks can have made it grow.
  const added = weeks.map(({ from, minutes }) =>
    Math.sign(minutes - minutesOfCells(plannedIn(from, context))),
  )
  if (added.includes(0) || new Set(added).size > 1) return []
  const weekContext = { ...context, categories, skills, minutesOn: history.minutesOn }
  const carriedOver = carriedIntoEach([...weeks.map(({ from }) => from), week], weekContext)
  const carried = carriedOver.at(-1) ?? 0
  const toward = Math.sign(carried)
  const isGrowing = carriedOver.every(
    (value, index) =>
      value * toward >= 0 && (index === 0 || value * toward > (carriedOver[index - 1] ?? 0) * toward),
  )
  if (!isGrowing || Math.abs(carried) < planned * CARRIED_SHARE) return []
  const say = { rule: 'carried-growing', weeks: PLAN_WEEKS, carried, planned } as const
  return [
    {
      rule: say.rule,
      key: `${carried < 0 ? 'behind' : 'ahead'}@${plan.id}`,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: first.from,
      numbers: { carried, planned },
      wants: null,
    },
  ]
}

/**
 * A target that was neither set, changed nor looked at for a year, in a journal that is in use. To accept this insight is
 * to look at the target, also when it is kept as it is.
 */
export function targetOld(context: InsightContext, history: History): Insight[] {
  const { today, targets, chapters, decisions } = context
  const target = targetOn(today, targets, chapters)
  const recent = history.sidesSince(addDays(today, -90))
  if (target === null || history.firstDay === null || recent.hard + recent.soft === 0) return []
  // The preset is older than the journal: it counts from the day on which there was something to aim.
  const kept = decisions
    .filter(({ rule, decision }) => rule === 'target-old' && decision === 'accepted')
    .filter(({ key, updatedAt }) => key.startsWith(`${target.id}@`) && updatedAt.slice(0, 10) <= today)
    .map(({ updatedAt }) => updatedAt.slice(0, 10))
  const changed = [effectiveFrom(target, chapters), target.updatedAt.slice(0, 10), history.firstDay]
  const looked = [...changed, ...kept].toSorted().at(-1)
  const days = looked === undefined ? 0 : daysBetween(looked, today)
  if (looked === undefined || days < TARGET_DAYS) return []
  const percent = (share: number) => Math.round(share * 100)
  const { hard, soft } = target.shares
  const say = { rule: 'target-old', hard: percent(hard), soft: percent(soft), days } as const
  return [
    {
      rule: say.rule,
      key: `${target.id}@${looked}`,
      sentence: sentenceOf(say),
      how: howOf(say.rule),
      since: looked,
      numbers: { hard: say.hard / 100, soft: say.soft / 100, days },
      wants: null,
    },
  ]
}
