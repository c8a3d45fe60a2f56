import { categoryMissing, outsideBand, personalNeglected, sideMissing } from './balance-rules.ts'
import { isHidden } from './decisions.ts'
import { historyOf, type History } from './history.ts'
import {
  INSIGHT_RULES,
  type Insight,
  type InsightContext,
  type InsightLine,
  type InsightRule,
} from './insight.ts'
import { carriedGrowing, overPlanned, targetOld } from './plan-rules.ts'
import { learningWithoutApplying, noFeedback, skillStale } from './skill-rules.ts'

const RULES: Record<InsightRule, (context: InsightContext, history: History) => Insight[]> = {
  'side-missing': sideMissing,
  'outside-band': outsideBand,
  'category-missing': categoryMissing,
  'personal-neglected': personalNeglected,
  'over-planned': overPlanned,
  'carried-growing': carriedGrowing,
  'learning-without-applying': learningWithoutApplying,
  'no-feedback': noFeedback,
  'skill-stale': skillStale,
  'target-old': targetOld,
}

/** More than three of a kind are a reproach; the next ones come when these are decided on. */
export const MOST_PER_RULE = 3

/**
 * What the journal shows on its last day, most important first: each cause once, none that a decision hides, at most
 * three of a rule, of which those with most time come first.
 */
export function insightsOf(context: InsightContext): Insight[] {
  const history = historyOf(context)
  const found = INSIGHT_RULES.flatMap((rule) => RULES[rule](context, history).toSorted(byWeight))
  // Before the decisions: a cause that was dismissed must not come back under another rule's name.
  const open = found
    .filter((insight) => !isToldBy(insight, found))
    .filter((insight) => !isHidden(insight, context.decisions, context.today))
  return INSIGHT_RULES.flatMap((rule) => open.filter((one) => one.rule === rule).slice(0, MOST_PER_RULE))
}

/** The lines that the command line prints. */
export function insightLines(insights: readonly Insight[]): InsightLine[] {
  return insights.map(({ rule, sentence, since, numbers }) => ({ rule, sentence, since, numbers }))
}

/** Whether another insight tells the same cause: the wider one stands for what follows from it. */
function isToldBy({ rule, wants }: Insight, others: readonly Insight[]): boolean {
  const has = (other: InsightRule, isSame: (wanted: Insight['wants']) => boolean) =>
    others.some((one) => one.rule === other && isSame(one.wants))
  const sideIsMissing = () => has('side-missing', (wanted) => wanted?.side === wants?.side)
  switch (rule) {
    case 'outside-band':
    case 'category-missing':
      return sideIsMissing()
    case 'skill-stale':
      return sideIsMissing() || has('category-missing', (wanted) => wanted?.categoryId === wants?.categoryId)
    case 'carried-growing':
      return has('over-planned', () => true)
    case 'side-missing':
    case 'personal-neglected':
    case 'over-planned':
    case 'learning-without-applying':
    case 'no-feedback':
    case 'target-old':
      return false
  }
}

// Within a rule: most minutes first (of what was learned, practised or had), then longest without; then by key.
function byWeight(a: Insight, b: Insight): number {
  return weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1)
}

function weightOf({ numbers: { learned, practised, minutes, days } }: Insight): number {
  return learned ?? practised ?? minutes ?? days ?? 0
}
