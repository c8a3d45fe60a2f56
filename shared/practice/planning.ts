import type { PlanBlock } from '../balance/career.ts'
import { overBooked, overlapping } from '../balance/plan-blocks.ts'
import type { PlanContent } from '../balance/plan-edit.ts'
import type { PlannedCell } from '../balance/plan.ts'

/** Times of day at which a week often has room, in the order in which they are proposed. */
const STARTS = ['09:00', '12:30', '16:00', '17:30', '08:00', '20:00'] as const

/** The first of the usual times at which nothing else is planned that day; where all are taken, the first of them. */
export function freeStart(
  blocks: readonly PlanBlock[],
  { weekday, minutes }: Pick<PlanBlock, 'weekday' | 'minutes'>,
): string {
  const isFree = (start: string) =>
    overlapping({ weekday, minutes, start, categoryId: '', mode: null, title: '', practiceId: null }, blocks)
      .length === 0
  return STARTS.find(isFree) ?? STARTS[0]
}

/** By how many minutes the plan of a block's cell falls short once the block stands in it; 0 where it has room. */
export function missingFor(content: PlanContent, block: PlanBlock): number {
  const before = bookedBeyond(content, block)
  return Math.max(0, bookedBeyond({ ...content, blocks: [...content.blocks, block] }, block) - before)
}

/** A plan with one more block; with `raises` its cell has the minutes that the block would be short of. */
export function withBlock(content: PlanContent, block: PlanBlock, raises: boolean): PlanContent {
  const missing = raises ? missingFor(content, block) : 0
  const blocks = [...content.blocks, block]
  if (missing === 0) return { cells: content.cells, blocks }
  const cell = cellOf(content.cells, block)
  const cells =
    cell === undefined
      ? [...content.cells, { categoryId: block.categoryId, mode: block.mode, minutes: missing }]
      : content.cells.map((one) => (one === cell ? { ...one, minutes: one.minutes + missing } : one))
  return { cells, blocks }
}

// The cell of its category and mode, else of the category for any mode, as blocks are counted elsewhere.
function cellOf(cells: readonly PlannedCell[], { categoryId, mode }: PlanBlock): PlannedCell | undefined {
  const of = (wanted: PlannedCell['mode']) =>
    cells.find((cell) => cell.categoryId === categoryId && cell.mode === wanted && cell.minutes > 0)
  return of(mode) ?? of(null)
}

function bookedBeyond(content: PlanContent, block: PlanBlock): number {
  const cell = cellOf(content.cells, block) ?? block
  const found = overBooked({ cells: content.cells, blocks: content.blocks }).find(
    (one) => one.categoryId === block.categoryId && one.mode === cell.mode,
  )
  return found === undefined ? 0 : found.booked - found.minutes
}
