import type { Side } from '../../../shared/entry/catalog.ts'

/** One category's minutes, month by month, oldest first. */
export type BarSeries = {
  name: string
  side: Side | 'unassigned'
  /** Counts the categories within their side from 0. */
  step: number
  minutes: readonly number[]
}

/** What one month gave to each category. */
export type MonthColumn = {
  byCategory: readonly { category: string; side: Side; minutes: number }[]
  unassigned: number
}

const ORDER: readonly (Side | 'unassigned')[] = ['hard', 'soft', 'personal', 'unassigned']

/**
 * Turns months into series in stacking order: hard, soft, personal, unassigned, and within a side what had most
 * time first. `nameOfRest` names what is unassigned.
 */
export function barSeries(columns: readonly MonthColumn[], nameOfRest: string): BarSeries[] {
  const found = new Map<string, { name: string; side: Side | 'unassigned'; minutes: number[] }>()
  const add = (name: string, side: Side | 'unassigned', index: number, minutes: number) => {
    if (minutes === 0) return
    const key = `${side} ${name}`
    let series = found.get(key)
    if (series === undefined) found.set(key, (series = { name, side, minutes: columns.map(() => 0) }))
    series.minutes[index] = (series.minutes[index] ?? 0) + minutes
  }
  columns.forEach(({ byCategory, unassigned }, index) => {
    for (const { category, side, minutes } of byCategory) add(category, side, index, minutes)
    add(nameOfRest, 'unassigned', index, unassigned)
  })
  const sum = (minutes: readonly number[]) => minutes.reduce((total, value) => total + value, 0)
  const steps = new Map<string, number>()
  return [...found.values()]
    .toSorted((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side) || sum(b.minutes) - sum(a.minutes))
    .map((series) => {
      const step = steps.get(series.side) ?? 0
      steps.set(series.side, step + 1)
      return { ...series, step }
    })
}
