/** How a chart is drawn where it is not the window's own: on paper in light, still, and sharp. */
export type ChartLook = {
  isPrinted: boolean
  /** Device pixels to a CSS pixel. */
  ratio: number
}

/** For print: a chart at 3 is sharp on paper, 4 gains nothing. */
export const PRINTED: ChartLook = { isPrinted: true, ratio: 3 }

/** For the window, at its own ratio. */
export function onScreen(): ChartLook {
  return { isPrinted: false, ratio: window.devicePixelRatio }
}

/** Whether charts may move here. */
export function mayMove({ isPrinted }: ChartLook): boolean {
  return !isPrinted && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
