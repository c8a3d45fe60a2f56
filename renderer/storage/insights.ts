import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import { addDays, type Day } from '../../shared/day.ts'
import { RECENT_DAYS, type InsightContext } from '../../shared/insight/insight.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { firstDayOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { entriesBetween, totalsBetween } from './totals.ts'

const MONDAY = 1

/**
 * What the insights of a day are computed from: the kept months, the entries of the last {@link RECENT_DAYS} days and
 * the short lists. `weekStart` is used where nothing says otherwise.
 */
export async function readInsightContext(
  database: JournalDatabase,
  today: Day,
  weekStart: number = MONDAY,
): Promise<InsightContext> {
  const tables = [
    ...(['entries', 'months', 'categories', 'skills', 'targets', 'chapters', 'plans', 'timeOff'] as const),
    ...(['feedback', 'insightDecisions', 'settings'] as const),
  ]
  return await database.transaction('r', tables, async () => {
    const first = await database.months.orderBy('month').first()
    const [months, entries, lists, plans, settings] = await Promise.all([
      first === undefined ? [] : totalsBetween(database, firstDayOf(first.month), today),
      entriesBetween(database, addDays(today, 1 - RECENT_DAYS), today),
      Promise.all([
        database.categories.toArray(),
        database.skills.toArray(),
        database.targets.toArray(),
        database.chapters.toArray(),
        database.timeOff.toArray(),
        database.feedback.toArray(),
        database.insightDecisions.toArray(),
      ]),
      database.plans.toArray(),
      database.settings.get(SETTINGS_ID),
    ])
    const [categories, skills, targets, chapters, timeOff, feedback, decisions] = lists
    return {
      today,
      weekStart: weekStartOfPlans(plans, settings?.weekStart ?? null, weekStart),
      months,
      entries,
      categories,
      skills,
      targets,
      chapters,
      plans,
      timeOff,
      feedback,
      decisions,
    }
  })
}
