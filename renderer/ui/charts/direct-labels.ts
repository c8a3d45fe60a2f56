import type { Plugin } from 'chart.js'
import { CHART_FONT } from './use-fonts-ready.ts'

/** A label beside a stretch of the newest bar, `from` and `to` in the values of its axis. */
export type DirectLabel = { text: string; from: number; to: number }

export type DirectLabels = {
  labels: readonly DirectLabel[]
  /** Written above the newest bar. */
  total: string
  textColour: string
  totalColour: string
}

const LINE = 14
const FONT = `500 11px ${CHART_FONT}`
const TOTAL_FONT = `600 11px ${CHART_FONT}`
const MOST = 148

/** The width that the widest label takes, in CSS pixels. */
export function widthOfLabels(labels: readonly string[]): number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return MOST
  context.font = FONT
  return Math.min(MOST, Math.ceil(Math.max(0, ...labels.map((label) => context.measureText(label).width))))
}

/** Writes labels beside the newest bar and its total above: no legend to look up. */
export function directLabels(read: () => DirectLabels): Plugin<'bar'> {
  return {
    id: 'direct-labels',
    afterDatasetsDraw(chart) {
      const { labels, total, textColour, totalColour } = read()
      const { ctx, chartArea, scales } = chart
      const bars = chart.getSortedVisibleDatasetMetas().map((meta) => meta.data.at(-1))
      const bar = bars.find((element) => element !== undefined)
      const axis = scales['y']
      if (bar === undefined || axis === undefined || labels.length === 0) return
      const { x, width } = bar.getProps(['x', 'width'], true) as unknown as { x: number; width: number }
      ctx.save()
      ctx.textBaseline = 'middle'
      ctx.font = FONT
      ctx.fillStyle = textColour
      ctx.textAlign = 'left'
      const wanted = labels.map(({ from, to }) => axis.getPixelForValue((from + to) / 2))
      const places = apart(wanted, chartArea.top + LINE / 2, chartArea.bottom - LINE / 2)
      labels.forEach(({ text }, index) => {
        ctx.fillText(fitted(ctx, text), x + width / 2 + 10, places[index] ?? 0)
      })
      ctx.font = TOTAL_FONT
      ctx.fillStyle = totalColour
      ctx.textAlign = 'center'
      const top = Math.max(...labels.map(({ to }) => to))
      ctx.fillText(total, x, axis.getPixelForValue(top) - 10)
      ctx.restore()
    },
  }
}

/** Moves places (from low to high on the screen's upward axis) a line apart, keeping their order within the area. */
function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const places: number[] = []
  for (const place of wanted) {
    const below = places.at(-1)
    places.push(Math.min(place, below === undefined ? bottom : below - LINE))
  }
  // What was pushed out above comes down again, and presses on those under it.
  for (let index = places.length - 1, least = top; index >= 0; index--, least += LINE) {
    places[index] = Math.max(places[index] ?? 0, least)
    least = Math.max(least, places[index] ?? 0)
  }
  return places
}

function fitted(context: CanvasRenderingContext2D, text: string): string {
  if (context.measureText(text).width <= MOST) return text
  let cut = text
  while (cut.length > 1 && context.measureText(`${cut}…`).width > MOST) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
