import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import type { DayRange } from '../../shared/balance/period.ts'
import type { Settings } from '../../shared/journal/settings.ts'
import type { Day } from '../../shared/day.ts'
import { readFrom } from '../../shared/report/goals-of-report.ts'
import type { ReportSource } from '../../shared/report/source.ts'
import { reviewSchema } from '../../shared/growth/records.ts'
import { readCredentials } from './credit-evidence.ts'
import type { JournalDatabase } from './database.ts'
import { entriesBetween } from './totals.ts'

/** A source without its credits, which are added up elsewhere. */
export type ReportLists = Omit<ReportSource, 'credits'>

const LISTS = [
  ...(['categories', 'skills', 'targets', 'chapters', 'plans', 'timeOff', 'goals', 'courses'] as const),
  ...(['assessments', 'feedback', 'reviews', 'people', 'files'] as const),
]

/** What a report takes from the settings; `fallback` is the ISO weekday that weeks begin on where nothing says so. */
export type ReportContext = Pick<Settings, 'name' | 'weekStart'> & { readonly fallback: number }

/**
 * Reads all that a report of some days is made from, in one transaction. The settings are given, not read: what is kept of
 * a report's choices changes them, and should not have everything read anew.
 */
export async function readReportLists(
  database: JournalDatabase,
  { from, to, today }: DayRange & { readonly today: Day },
  { name, weekStart, fallback }: ReportContext,
): Promise<ReportLists> {
  return await database.transaction('r', [...LISTS, 'entries', 'credentials'], async () => {
    const [lists, credentials] = await Promise.all([readLists(database), readCredentials(database)])
    const entries = await entriesBetween(database, readFrom({ from, to, today }, lists.goals), to)
    return {
      ...lists,
      from,
      to,
      today,
      credentials,
      entries,
      name: name.trim(),
      weekStart: weekStartOfPlans(lists.plans, weekStart, fallback),
    }
  })
}

async function readLists(database: JournalDatabase) {
  const [categories, skills, targets, chapters, plans, timeOff, goals] = await Promise.all([
    database.categories.toArray(),
    database.skills.toArray(),
    database.targets.toArray(),
    database.chapters.toArray(),
    database.plans.toArray(),
    database.timeOff.toArray(),
    database.goals.toArray(),
  ])
  const [courses, assessments, feedback, reviews, people, files] = await Promise.all([
    database.courses.toArray(),
    database.assessments.toArray(),
    database.feedback.toArray(),
    database.reviews.toArray(),
    database.people.toArray(),
    database.files.toArray(),
  ])
  const whole = reviews.map((record) => reviewSchema.parse(record))
  const career = { categories, skills, targets, chapters, plans, timeOff, goals }
  return { ...career, courses, assessments, feedback, reviews: whole, people, files }
}
