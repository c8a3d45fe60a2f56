import type { Side } from '../../entry/catalog.ts'
import { SEEN_DIFFERENTLY } from './ratings.ts'
import type { SkillRow } from './skill-rows.ts'

/** From this level on a skill is a strength … */
export const STRONG_LEVEL = 4

/** … unless others put it this low on average. */
export const DOUBTED_BELOW = 3.5

/** How many levels a skill is short of the wanted one; null where either is not known, 0 where it is reached. */
export function gapOf({ skill, now }: Pick<SkillRow, 'skill' | 'now'>): number | null {
  if (skill.wantedLevel === null || now === null) return null
  return Math.max(0, skill.wantedLevel - now.level)
}

/** Whether a skill is a strength: rated {@link STRONG_LEVEL} or more, and nobody's recent word against it. */
export function isStrength({ now, others }: Pick<SkillRow, 'now' | 'others'>): boolean {
  return now !== null && now.level >= STRONG_LEVEL && (others === null || others.level >= DOUBTED_BELOW)
}

/** Whether others see a skill a level or more away from one's own rating. */
export function isSeenDifferently({ comparison }: Pick<SkillRow, 'comparison'>): boolean {
  return comparison !== null && Math.abs(comparison.difference) >= SEEN_DIFFERENTLY
}

/** The gaps of a side, the widest first; of equal ones core skills, then those with most time. */
export function gapsOf(rows: readonly SkillRow[], side: Side): SkillRow[] {
  const isCore = ({ skill }: SkillRow) => Number(skill.flags.includes('core'))
  return rows
    .filter((row) => row.category.side === side && (gapOf(row) ?? 0) > 0)
    .toSorted(
      (a, b) =>
        (gapOf(b) ?? 0) - (gapOf(a) ?? 0) || isCore(b) - isCore(a) || b.times.minutes - a.times.minutes,
    )
}

/** The strengths of a side, the highest level first; of equal ones those that others confirm, then those with most time. */
export function strengthsOf(rows: readonly SkillRow[], side: Side): SkillRow[] {
  return rows
    .filter((row) => row.category.side === side && isStrength(row))
    .toSorted(
      (a, b) =>
        (b.now?.level ?? 0) - (a.now?.level ?? 0) ||
        (b.others?.level ?? 0) - (a.others?.level ?? 0) ||
        b.times.minutes - a.times.minutes,
    )
}
