import { noModes, type MonthDocument } from '../../balance/month-document.ts'
import type { Day } from '../../day.ts'
import type { Entry, Mode } from '../../entry/entry.ts'
import { firstDayOf, type Month } from '../../month.ts'

/** When something last was: on a day, or in a month where only that is known. */
export type When =
  { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'month'; readonly month: Month }

/** The time that a skill ever had, in minutes, and when it last had any. */
export type SkillTimes = {
  readonly minutes: number
  readonly entries: number
  readonly byMode: Readonly<Record<Mode, number>>
  /** Minutes on the days whose entries were read. */
  readonly recent: number
  readonly last: Readonly<Record<Mode, When | null>>
  /** Whatever the mode, also without one. */
  readonly lastAny: When | null
}

/** Of a skill without a minute. */
export const NO_TIMES: SkillTimes = {
  minutes: 0,
  entries: 0,
  byMode: noModes(),
  recent: 0,
  last: { learn: null, practise: null, apply: null, feedback: null },
  lastAny: null,
}

/**
 * The time of every skill by id, in one pass over the totals of all months (in order) and the entries since
 * `recentFrom` (in order): within these the last days are known, before them only the months.
 */
export function timesOfSkills(
  months: readonly MonthDocument[],
  recent: readonly Entry[],
  recentFrom: Day,
): Map<string, SkillTimes> {
  const found = new Map<string, Growing>()
  const of = (skillId: string) => {
    const known = found.get(skillId)
    if (known !== undefined) return known
    const fresh = { ...NO_TIMES, byMode: noModes(), last: { ...NO_TIMES.last } }
    found.set(skillId, fresh)
    return fresh
  }
  for (const { month, skills } of months) {
    for (const [skillId, totals] of Object.entries(skills)) {
      const times = of(skillId)
      times.minutes += totals.minutes
      times.entries += totals.entries
      const isBefore = firstDayOf(month) < recentFrom
      if (isBefore) times.lastAny = { kind: 'month', month }
      for (const mode of MODES_OF_TIME) {
        times.byMode[mode] += totals.modes[mode]
        if (isBefore && totals.modes[mode] > 0) times.last[mode] = { kind: 'month', month }
      }
    }
  }
  for (const { date, mode, allocations } of recent) {
    for (const { skillId, minutes } of allocations) {
      const times = of(skillId)
      times.recent += minutes
      times.lastAny = { kind: 'day', day: date }
      if (mode !== null) times.last[mode] = { kind: 'day', day: date }
    }
  }
  return found
}

/** For sorting: the latest day that it can have been; empty for never. */
export function latestDayOf(when: When | null): string {
  if (when === null) return ''
  return when.kind === 'day' ? when.day : `${when.month}-31`
}

const MODES_OF_TIME = ['learn', 'practise', 'apply', 'feedback'] as const

type Growing = {
  -readonly [Key in keyof SkillTimes]: SkillTimes[Key]
} & { byMode: Record<Mode, number>; last: Record<Mode, When | null> }
