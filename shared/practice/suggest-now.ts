import type { Chapter, Target } from '../balance/career.ts'
import { findingOf, type Finding } from '../balance/finding.ts'
import type { MonthDocument } from '../balance/month-document.ts'
import { shareOf, summarize } from '../balance/summary.ts'
import { bandsOf, targetOn } from '../balance/target.ts'
import { addDays, type Day } from '../day.ts'
import type { Side } from '../entry/catalog.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import type { Practice } from '../growth/records.ts'
import type { Remedy } from '../insight/remedy.ts'
import { skillOfPractice } from './in-catalog.ts'
import { suggestPractices } from './suggest.ts'

/** Four weeks tell which side takes the time: fewer are a mood, more are history. */
export const LATELY_DAYS = 28

/** What the journal knows for a suggestion. */
export type SuggestingJournal = {
  readonly today: Day
  readonly practices: readonly Practice[]
  readonly catalog: Catalog
  /** The totals of the last {@link LATELY_DAYS} days, today's included. */
  readonly documents: readonly MonthDocument[]
  readonly targets: readonly Target[]
  readonly chapters: readonly Chapter[]
  /** The ids of activities that stand in this week's plan already. */
  readonly planned: readonly string[]
  /** The ids of those that the person does not want to be offered. */
  readonly declined: readonly string[]
}

/** Activities to do, and why these. */
export type Suggestions = {
  readonly practices: readonly Practice[]
  /** The side whose work can be the material; null where none takes most of the time. */
  readonly heavy: Side | null
  readonly light: Side
  /** What the last four weeks say. */
  readonly finding: Finding
}

/** Up to three activities for a remedy; without one, those that lead from the heavy side to the light one. */
export function suggestNow(
  journal: SuggestingJournal,
  remedy: Extract<Remedy, { kind: 'activity' }> | null = null,
): Suggestions {
  const { today, catalog, practices, documents, targets, chapters } = journal
  const range = { from: addDays(today, 1 - LATELY_DAYS), to: today }
  const { minutes, bySide } = summarize(range, documents, { ...catalog, targets, chapters, today })
  const target = targetOn(today, targets, chapters)
  const finding = findingOf({ minutes, bySide, target: target && bandsOf(target) })
  const share = shareOf(bySide)
  const leaning =
    share === null || share.hard === (target?.shares.hard ?? 0.5)
      ? null
      : share.hard > (target?.shares.hard ?? 0.5)
        ? 'hard'
        : 'soft'
  const wants = remedy?.wants ?? null
  const light = wants?.side ?? (leaning === 'soft' ? 'hard' : 'soft')
  const heavy = leaning === light ? null : leaning
  const skillOf = new Map(practices.map((practice) => [practice, skillOfPractice(practice, catalog)]))
  const named = (isMeant: (skill: { id: string; categoryId: string }) => boolean) =>
    practices.flatMap((practice) => {
      const skill = skillOf.get(practice)
      return skill && isMeant(skill) ? practice.skill : []
    })
  const { skillId = null, categoryId = null } = wants ?? {}
  const ofCategory = named((skill) => skill.categoryId === categoryId)
  const ofSkill = named((skill) => skill.id === skillId)
  const used = new Set(documents.flatMap(({ skills }) => Object.keys(skills)))
  return {
    heavy,
    light,
    finding,
    practices: suggestPractices({
      practices,
      heavy,
      light,
      // Of a skill that the library does not know its category's activities are the nearest.
      skills: ofSkill.length > 0 ? ofSkill : ofCategory,
      modes: remedy?.modes ?? [],
      recent: named((skill) => used.has(skill.id)),
      before: journal.planned,
      declined: journal.declined,
    }),
  }
}
