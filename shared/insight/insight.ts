import type { PlanContext } from '../balance/plan.ts'
import type { MonthDocument } from '../balance/month-document.ts'
import type { Chapter, Target } from '../balance/career.ts'
import type { Day } from '../day.ts'
import type { Category, Side, Skill } from '../entry/catalog.ts'
import type { Entry } from '../entry/entry.ts'
import type { RecordOf } from '../journal/journal.ts'

/** The ids of the rules, most important first. They are kept in decisions: none is ever renamed. */
export const INSIGHT_RULES = [
  'side-missing',
  'outside-band',
  'category-missing',
  'personal-neglected',
  'over-planned',
  'carried-growing',
  'learning-without-applying',
  'no-feedback',
  'skill-stale',
  'target-old',
] as const
export type InsightRule = (typeof INSIGHT_RULES)[number]

export type InsightDecision = RecordOf<'insightDecisions'>

/** What a rule found. */
export type Insight = {
  readonly rule: InsightRule
  /** What it is about; with the rule it names the cause that a decision is remembered for. */
  readonly key: string
  /** What was found, with its figures, for a person to read. */
  readonly sentence: string
  /** How it was computed, in a sentence. */
  readonly how: string
  /** The first day of what the sentence is about; never after today. */
  readonly since: Day
  /** The figures of the sentence: shares as fractions, times in minutes, spans in days. */
  readonly numbers: Readonly<Record<string, number>>
  /** What an activity should give time to; null where the remedy is another plan or target. */
  readonly wants: {
    readonly side: Side
    readonly categoryId: string | null
    readonly skillId: string | null
  } | null
}

/** FORMAT's `insights`. */
export type InsightLine = Pick<Insight, 'rule' | 'sentence' | 'since' | 'numbers'>

/** What the rules are computed from. Nothing in it lies after `today`. */
export type InsightContext = PlanContext & {
  readonly today: Day
  /** The totals of every month up to today's, the running one up to today; in order. */
  readonly months: readonly MonthDocument[]
  /** The entries of the {@link RECENT_DAYS} days that end today: exact days are known for these only. */
  readonly entries: readonly Entry[]
  readonly categories: readonly Category[]
  readonly skills: readonly Skill[]
  readonly targets: readonly Target[]
  readonly chapters: readonly Chapter[]
  readonly feedback: readonly Pick<RecordOf<'feedback'>, 'date' | 'skillIds' | 'levels'>[]
  readonly decisions: readonly InsightDecision[]
}

/** How many days back single entries are read: a quarter, and some for time off within it. */
export const RECENT_DAYS = 120
