import type { Chapter, Plan, Target, TimeOff } from '../../shared/balance/career.ts'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import {
  weekAgainstPlan,
  weekInDetail,
  type DetailedWeek,
  type Week,
  type WeekContext,
} from '../../shared/balance/week.ts'
import type { MonthDocument } from '../../shared/balance/month-document.ts'
import { addDays, startOfWeek, type Day } from '../../shared/day.ts'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { monthOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { monthsBetween } from './months.ts'
import { totalsBetween } from './totals.ts'

const MONDAY = 1

/** A week, and what its plan is made of and judged by. `weekStart` is the ISO weekday on which planned weeks begin. */
export type PlannedWeek = {
  readonly week: DetailedWeek
  readonly plans: readonly Plan[]
  readonly timeOff: readonly TimeOff[]
  readonly weekStart: number
  readonly catalog: Catalog
  readonly targets: readonly Target[]
  readonly chapters: readonly Chapter[]
}

/** The week that a day lies in, its plan against what was done. `weekStart` is used where nothing says otherwise. */
export async function weekOn(database: JournalDatabase, day: Day, weekStart: number = MONDAY): Promise<Week> {
  const { from, documents, context } = await readWeek(database, day, weekStart)
  return weekAgainstPlan(from, documents, context)
}

/** The same with all that a page about it shows. */
export async function plannedWeekOn(
  database: JournalDatabase,
  day: Day,
  weekStart: number,
): Promise<PlannedWeek> {
  const [{ from, documents, context }, targets, chapters] = await Promise.all([
    readWeek(database, day, weekStart),
    database.targets.toArray(),
    database.chapters.toArray(),
  ])
  return {
    week: weekInDetail(from, documents, context),
    plans: context.plans,
    timeOff: context.timeOff,
    weekStart: context.weekStart,
    catalog: indexCatalog(context.categories, context.skills),
    targets,
    chapters,
  }
}

type WeekReading = { from: Day; documents: MonthDocument[]; context: WeekContext }

async function readWeek(database: JournalDatabase, day: Day, weekStart: number): Promise<WeekReading> {
  const [plans, timeOff, categories, skills, settings] = await Promise.all([
    database.plans.toArray(),
    database.timeOff.toArray(),
    database.categories.toArray(),
    database.skills.toArray(),
    database.settings.get(SETTINGS_ID),
  ])
  const begins = weekStartOfPlans(plans, settings?.weekStart ?? null, weekStart)
  const from = startOfWeek(day, begins)
  const first = plans.map((plan) => plan.from).toSorted()[0] ?? from
  const [documents, minutesOn] = await Promise.all([
    totalsBetween(database, from, addDays(from, 6)),
    minutesByDay(database, first, from),
  ])
  return { from, documents, context: { plans, timeOff, categories, skills, weekStart: begins, minutesOn } }
}

/** The minutes of any day of the months between two days, from the months' kept documents. */
async function minutesByDay(database: JournalDatabase, first: Day, last: Day): Promise<(day: Day) => number> {
  // A week may begin in the month before its plan's day.
  const months = await monthsBetween(database, monthOf(addDays(first, -6)), monthOf(last))
  const byMonth = new Map(months.map(({ month, days }) => [month, days]))
  return (day) => byMonth.get(monthOf(day))?.[day.slice(8)] ?? 0
}
