import type { Day } from '../day.ts'
import type { Category, Side, Skill } from '../entry/catalog.ts'
import type { Mode } from '../entry/entry.ts'
import { firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from '../month.ts'
import type { Chapter, Target } from './career.ts'
import { minutesOf, noModes, type MonthDocument } from './month-document.ts'
import { bandsOf, isWithin, targetOn, type SideBands } from './target.ts'

export type SideMinutes = Record<Side, number>
export type Share = { hard: number; soft: number }

export type MonthSummary = {
  month: Month
  /** All minutes of the month, the unassigned ones too. */
  minutes: number
  bySide: SideMinutes
  /** Within hard + soft, as fractions; null when both are 0. */
  share: Share | null
  /** The bands in force on the month's last day, the running month's today; null where no target was. */
  target: SideBands | null
  /** Null where there is no share or no target to judge it by. */
  within: boolean | null
}

/** FORMAT's `summary`. All times are whole minutes. */
export type Summary = {
  from: Day
  to: Day
  entries: number
  minutes: number
  bySide: SideMinutes & { unassigned: number }
  byCategory: { category: string; side: Side; minutes: number }[]
  bySkill: { skill: string; category: string; side: Side; minutes: number }[]
  byMode: Record<Mode | 'none', number>
  byMonth: MonthSummary[]
}

/** What turns kept totals into a summary: the journal's catalogue and the targets of its time. */
export type SummaryContext = {
  categories: readonly Category[]
  skills: readonly Skill[]
  targets: readonly Target[]
  chapters: readonly Chapter[]
  today: Day
}

/**
 * Sums the days from `from` to `to` (both included). `documents` hold exactly the entries of those days: whole
 * months as kept, the months at the edges counted from the days within the range.
 */
export function summarize(
  range: { from: Day; to: Day },
  documents: readonly MonthDocument[],
  context: SummaryContext,
): Summary {
  const placeOf = placesIn(context)
  const tallies = new Map<string, Tally>()
  const tallyOf = (skillId: string): Tally => {
    let tally = tallies.get(skillId)
    if (tally === undefined) tallies.set(skillId, (tally = { minutes: 0, place: placeOf(skillId) }))
    return tally
  }
  const byMode: Summary['byMode'] = { ...noModes(), none: 0 }
  const months = new Map<Month, MonthTime>()
  let entries = 0
  let minutes = 0
  // Once over every skill of every month: ten years are looked at as a whole.
  for (const document of documents) {
    const month: MonthTime = { minutes: minutesOf(document), bySide: noSides() }
    months.set(document.month, month)
    entries += document.entries
    minutes += month.minutes
    for (const [skillId, totals] of Object.entries(document.skills)) {
      const { learn, practise, apply, feedback } = totals.modes
      byMode.learn += learn
      byMode.practise += practise
      byMode.apply += apply
      byMode.feedback += feedback
      byMode.none += totals.minutes - learn - practise - apply - feedback
      const tally = tallyOf(skillId)
      tally.minutes += totals.minutes
      if (tally.place !== null) month.bySide[tally.place.category.side] += totals.minutes
    }
  }

  const bySide = { ...noSides(), unassigned: 0 }
  const byCategory = new Map<Category, number>()
  const bySkill: Summary['bySkill'] = []
  for (const { minutes: ofSkill, place } of tallies.values()) {
    bySide[place?.category.side ?? 'unassigned'] += ofSkill
    if (place === null) continue
    const { skill, category } = place
    byCategory.set(category, (byCategory.get(category) ?? 0) + ofSkill)
    bySkill.push({ skill: skill.name, category: category.name, side: category.side, minutes: ofSkill })
  }
  return {
    ...range,
    entries,
    minutes,
    bySide,
    byCategory: [...byCategory]
      .map(([category, sum]) => ({ category: category.name, side: category.side, minutes: sum }))
      .toSorted((a, b) => b.minutes - a.minutes || compareNames(a.category, b.category)),
    bySkill: bySkill.toSorted(
      (a, b) =>
        b.minutes - a.minutes || compareNames(a.skill, b.skill) || compareNames(a.category, b.category),
    ),
    byMode,
    byMonth: monthsFrom(monthOf(range.from), monthOf(range.to)).map((month) =>
      judge(month, months.get(month) ?? { minutes: 0, bySide: noSides() }, context),
    ),
  }
}

/** A skill and where it belongs. */
type Place = { readonly skill: Skill; readonly category: Category }
/** What a skill had in all, and where it belongs; null for what has no skill or one that is gone. */
type Tally = { minutes: number; readonly place: Place | null }
type MonthTime = Pick<MonthSummary, 'minutes' | 'bySide'>

/** Finds the place of a skill by its id; null for no skill, and for a skill or a category that is gone. */
export function placesIn({
  categories,
  skills,
}: Pick<SummaryContext, 'categories' | 'skills'>): (skillId: string) => Place | null {
  const skillsById = new Map(skills.map((skill) => [skill.id, skill]))
  const categoriesById = new Map(categories.map((category) => [category.id, category]))
  return (skillId) => {
    const skill = skillsById.get(skillId)
    const category = skill && categoriesById.get(skill.categoryId)
    return skill && category ? { skill, category } : null
  }
}

function judge(month: Month, time: MonthTime, { targets, chapters, today }: SummaryContext): MonthSummary {
  const share = shareOf(time.bySide)
  const judgedOn = monthOf(today) === month && today >= firstDayOf(month) ? today : lastDayOf(month)
  const target = targetOn(judgedOn, targets, chapters)
  const bands = target === null ? null : bandsOf(target)
  return {
    month,
    ...time,
    share,
    target: bands,
    within: share === null || bands === null ? null : isWithin(share, bands),
  }
}

/** Hard and soft as fractions of hard + soft; null when there is neither. Personal time never enters. */
export function shareOf({ hard, soft }: { hard: number; soft: number }): Share | null {
  const both = hard + soft
  return both === 0 ? null : { hard: hard / both, soft: soft / both }
}

/** No minutes on any side. */
export function noSides(): SideMinutes {
  return { hard: 0, soft: 0, personal: 0 }
}

// One order on every machine: by code unit, whatever the locale.
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
