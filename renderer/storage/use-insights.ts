import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import type { Insight, InsightDecision } from '../../shared/insight/insight.ts'
import { insightsOf } from '../../shared/insight/rules.ts'
import { readInsightContext } from './insights.ts'
import { useJournal } from './journal-context.tsx'

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
    return { insights: insightsOf(context), decisions: context.decisions, hasEntries }
  }, [database, today, weekStart])
}
