import { addDays, startOfWeek, weekdayOf, type Day } from '../day.ts'
import type { PlanBlock } from './career.ts'
import type { PlanContent } from './plan-edit.ts'
import { cellsOf, planFor, shareOffOn, type PlanContext, type PlannedCell } from './plan.ts'

const A_DAY = 1_440
const A_WEEK = 7 * A_DAY

/** Minutes after midnight of a time of day written `HH:MM`. */
export function minutesOfClock(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}

/** A planned block on its day. */
export type DatedBlock = PlanBlock & { day: Day }

/**
 * The blocks of the days from `from` to `to`, both included, in order of day and time: each week's by the plan in force
 * in it, without the days that are off as a whole.
 */
export function blocksBetween(from: Day, to: Day, context: PlanContext): DatedBlock[] {
  const found: DatedBlock[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (shareOffOn(day, context.timeOff) >= 1) continue
    const plan = planFor(startOfWeek(day, context.weekStart), context)
    const weekday = weekdayOf(day)
    const ofDay = (plan?.blocks ?? []).filter((block) => block.weekday === weekday)
    found.push(...inOrder(ofDay).map((block) => ({ ...block, day })))
  }
  return found
}

/** Blocks by their time of day. */
export function inOrder<Block extends PlanBlock>(blocks: readonly Block[]): Block[] {
  return blocks.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}

/** The blocks that run at the same time as this one, over midnight and over the end of the week too. */
export function overlapping(block: PlanBlock, blocks: readonly PlanBlock[]): PlanBlock[] {
  return blocks.filter((other) => other !== block && overlap(block, other))
}

function overlap(one: PlanBlock, other: PlanBlock): boolean {
  const [start, otherStart] = [one, other].map(
    (block) => (block.weekday - 1) * A_DAY + minutesOfClock(block.start),
  ) as [number, number]
  // How far the other begins after this one, round the week; it overlaps if this one is still going by then.
  const after = (otherStart - start + A_WEEK) % A_WEEK
  const before = (start - otherStart + A_WEEK) % A_WEEK
  return after < one.minutes || before < other.minutes
}

/** A cell for which more time stands in blocks than the plan has: whole minutes. */
export type OverBooked = PlannedCell & { booked: number }

/**
 * Where blocks take more than the plan: cells are how much, blocks are when. A block counts for the cell of its category
 * and mode, else for the category's cell for any mode, else for a cell of no minutes.
 */
export function overBooked(plan: PlanContent | null): OverBooked[] {
  const cells = cellsOf(plan)
  const booked = new Map<string, OverBooked>()
  for (const { categoryId, mode, minutes } of plan?.blocks ?? []) {
    const of = (wanted: PlannedCell['mode']) =>
      cells.find((cell) => cell.categoryId === categoryId && cell.mode === wanted)
    const cell = of(mode) ?? of(null) ?? { categoryId, mode, minutes: 0 }
    const key = `${cell.categoryId} ${cell.mode}`
    booked.set(key, { ...cell, booked: minutes + (booked.get(key)?.booked ?? 0) })
  }
  return [...booked.values()].filter((cell) => cell.booked > cell.minutes)
}
