import type { Day } from '../day.ts'
import type { Category, Side, Skill } from '../entry/catalog.ts'
import { MODES, type Mode } from '../entry/entry.ts'
import { firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from '../month.ts'
import type { Chapter, Target } from './career.ts'
import { emptyMonth, minutesOf, noModes, UNASSIGNED, type MonthDocument } from './month-document.ts'
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
  const skillsById = new Map(context.skills.map((skill) => [skill.id, skill]))
  const categoriesById = new Map(context.categories.map((category) => [category.id, category]))
  const place = (skillId: string) => {
    const skill = skillsById.get(skillId)
    const category = skill && categoriesById.get(skill.categoryId)
    return skill && category ? { skill, category } : null
  }

  const bySide = { ...noSides(), unassigned: 0 }
  const byMode: Summary['byMode'] = { ...noModes(), none: 0 }
  const bySkillId = new Map<string, number>()
  let entries = 0
  let minutes = 0
  for (const document of documents) {
    entries += document.entries
    minutes += minutesOf(document)
    for (const [skillId, totals] of Object.entries(document.skills)) {
      bySkillId.set(skillId, (bySkillId.get(skillId) ?? 0) + totals.minutes)
      let moded = 0
      for (const mode of MODES) {
        byMode[mode] += totals.modes[mode]
        moded += totals.modes[mode]
      }
      byMode.none += totals.minutes - moded
    }
  }

  const byCategory = new Map<Category, number>()
  const bySkill: Summary['bySkill'] = []
  for (const [skillId, skillMinutes] of bySkillId) {
    const found = skillId === UNASSIGNED ? null : place(skillId)
    if (found === null) {
      bySide.unassigned += skillMinutes
      continue
    }
    const { skill, category } = found
    bySide[category.side] += skillMinutes
    byCategory.set(category, (byCategory.get(category) ?? 0) + skillMinutes)
    bySkill.push({ skill: skill.name, category: category.name, side: category.side, minutes: skillMinutes })
  }

  const byMonthKey = new Map(documents.map((document) => [document.month, document]))
  const months = monthsFrom(monthOf(range.from), monthOf(range.to))
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
    byMonth: months.map((month) =>
      summarizeMonth(
        byMonthKey.get(month) ?? emptyMonth(month),
        context,
        (skillId) => place(skillId)?.category.side,
      ),
    ),
  }
}

function summarizeMonth(
  document: MonthDocument,
  { targets, chapters, today }: SummaryContext,
  sideOf: (skillId: string) => Side | undefined,
): MonthSummary {
  const { month } = document
  const bySide = noSides()
  for (const [skillId, totals] of Object.entries(document.skills)) {
    const side = sideOf(skillId)
    if (side !== undefined) bySide[side] += totals.minutes
  }
  const share = shareOf(bySide)
  const judgedOn = monthOf(today) === month && today >= firstDayOf(month) ? today : lastDayOf(month)
  const target = targetOn(judgedOn, targets, chapters)
  const bands = target === null ? null : bandsOf(target)
  return {
    month,
    minutes: minutesOf(document),
    bySide,
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
