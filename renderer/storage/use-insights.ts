import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { INSIGHT_RULES, type Insight, type InsightDecision } from '../../shared/insight/insight.ts'
import { insightsOf } from '../../shared/insight/rules.ts'
import { readInsightContext } from './insights.ts'
import { useJournal } from './journal-context.tsx'
import { NOT_SUGGESTED } from './practices.ts'

const ANSWERED: ReadonlySet<string> = new Set([...INSIGHT_RULES, NOT_SUGGESTED])

/** What the journal shows as of a day, most important first, and what was decided so far. */
export type InsightsNow = {
  readonly insights: readonly Insight[]
  readonly decisions: readonly InsightDecision[]
  /** Whether anything was logged, so that there is something to say. */
  readonly hasEntries: boolean
}

/**
 * The insights of a day, whatever time a screen shows. Live: it is computed anew when an entry of the last 120 days, a
 * month's totals or one of the short lists changes, and by no other write. Undefined until read.
 */
export function useInsights(today: Day, weekStart: number): InsightsNow | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const context = await readInsightContext(database, today, weekStart)
    const hasEntries = context.months.length > 0
    // What was put off of the due list is kept beside them and is no answer to an insight.
    const decisions = context.decisions.filter(({ rule }) => ANSWERED.has(rule))
    return { insights: insightsOf(context), decisions, hasEntries }
  }, [database, today, weekStart])
}
