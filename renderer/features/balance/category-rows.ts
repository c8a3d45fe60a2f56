import type { Summary } from '../../../shared/balance/summary.ts'
import type { Side } from '../../../shared/entry/catalog.ts'
import { texts } from '../../ui/texts.ts'

export type CategoryRow = { name: string; side: Side | 'unassigned'; minutes: number }

/** The categories of a time, most minutes first, and last what has none. */
export function categoryRows({ byCategory, bySide }: Summary): CategoryRow[] {
  const rows: CategoryRow[] = byCategory
    .filter(({ minutes }) => minutes > 0)
    .map(({ category, side, minutes }) => ({ name: category, side, minutes }))
  if (bySide.unassigned === 0) return rows
  return [...rows, { name: texts.sides.unassigned, side: 'unassigned', minutes: bySide.unassigned }]
}
