import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import { weekAgainstPlan, type Week } from '../../shared/balance/week.ts'
import { addDays, startOfWeek, type Day } from '../../shared/day.ts'
import { SETTINGS_ID } from '../../shared/journal/settings.ts'
import { monthOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { totalsBetween } from './totals.ts'

const MONDAY = 1

/** The week that a day lies in, its plan against what was done. `weekStart` is used where nothing says otherwise. */
export async function weekOn(database: JournalDatabase, day: Day, weekStart: number = MONDAY): Promise<Week> {
  const [plans, timeOff, categories, skills, settings] = await Promise.all([
    database.plans.toArray(),
    database.timeOff.toArray(),
    database.categories.toArray(),
    database.skills.toArray(),
    database.settings.get(SETTINGS_ID),
  ])
  const begins = weekStartOfPlans(plans, settings?.weekStart ?? null, weekStart)
  const from = startOfWeek(day, begins)
  const documents = await totalsBetween(database, from, addDays(from, 6))
  return weekAgainstPlan(from, documents, {
    plans,
    timeOff,
    categories,
    skills,
    weekStart: begins,
    minutesOn: await minutesByDay(database, plans.map((plan) => plan.from).toSorted()[0] ?? from, from),
  })
}

/** The minutes of any day of the months between two days, from the months' kept documents. */
async function minutesByDay(database: JournalDatabase, first: Day, last: Day): Promise<(day: Day) => number> {
  const months = await database.months
    .where('month')
    // A week may begin in the month before its plan's day.
    .between(monthOf(addDays(first, -6)), monthOf(last), true, true)
    .toArray()
  const byMonth = new Map(months.map(({ month, days }) => [month, days]))
  return (day) => byMonth.get(monthOf(day))?.[day.slice(8)] ?? 0
}
