/** How much a day holds beside the others: 0 nothing, 1 to 3 up to that many steps, 4 more than three steps. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4

// Minutes that people think in; the last one holds for whoever logs whole working days.
const STEPS = [5, 10, 15, 20, 30, 45, 60, 90, 120] as const
const MOST = 180
const USUAL = 30
const STRONG_DAYS = 0.9

/**
 * The minutes of one step of the scale. The steps are equal, so that twice the time looks like twice the time, and fitted to
 * the days: nine in ten of those that hold anything lie within four steps. A single marathon moves nothing.
 */
export function heatStep(minutes: Iterable<number>): number {
  const active = [...minutes].filter((value) => value > 0).toSorted((a, b) => a - b)
  const strong = active[Math.ceil(active.length * STRONG_DAYS) - 1]
  if (strong === undefined) return USUAL
  return STEPS.find((step) => strong <= step * 4) ?? MOST
}

/** The level of a day's minutes on a scale of equal steps. */
export function heatLevel(minutes: number, step: number): HeatLevel {
  if (minutes <= 0) return 0
  return Math.min(4, Math.ceil(minutes / step)) as HeatLevel
}
