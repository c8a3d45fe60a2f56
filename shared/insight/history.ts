import { monthDocumentsOf, type MonthDocument } from '../balance/month-document.ts'
import { shareOff } from '../balance/plan.ts'
import { noSides, type SideMinutes } from '../balance/summary.ts'
import { addDays, startOfWeek, type Day } from '../day.ts'
import { categoryOfSkill, indexCatalog, type Catalog } from '../entry/catalog-index.ts'
import type { Side } from '../entry/catalog.ts'
import type { Entry, Mode } from '../entry/entry.ts'
import { firstDayOf, lastDayOf, monthOf } from '../month.ts'
import { daysOutside, MOSTLY_OFF, spansOff } from './days-off.ts'
import { RECENT_DAYS, type InsightContext } from './insight.ts'

/** The day of the last time; `exact` is false where only its month is known, and `day` then the latest it can be. */
export type LastTime = { day: Day; exact: boolean }

/** A complete week, its totals and its minutes by side. */
export type PastWeek = { from: Day; to: Day; minutes: number; bySide: SideMinutes }

/** What several rules ask of the past. */
export type History = {
  readonly catalog: Catalog
  /** The first day that has anything, as far as the months tell; null for an empty journal. */
  readonly firstDay: Day | null
  sideOf(skillId: string): Side | undefined
  minutesOn(day: Day): number
  /** Minutes by side from a day to today; only within the recent days. */
  sidesSince(from: Day): SideMinutes
  /** Minutes of a skill by mode from a day to today; only within the recent days. */
  modesSince(skillId: string, from: Day): Record<Mode, number>
  /** All minutes a skill ever had. */
  minutesEver(skillId: string): number
  /** When one of the skills last had time, in one of the modes if any are named. */
  lastTime(isMeant: (skillId: string) => boolean, modes?: readonly Mode[]): LastTime | null
  /** The first day on which a skill had time in one of the modes; where only the month is known, its last. */
  firstTime(skillId: string, modes: readonly Mode[]): Day | null
  /** The days from `from` to today that are not off. */
  countedDays(from: Day): number
  /** The last complete weeks that were not mostly off, oldest first; fewer than asked for where the journal is younger. */
  pastWeeks(count: number): PastWeek[]
}

/** Reads a context for the rules. */
export function historyOf(context: InsightContext): History {
  const { today, timeOff, weekStart } = context
  const catalog = indexCatalog(context.categories, context.skills)
  const recentFrom = addDays(today, 1 - RECENT_DAYS)
  const recent = context.entries.filter(({ date }) => recentFrom <= date && date <= today)
  const months = context.months.filter(({ month, entries }) => entries > 0 && month <= monthOf(today))
  const byMonth = new Map(months.map((document) => [document.month, document]))
  const latestFirst = months.toReversed()
  const earliest = months[0]
  const firstDay = earliest === undefined ? null : firstDayIn(earliest)

  const sideOf = (skillId: string) => categoryOfSkill(catalog, skillId)?.side
  const minutesOn = (day: Day) => byMonth.get(monthOf(day))?.days[day.slice(8)] ?? 0
  const between = (from: Day, to: Day) => recent.filter(({ date }) => from <= date && date <= to)
  const sidesOf = (entries: readonly Entry[]) => {
    const sides = noSides()
    for (const { allocations } of entries) {
      for (const { skillId, minutes } of allocations) {
        const side = sideOf(skillId)
        if (side !== undefined) sides[side] += minutes
      }
    }
    return sides
  }
  // Asked for every skill: the last day of each, by mode, is looked up once.
  const latest = new Map<string, Map<Mode | null, Day>>()
  for (const { date, mode, allocations } of recent) {
    for (const { skillId } of allocations) {
      const byMode = latest.get(skillId) ?? new Map<Mode | null, Day>()
      const before = byMode.get(mode)
      latest.set(skillId, byMode.set(mode, before !== undefined && before > date ? before : date))
    }
  }
  // The totals since a day likewise.
  const sums = new Map<Day, MonthDocument[]>()
  const totalsSince = (from: Day) => {
    const totals = sums.get(from) ?? monthDocumentsOf(between(from, today))
    sums.set(from, totals)
    return totals
  }
  const off = spansOff(timeOff)

  return {
    catalog,
    firstDay,
    sideOf,
    minutesOn,
    countedDays: (from) => daysOutside(off, from, today),
    sidesSince: (from) => sidesOf(between(from, today)),
    modesSince: (skillId, from) => {
      const sum = { learn: 0, practise: 0, apply: 0, feedback: 0 }
      for (const { skills } of totalsSince(from)) {
        const modes = skills[skillId]?.modes
        if (modes === undefined) continue
        sum.learn += modes.learn
        sum.practise += modes.practise
        sum.apply += modes.apply
        sum.feedback += modes.feedback
      }
      return sum
    },
    minutesEver: (skillId) => months.reduce((sum, { skills }) => sum + (skills[skillId]?.minutes ?? 0), 0),
    lastTime: (isMeant, modes) => {
      const days = [...latest].flatMap(([skillId, byMode]) =>
        isMeant(skillId)
          ? [...byMode].flatMap(([mode, day]) =>
              modes === undefined || (mode !== null && modes.includes(mode)) ? day : [],
            )
          : [],
      )
      if (days.length > 0) return { day: days.reduce((a, b) => (a > b ? a : b)), exact: true }
      const found = latestFirst.find(
        ({ month, skills }) =>
          firstDayOf(month) < recentFrom &&
          Object.entries(skills).some(([id, totals]) => isMeant(id) && hasTime(totals, modes)),
      )
      if (found === undefined) return null
      const [lastOfMonth, lastUnread] = [lastDayOf(found.month), addDays(recentFrom, -1)]
      return { day: lastOfMonth < lastUnread ? lastOfMonth : lastUnread, exact: false }
    },
    firstTime: (skillId, modes) => {
      const found = months.find(({ skills }) => {
        const totals = skills[skillId]
        return totals !== undefined && hasTime(totals, modes)
      })
      if (found === undefined) return null
      const days = recent
        .filter(({ mode, date }) => mode !== null && modes.includes(mode) && monthOf(date) === found.month)
        .filter(({ allocations }) => allocations.some((part) => part.skillId === skillId))
        .map(({ date }) => date)
      return days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : lastDayOf(found.month)
    },
    pastWeeks: (count) => {
      const weeks: PastWeek[] = []
      // A long absence must not make it look back for ever: what is older than the entries read is not judged.
      for (
        let from = addDays(startOfWeek(today, weekStart), -7);
        weeks.length < count && from >= recentFrom;
        from = addDays(from, -7)
      ) {
        if (firstDay === null || addDays(from, 6) < firstDay) break
        if (shareOff(from, timeOff) > MOSTLY_OFF) continue
        const to = addDays(from, 6)
        const entries = between(from, to)
        const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
        weeks.push({ from, to, minutes, bySide: sidesOf(entries) })
      }
      return weeks.toReversed()
    },
  }
}

function hasTime(totals: MonthDocument['skills'][string], modes: readonly Mode[] | undefined): boolean {
  if (modes === undefined) return totals.minutes > 0
  return modes.some((mode) => totals.modes[mode] > 0)
}

function firstDayIn({ month, days }: MonthDocument): Day {
  const [first] = Object.keys(days).toSorted()
  return first === undefined ? firstDayOf(month) : `${month}-${first}`
}
