import { daysBetween, type Day } from '../../day.ts'
import { SIDES } from '../../entry/catalog.ts'
import type { SkillRow } from '../skills/skill-rows.ts'

/** Ten skills are looked at in less than five minutes. */
export const SUGGESTED = 10

/** Why a skill is suggested; `time` with the minutes of late, `long-ago` with the day of its last rating. */
export type SuggestionReason =
  | { readonly kind: 'core' }
  | { readonly kind: 'wanted'; readonly level: number }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'never' }
  | { readonly kind: 'long-ago'; readonly date: Day }

export type Suggestion = { readonly row: SkillRow; readonly reasons: readonly SuggestionReason[] }

/** A rating of a quarter ago is due to be looked at again. */
const RATED_LONG_AGO = 90

/** A rating of the last days is not asked for again. */
const RATED_JUST_NOW = 14

/**
 * All skills, those that are best rated now first: core ones, those with a wanted level, those with most time of late,
 * those whose rating is oldest. Where they are equal, sides take turns, so that a new journal asks about both.
 */
export function suggestSkills(rows: readonly SkillRow[], today: Day): Suggestion[] {
  const most = Math.max(1, ...rows.map(({ times }) => times.recent))
  const nth = new Map<string, number>()
  return rows
    .map((row) => {
      const { side } = row.category
      const index = nth.get(side) ?? 0
      nth.set(side, index + 1)
      return { row, reasons: reasonsOf(row, today), weight: weightOf(row, most, today), index }
    })
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        a.index - b.index ||
        SIDES.indexOf(a.row.category.side) - SIDES.indexOf(b.row.category.side),
    )
    .map(({ row, reasons }) => ({ row, reasons }))
}

// Core and wanted say what matters, time what is being done, age what is not known any more; each can tip the scales.
// What is personal comes after what the work asks for.
function weightOf({ skill, now, times, category }: SkillRow, most: number, today: Day): number {
  const age = now === null ? null : daysBetween(now.date, today)
  if (age !== null && age < RATED_JUST_NOW) return -1
  const matters = (skill.flags.includes('core') ? 3 : 0) + (skill.wantedLevel === null ? 0 : 2)
  const unknown =
    age === null ? (times.entries > 0 || matters > 0 ? 1 : 0) : Math.min(2, age / RATED_LONG_AGO)
  return matters + (2 * times.recent) / most + unknown - (category.side === 'personal' ? 2 : 0)
}

function reasonsOf({ skill, now, times }: SkillRow, today: Day): SuggestionReason[] {
  return [
    ...(skill.flags.includes('core') ? [{ kind: 'core' } as const] : []),
    ...(skill.wantedLevel === null ? [] : [{ kind: 'wanted', level: skill.wantedLevel } as const]),
    ...(times.recent === 0 ? [] : [{ kind: 'time', minutes: times.recent } as const]),
    ...(now === null
      ? [{ kind: 'never' } as const]
      : daysBetween(now.date, today) >= RATED_LONG_AGO
        ? [{ kind: 'long-ago', date: now.date } as const]
        : []),
  ]
}
