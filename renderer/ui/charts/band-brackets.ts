import type { ChartType, Plugin } from 'chart.js'
import type { Band } from '../../../shared/balance/target.ts'

/** Where the border between hard and soft may lie in each bar, in the values of the axis; null where nothing says so. */
export type BandBrackets = {
  brackets: readonly (readonly [from: number, to: number] | null)[]
  colour: string
  /** The colour behind, which keeps the bracket apart from what it crosses. */
  ground: string
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    bandBrackets?: TType extends 'bar' ? BandBrackets : never
  }
}

const AWAY = 5
const ARM = 4
// Between bars closer than this a bracket would touch its neighbour.
const LEAST_STEP = 22

/** Each month's band in the minutes of its hard and soft time; null where there is no band or no such time. */
export function bandMinutes(
  bands: readonly (Band | null)[],
  series: readonly { side: string; minutes: readonly number[] }[],
): ([from: number, to: number] | null)[] {
  return bands.map((band, month) => {
    const both = series
      .filter(({ side }) => side === 'hard' || side === 'soft')
      .reduce((sum, { minutes }) => sum + (minutes[month] ?? 0), 0)
    return band === null || both === 0 ? null : [band[0] * both, band[1] * both]
  })
}

/** Draws a bracket before each bar over the stretch in which the border between hard and soft may lie. */
export const bandBrackets: Plugin<'bar'> = {
  id: 'bandBrackets',
  afterDatasetsDraw(chart) {
    // The options as they were given: resolved ones would take the brackets apart.
    const given = chart.config.options?.plugins?.bandBrackets as BandBrackets | undefined
    const bars = chart.getSortedVisibleDatasetMetas()[0]?.data
    const axis = chart.scales['y']
    if (given === undefined || bars === undefined || axis === undefined) return
    if (chart.chartArea.width / Math.max(1, bars.length) < LEAST_STEP) return
    const { ctx } = chart
    const sharp = (value: number) => Math.round(value) + 0.5
    ctx.save()
    ctx.lineCap = 'square'
    given.brackets.forEach((bracket, index) => {
      const bar = bars[index]
      if (bracket === null || bar === undefined) return
      const { x, width } = bar.getProps(['x', 'width'], true) as unknown as { x: number; width: number }
      const [low, high] = bracket.map((value) => sharp(axis.getPixelForValue(value))) as [number, number]
      const left = sharp(x - width / 2 - AWAY - ARM)
      // First a wider one in the colour of the ground, so that it stands out from the lines of the axis.
      for (const [colour, line] of [
        [given.ground, 4],
        [given.colour, 1.25],
      ] as const) {
        ctx.strokeStyle = colour
        ctx.lineWidth = line
        ctx.beginPath()
        ctx.moveTo(left + ARM, high)
        ctx.lineTo(left, high)
        ctx.lineTo(left, low)
        ctx.lineTo(left + ARM, low)
        ctx.stroke()
      }
    })
    ctx.restore()
  },
}
