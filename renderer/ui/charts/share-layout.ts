import { bandRuns, isLabelAbove, joinedMonths, type BandRun, type ShareMonth } from './share-months.ts'

/** A box in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** Where everything of the chart stands, in CSS pixels. */
export type ShareLayout = {
  plot: Box
  /** The width of a month. */
  step: number
  /** Each month's point; null without a share. */
  points: readonly ({ x: number; y: number } | null)[]
  /** Each figure's middle; null where there is no room or no share. The newest one stands beside the plot. */
  figures: readonly ({ x: number; y: number } | null)[]
  /** Every how many months one is named, counted from the newest. */
  nameEvery: number
  bands: readonly { run: BandRun; box: Box; label: { x: number; y: number; text: string } | null }[]
  xOf(index: number): number
  yOf(share: number): number
}

const EDGE = { left: 40, right: 72, top: 12, bottom: 26 }
const FIGURE = { width: 28, height: 12, away: 13 }
// Text is not measured: a letter of 11 pixels is about this wide, and a little room is better than none.
const LETTER = 6.2
const LINE = 14
const NAME = 36

/** Lays the chart out. `textOf` names a band where it begins. */
export function shareLayout(
  months: readonly ShareMonth[],
  { width, height }: { width: number; height: number },
  textOf: (run: BandRun, isFirst: boolean) => string,
): ShareLayout {
  const plot = {
    left: EDGE.left,
    top: EDGE.top,
    right: Math.max(EDGE.left + 40, width - EDGE.right),
    bottom: height - EDGE.bottom,
  }
  const step = (plot.right - plot.left) / Math.max(1, months.length)
  const xOf = (index: number) => plot.left + step * (index + 0.5)
  const yOf = (share: number) => plot.bottom - share * (plot.bottom - plot.top)
  const points = months.map(({ share }, index) => (share === null ? null : { x: xOf(index), y: yOf(share) }))
  const newest = points.findLastIndex((point) => point !== null)
  const figures = points.map((point, index) => {
    if (point === null || index === newest || step < FIGURE.width + 4) return null
    const isAbove = isLabelAbove(months, index)
    const y = point.y + (isAbove ? -FIGURE.away : FIGURE.away)
    return { x: point.x, y: Math.min(plot.bottom - 6, Math.max(plot.top - 4, y)) }
  })
  const taken = [...pointBoxes(points), ...figures.flatMap(figureBox), ...lineBoxes(months, points)]
  const bands = bandRuns(months).map((run, index) => {
    const box = {
      left: plot.left + step * run.from,
      top: yOf(run.band[1]),
      right: plot.left + step * (run.to + 1),
      bottom: yOf(run.band[0]),
    }
    const label = placed(textOf(run, index === 0), box, plot, taken)
    return { run, box, label }
  })
  return { plot, step, points, figures, nameEvery: Math.ceil(NAME / step), bands, xOf, yOf }
}

/** The first place beside the band's beginning that covers least of the line; none where other words stand already. */
function placed(text: string, band: Box, plot: Box, taken: Box[]): ShareLayout['bands'][number]['label'] {
  const width = text.length * LETTER
  const left = Math.max(plot.left + 4, Math.min(band.left + 6, plot.right - width))
  const places = [band.top - 9, band.bottom + 9, band.top + 10, band.bottom - 10]
    .filter((y) => y > plot.top + 4 && y < plot.bottom - 4)
    .map((y) => {
      const box = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 }
      return { y, box, covered: taken.filter((one) => overlaps(one, box)).length }
    })
  const best = places.toSorted((a, b) => a.covered - b.covered)[0]
  if (best === undefined || best.covered > MOST_COVERED) return null
  // So that no second label stands on this one.
  for (let count = 0; count <= MOST_COVERED; count++) taken.push(best.box)
  return { x: left, y: best.y, text }
}

// A short stretch of the line may run behind the words, which have an edge of their own.
const MOST_COVERED = 3

function pointBoxes(points: ShareLayout['points']): Box[] {
  return points.flatMap((point) => (point === null ? [] : [around(point, 7, 7)]))
}

function figureBox(figure: { x: number; y: number } | null): Box[] {
  // Words may not stand on figures at all.
  return figure === null
    ? []
    : Array.from({ length: 4 }, () => around(figure, FIGURE.width / 2, FIGURE.height / 2))
}

function lineBoxes(months: readonly ShareMonth[], points: ShareLayout['points']): Box[] {
  const parts = 8
  return joinedMonths(months).flatMap((index) => {
    const [from, to] = [points[index - 1], points[index]]
    if (!from || !to) return []
    return Array.from({ length: parts - 1 }, (_, part) => {
      const at = (part + 1) / parts
      return around({ x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }, 2, 2)
    })
  })
}

function around({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}
