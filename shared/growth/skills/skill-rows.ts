import { addDays } from '../../day.ts'
import { GENERAL, skillLabel, type Category, type Skill } from '../../entry/catalog.ts'
import { historyOf } from '../../insight/history.ts'
import { RECENT_DAYS, type Insight, type InsightContext } from '../../insight/insight.ts'
import { skillStale } from '../../insight/skill-rules.ts'
import type { RecordOf } from '../../journal/journal.ts'
import { evidenceSum, shownOf } from './evidence.ts'
import {
  driftOf,
  othersBySkill,
  othersMean,
  ratingNow,
  ratingsBySkill,
  selfMinusOthers,
  type Comparison,
  type Rating,
} from './ratings.ts'
import { NO_TIMES, timesOfSkills, type SkillTimes } from './skill-times.ts'

/** What the page of skills is computed from. Nothing in it lies after `today`. */
export type SkillsContext = Omit<InsightContext, 'feedback'> & {
  readonly feedback: readonly RecordOf<'feedback'>[]
  readonly assessments: readonly RecordOf<'assessments'>[]
}

/** A skill as the page of skills lists it. */
export type SkillRow = {
  readonly id: string
  readonly skill: Skill
  readonly category: Category
  /** What it is called alone: a general skill takes its category's name. */
  readonly label: string
  /** The self-rating that holds; null before the first. */
  readonly now: Rating | null
  /** What moved between the last two assessments; null before the second. */
  readonly drift: number | null
  readonly others: { readonly level: number; readonly count: number } | null
  readonly comparison: Comparison | null
  readonly times: SkillTimes
  /** Pieces of evidence within the last {@link RECENT_DAYS} days. */
  readonly evidence: number
  /** What the insight of skills going stale says of it; null where it does not. */
  readonly stale: Insight | null
}

/** Every skill that is in use, in the order of the catalogue. A general skill is there once anything is known of it. */
export function skillRows(context: SkillsContext): SkillRow[] {
  const { today, months, entries, feedback } = context
  const from = addDays(today, 1 - RECENT_DAYS)
  const history = historyOf(context)
  const { skills, categoryById } = history.catalog
  const times = timesOfSkills(months, entries, from)
  const shown = shownOf(
    skills.map(({ id }) => id),
    { from, to: today },
    entries,
    feedback,
  )
  const ratings = ratingsBySkill(context.assessments, today)
  const others = othersBySkill(feedback, today)
  const stale = new Map(skillStale(context, history).map((insight) => [insight.key, insight]))
  return skills.flatMap((skill): SkillRow[] => {
    const category = categoryById.get(skill.categoryId)
    if (category === undefined || category.archived || skill.archived) return []
    const own = ratings.get(skill.id) ?? []
    const given = others.get(skill.id) ?? []
    const evidence = shown.get(skill.id)?.evidence
    const row = {
      id: skill.id,
      skill,
      category,
      label: skillLabel(skill, category),
      now: ratingNow(own),
      drift: driftOf(own)?.sincePrevious ?? null,
      others: othersMean(given, today),
      comparison: selfMinusOthers(own, given, today),
      times: times.get(skill.id) ?? NO_TIMES,
      evidence: evidence === undefined ? 0 : evidenceSum(evidence),
      stale: stale.get(skill.id) ?? null,
    }
    return skill.name === GENERAL && !isKnown(row) ? [] : [row]
  })
}

/** Whether anything is known of a skill: time, a level, or what the user wants of it. */
export function isKnown({ skill, now, others, times }: SkillRow): boolean {
  const isWanted = skill.wantedLevel !== null || skill.flags.length > 0
  return isWanted || now !== null || others !== null || times.entries > 0
}
