import { texts } from '../texts.ts'
import type { BarSeries } from './bar-series.ts'
import type { DirectLabel } from './direct-labels.ts'

const LINE = 14
// The axis ends above the highest bar, and the names of the months stand under it.
const OUTSIDE = 50
const HEADROOM = 1.12

/**
 * The labels of the newest bar in hours: each category where all of its side's parts are high enough to be read,
 * else one label for the side.
 */
export function barLabels(series: readonly BarSeries[], height: number): DirectLabel[] {
  const months = series[0]?.minutes.length ?? 0
  const totals = Array.from({ length: months }, (_, month) =>
    series.reduce((sum, { minutes }) => sum + (minutes[month] ?? 0), 0),
  )
  const pixels = (height - OUTSIDE) / (Math.max(120, ...totals) * HEADROOM)
  const labels: DirectLabel[] = []
  let from = 0
  for (const side of ['hard', 'soft', 'personal', 'unassigned'] as const) {
    const parts = series
      .filter((one) => one.side === side)
      .map(({ name, minutes }) => ({ name, minutes: minutes.at(-1) ?? 0 }))
      .filter(({ minutes }) => minutes > 0)
    if (parts.length === 0) continue
    const areReadable = parts.every(({ minutes }) => minutes * pixels >= LINE)
    const end = from + parts.reduce((sum, { minutes }) => sum + minutes, 0)
    if (areReadable || parts.length === 1) {
      for (const { name, minutes } of parts) {
        labels.push({ text: name, from: from / 60, to: (from + minutes) / 60 })
        from += minutes
      }
    } else labels.push({ text: texts.sides[side], from: from / 60, to: end / 60 })
    from = end
  }
  return labels
}
