import { categoryParts, type AnySide } from '../balance/breakdown.ts'
import { monthDocumentsOf } from '../balance/month-document.ts'
import type { DayRange } from '../balance/period.ts'
import { plannedBetween } from '../review/figures.ts'
import { asOf, type RedactedSource } from './source.ts'

/** A category's minutes as planned and as done. `name` is null for what has no category. */
export type PlannedRow = {
  readonly id: string
  readonly name: string | null
  readonly side: AnySide
  readonly planned: number
  readonly actual: number
}

export type PlannedAgainstActual = {
  /** A plan is held against its days up to today only. */
  readonly range: DayRange
  readonly rows: readonly PlannedRow[]
  readonly planned: number
  readonly actual: number
}

/** What the plans asked of each category beside what was done; null where no plan was in force. */
export function plannedOfReport(source: RedactedSource): PlannedAgainstActual | null {
  const range = { from: source.from, to: asOf(source) }
  const planned = range.from > range.to ? null : plannedBetween(range, source)
  if (planned === null) return null
  const entries = source.entries.filter(({ date }) => range.from <= date && date <= range.to)
  const parts = categoryParts(monthDocumentsOf(entries), source)
  const categories = source.categories.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const rows: PlannedRow[] = categories.flatMap(({ id, name, side }) => {
    const actual = parts.find((part) => part.id === id)?.minutes ?? 0
    const wanted = planned.get(id) ?? 0
    return actual + wanted === 0 ? [] : [{ id, name, side, planned: wanted, actual }]
  })
  const rest = parts.find(({ name }) => name === null)?.minutes ?? 0
  if (rest > 0) rows.push({ id: '', name: null, side: 'unassigned', planned: 0, actual: rest })
  return {
    range,
    rows,
    planned: rows.reduce((sum, row) => sum + row.planned, 0),
    actual: rows.reduce((sum, row) => sum + row.actual, 0),
  }
}
