import type { ChartType, Plugin } from 'chart.js'
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

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    directLabels?: TType extends 'bar' ? DirectLabels : never
  }
}

const LINE = 14
const FONT = `500 11px ${CHART_FONT}`
const TOTAL_FONT = `600 11px ${CHART_FONT}`
const MOST = 148
const GAP = 14

/** The room that the widest label takes beside the last bar, in CSS pixels. */
export function widthOfLabels(labels: readonly string[]): number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return MOST + GAP
  context.font = FONT
  const widest = Math.max(0, ...labels.map((label) => context.measureText(label).width))
  return Math.min(MOST, Math.ceil(widest)) + GAP
}

/** Writes labels beside the newest bar and its total above: no legend to look up. */
export const directLabels: Plugin<'bar'> = {
  id: 'directLabels',
  afterDatasetsDraw(chart) {
    // The options as they were given: resolved ones would take the labels apart.
    const given = chart.config.options?.plugins?.directLabels as DirectLabels | undefined
    if (given === undefined) return
    const { labels, total, textColour, totalColour } = given
    const { ctx, chartArea, scales } = chart
    const bars = chart.getSortedVisibleDatasetMetas().map((meta) => meta.data.at(-1))
    const bar = bars.find((element) => element !== undefined)
    const axis = scales['y']
    if (bar === undefined || axis === undefined || labels.length === 0) return
    const { x, width } = bar.getProps(['x', 'width'], true) as unknown as { x: number; width: number }
    const left = x + width / 2 + 10
    const top = axis.getPixelForValue(Math.max(...labels.map(({ to }) => to))) - 10
    const wanted = labels.map(({ from, to }) => axis.getPixelForValue((from + to) / 2))
    const places = apart([...wanted, top], LINE / 2, chartArea.bottom - LINE / 2)
    const totalPlace = places.at(-1) ?? top

    ctx.save()
    ctx.textBaseline = 'middle'
    ctx.textAlign = 'left'
    ctx.font = FONT
    ctx.fillStyle = textColour
    labels.forEach(({ text }, index) => ctx.fillText(fitted(ctx, text), left, places[index] ?? 0))
    ctx.font = TOTAL_FONT
    ctx.fillStyle = totalColour
    // Over the bar where there is room, else on top of the labels.
    const isFree = totalPlace === top && (places.at(-2) ?? 0) - top >= LINE + 2
    const hasRoom =
      chartArea.width / Math.max(1, chart.data.labels?.length ?? 1) > ctx.measureText(total).width + 8
    if (isFree && hasRoom) {
      ctx.textAlign = 'center'
      ctx.fillText(total, x, totalPlace)
    } else ctx.fillText(total, left, totalPlace)
    ctx.restore()
  },
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
