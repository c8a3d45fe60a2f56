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

const EDGE = { left: 44, right: 60, top: 12, bottom: 26 }
const FIGURE = { width: 28, height: 12 }
// Text is not measured: a letter of 11 pixels is about this wide, and a little room is better than none.
const LETTER = 6.2
const LINE = 14
const NAME = 36
// Where a figure may stand from its point: straight above or below, else to a side of it.
const AROUND = [
  { x: 0, y: -14 },
  { x: 0, y: 14 },
  { x: -18, y: -10 },
  { x: 18, y: -10 },
  { x: -18, y: 10 },
  { x: 18, y: 10 },
] as const

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
  const bandBoxes = bandRuns(months).map((run) => ({
    run,
    box: {
      left: plot.left + step * run.from,
      top: yOf(run.band[1]),
      right: plot.left + step * (run.to + 1),
      bottom: yOf(run.band[0]),
    },
  }))
  const taken = [
    ...pointBoxes(points),
    ...lineBoxes(months, points),
    ...bandBoxes.flatMap(({ box }) => edgeBoxes(box)),
  ]
  const figures = points.map((point, index) => {
    if (point === null || index === newest || step < FIGURE.width + 4) return null
    return bestFigure(point, isLabelAbove(months, index), plot, taken)
  })
  const bands = bandBoxes.map(({ run, box }, index) => ({
    run,
    box,
    label: placed(textOf(run, index === 0), box, plot, taken),
  }))
  return { plot, step, points, figures, nameEvery: Math.ceil(NAME / step), bands, xOf, yOf }
}

/** The place around a point that covers least of what is drawn, on the wanted side where two are alike. */
function bestFigure(
  point: { x: number; y: number },
  isAbove: boolean,
  plot: Box,
  taken: Box[],
): { x: number; y: number } | null {
  const [best] = AROUND.map(({ x, y }) => ({ x: point.x + x, y: point.y + y, isWanted: y < 0 === isAbove }))
    .filter(({ y }) => y >= plot.top - 6 && y <= plot.bottom - 6)
    .map((place) => ({ ...place, covered: coveredBy(figureBounds(place), taken) }))
    .toSorted((a, b) => a.covered - b.covered || Number(b.isWanted) - Number(a.isWanted))
  if (best === undefined || best.covered > MOST_COVERED) return null
  taken.push(...asWords(figureBounds(best)))
  return { x: best.x, y: best.y }
}

/** The place at the band's edges that covers least; none where figures or other words stand already. */
function placed(text: string, band: Box, plot: Box, taken: Box[]): ShareLayout['bands'][number]['label'] {
  const width = text.length * LETTER
  const within = (left: number) => Math.max(plot.left + 4, Math.min(left, plot.right - width))
  const [best] = [band.bottom + 9, band.top - 9, band.top + 10, band.bottom - 10]
    .filter((y) => y > plot.top + 4 && y < plot.bottom - 4)
    .flatMap((y) =>
      [within(band.left + 6), within(band.right - width - 6)].map((left, isAtEnd) => {
        const box = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 }
        // It belongs to where the band begins; the other end has to be clearer by more than an edge or two.
        return { left, y, box, covered: coveredBy(box, taken) + isAtEnd * 3 }
      }),
    )
    .toSorted((a, b) => a.covered - b.covered)
  if (best === undefined || best.covered > MOST_COVERED) return null
  taken.push(...asWords(best.box))
  return { x: best.left, y: best.y, text }
}

// A short stretch of the line may run behind the words, which have an edge of their own.
const MOST_COVERED = 5
const PARTS = 16

function pointBoxes(points: ShareLayout['points']): Box[] {
  return points.flatMap((point) => (point === null ? [] : [around(point, 7, 7)]))
}

function figureBounds(figure: { x: number; y: number }): Box {
  return around(figure, FIGURE.width / 2, FIGURE.height / 2)
}

// Words may not stand on words at all.
function asWords(box: Box): Box[] {
  return Array.from({ length: MOST_COVERED + 1 }, () => box)
}

function edgeBoxes({ left, right, top, bottom }: Box): Box[] {
  return [top, bottom].map((y) => ({ left, right, top: y - 1, bottom: y + 1 }))
}

function lineBoxes(months: readonly ShareMonth[], points: ShareLayout['points']): Box[] {
  return joinedMonths(months).flatMap((index) => {
    const [from, to] = [points[index - 1], points[index]]
    if (!from || !to) return []
    return Array.from({ length: PARTS - 1 }, (_, part) => {
      const at = (part + 1) / PARTS
      return around({ x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }, 2, 2)
    })
  })
}

function coveredBy(box: Box, drawn: readonly Box[]): number {
  return drawn.filter((one) => overlaps(one, box)).length
}

function around({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height }
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}
