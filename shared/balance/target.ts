import type { Day } from '../day.ts'
import type { Chapter, Target } from './career.ts'

/** Lowest and highest wanted share, as fractions of hard + soft. */
export type Band = readonly [low: number, high: number]
export type SideBands = { hard: Band; soft: Band }

/** The day a target begins to hold: its chapter's day where it belongs to one, else its own. */
export function effectiveFrom(target: Target, chapters: readonly Chapter[]): Day {
  if (target.chapterId === null) return target.from
  return chapters.find(({ id }) => id === target.chapterId)?.from ?? target.from
}

/** The target in force on a day, null before the first one. Of two from the same day the later changed holds. */
export function targetOn(day: Day, targets: readonly Target[], chapters: readonly Chapter[]): Target | null {
  let found: Target | null = null
  let since = ''
  for (const target of targets) {
    const from = effectiveFrom(target, chapters)
    if (from > day) continue
    const later = found === null || from > since || (from === since && target.updatedAt > found.updatedAt)
    if (later) [found, since] = [target, from]
  }
  return found
}

/** The band each side's share should lie in: the wanted share, give or take the band, within the floor. */
export function bandsOf(target: Pick<Target, 'shares' | 'band' | 'floor'>): SideBands {
  return { hard: bandAround(target.shares.hard, target), soft: bandAround(target.shares.soft, target) }
}

function bandAround(share: number, { band, floor }: Pick<Target, 'band' | 'floor'>): Band {
  const within = (value: number) => clean(Math.min(1 - floor, Math.max(floor, value)))
  return [within(share - band), within(share + band)]
}

// 0.1 + 0.2 is not 0.3 in binary: bands are figures people typed, so they are cut back to what was typed.
function clean(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6
}

/** Whether both shares lie in their bands; the edges belong to the band. */
export function isWithin(share: { hard: number; soft: number }, bands: SideBands): boolean {
  const inside = (value: number, [low, high]: Band) => value >= low - 1e-9 && value <= high + 1e-9
  return inside(share.hard, bands.hard) && inside(share.soft, bands.soft)
}
