import { addDays, startOfWeek, type Day } from '../day.ts'
import { indexCatalog, type Catalog } from '../entry/catalog-index.ts'
import type { Category, Side, Skill } from '../entry/catalog.ts'
import { MODES, type Mode } from '../entry/entry.ts'
import { UNASSIGNED, type MonthDocument } from './month-document.ts'
import { cellsOf, minutesOfCells, planFor, plannedIn, type PlanContext, type PlannedCell } from './plan.ts'

/** What the plan wants of a category in a mode, and what was done. `category` is its name. */
export type WeekRow = { category: string; mode: Mode | null; planned: number; actual: number }

/** FORMAT's `week`: all times are whole minutes, both days are included. */
export type Week = { from: Day; to: Day; rows: WeekRow[]; planned: number; actual: number; carried: number }

/** A row with what it is about: null for time of no category. */
export type DetailedRow = WeekRow & { categoryId: string | null; side: Side | 'unassigned' }

/** A {@link Week} whose rows know their category. */
export type DetailedWeek = Omit<Week, 'rows'> & { rows: DetailedRow[] }

export type WeekContext = PlanContext & {
  readonly categories: readonly Category[]
  readonly skills: readonly Skill[]
  /** The minutes logged on a day, whatever they went to; for the weeks before. */
  minutesOn(day: Day): number
}

/** How time that was given to no skill is called where categories are named. */
export const UNASSIGNED_NAME = 'Unassigned'

/**
 * A week's plan beside what was done in it. `documents` hold exactly the entries of its seven days. A cell for any mode
 * takes what the category's other cells do not ask for; what nobody planned has a row with nothing planned. The rows
 * add up to the totals.
 */
export function weekAgainstPlan(from: Day, documents: readonly MonthDocument[], context: WeekContext): Week {
  const week = weekInDetail(from, documents, context)
  const rows = week.rows.map(({ category, mode, planned, actual }) => ({ category, mode, planned, actual }))
  return { ...week, rows }
}

/** The same as {@link weekAgainstPlan}, with the category of each row. */
export function weekInDetail(
  from: Day,
  documents: readonly MonthDocument[],
  context: WeekContext,
): DetailedWeek {
  const catalog = indexCatalog(context.categories, context.skills)
  const cells = plannedIn(from, context)
  const done = doneBy(documents, catalog)
  for (const [key, { categoryId, mode, minutes }] of done) {
    const isAskedFor = cells.some((cell) => cell.categoryId === categoryId && cell.mode === mode)
    if (isAskedFor || !cells.some((cell) => cell.categoryId === categoryId && cell.mode === null)) continue
    done.delete(key)
    add(done, { categoryId, mode: null, minutes })
  }
  const rows = rowsOf(cells, done, catalog)
  const actual = rows.reduce((sum, row) => sum + row.actual, 0)
  return {
    from,
    to: addDays(from, 6),
    rows,
    planned: minutesOfCells(cells),
    actual,
    carried: carriedInto(from, context),
  }
}

/**
 * What the weeks before a week leave to it: each adds what was done beyond its plan, or takes what was missing. After
 * each week it is kept within one week's plan (before time off) up or down, so that a long pause is not held against
 * anybody for ever. Weeks before the first plan do not count, nor does a week that has none.
 */
export function carriedInto(week: Day, context: WeekContext): number {
  return carriedIntoEach([week], context)[0] ?? 0
}

/** {@link carriedInto} of several weeks, in their order, in one pass over the weeks before. */
export function carriedIntoEach(weeks: readonly Day[], context: WeekContext): number[] {
  const first = context.plans.reduce<Day | null>(
    (earliest, { from }) => (earliest === null || from < earliest ? from : earliest),
    null,
  )
  const into = new Map<Day, number>()
  const last = weeks.reduce((latest, week) => (week > latest ? week : latest), '')
  let carried = 0
  let most = 0
  for (
    let from = first === null ? null : startOfWeek(first, context.weekStart);
    from !== null && from <= last;
    from = addDays(from, 7)
  ) {
    const plan = planFor(from, context)
    if (plan !== null) {
      // A week with no minutes planned keeps the measure of the one before.
      most = minutesOfCells(cellsOf(plan)) || most
    }
    carried = Math.max(-most, Math.min(most, carried))
    into.set(from, carried)
    if (plan === null || from === last) continue
    const begins = from
    const done = [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + context.minutesOn(addDays(begins, day)), 0)
    carried += done - minutesOfCells(plannedIn(from, context))
  }
  return weeks.map((week) => into.get(week) ?? 0)
}

type Done = Map<string, { categoryId: string; mode: Mode | null; minutes: number }>

function add(done: Done, part: PlannedCell): void {
  const key = `${part.categoryId} ${part.mode}`
  const before = done.get(key)?.minutes ?? 0
  done.set(key, { ...part, minutes: before + part.minutes })
}

function doneBy(documents: readonly MonthDocument[], catalog: Catalog): Done {
  const done: Done = new Map()
  for (const { skills } of documents) {
    for (const [skillId, totals] of Object.entries(skills)) {
      const skill = skillId === UNASSIGNED ? undefined : catalog.skillById.get(skillId)
      const categoryId = skill && catalog.categoryById.has(skill.categoryId) ? skill.categoryId : UNASSIGNED
      let rest = totals.minutes
      for (const mode of MODES) {
        if (totals.modes[mode] > 0) add(done, { categoryId, mode, minutes: totals.modes[mode] })
        rest -= totals.modes[mode]
      }
      if (rest > 0) add(done, { categoryId, mode: null, minutes: rest })
    }
  }
  return done
}

/** In the order of the categories, then of the modes, "any mode" last; what is unassigned comes at the end. */
function rowsOf(cells: readonly PlannedCell[], done: Done, catalog: Catalog): DetailedRow[] {
  const place = new Map(catalog.categories.map(({ id }, index) => [id, index]))
  const last = catalog.categories.length
  const planned: Done = new Map()
  // A plan may name a category that is gone: its minutes stay planned, as nobody's.
  for (const cell of cells) {
    add(planned, place.has(cell.categoryId) ? cell : { ...cell, categoryId: UNASSIGNED })
  }
  const both = new Map([...planned, ...done])
  return [...both]
    .map(([key, { categoryId, mode }]) => ({
      order: (place.get(categoryId) ?? last) * 10 + (mode === null ? MODES.length : MODES.indexOf(mode)),
      row: {
        categoryId: catalog.categoryById.has(categoryId) ? categoryId : null,
        category: catalog.categoryById.get(categoryId)?.name ?? UNASSIGNED_NAME,
        side: catalog.categoryById.get(categoryId)?.side ?? ('unassigned' as const),
        mode,
        planned: planned.get(key)?.minutes ?? 0,
        actual: done.get(key)?.minutes ?? 0,
      },
    }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ row }) => row)
}
