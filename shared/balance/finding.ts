import { shareOf, type SideMinutes } from './summary.ts'
import type { Band, SideBands } from './target.ts'
import { isWithin } from './target.ts'

/** What a month's balance says, as numbers; the sentence is made where it is shown. Percentages are 0 to 100. */
export type Finding =
  /** Not a minute was logged. */
  | { kind: 'nothing' }
  /** There is time, but neither hard nor soft: only personal or unassigned. */
  | { kind: 'no-shares'; personal: number }
  /** There is a share but no target to hold it against. `percent` is the hard one. */
  | { kind: 'no-target'; percent: number }
  /** Both shares lie in their bands. `percent` and `band` are the hard ones. */
  | { kind: 'within'; percent: number; band: Band }
  /**
   * One side took more than its band allows (the other then has too little). `points` is by how many percentage
   * points, `minutesToBand` how much more of the other side would bring both back into their bands.
   */
  | {
      kind: 'outside'
      side: 'hard' | 'soft'
      percent: number
      band: Band
      points: number
      minutesToBand: number
    }

/** The minutes of a time and the bands they are held against; null where no target was in force. */
export type FindingInput = { minutes: number; bySide: SideMinutes; target: SideBands | null }

/**
 * Decides what is to be said about a time's balance.
 *
 * @example findingOf({ minutes: 100, bySide: { hard: 64, soft: 36, personal: 0 }, target: { hard: [0.4, 0.6], soft: [0.4, 0.6] } })
 * // { kind: 'outside', side: 'hard', percent: 64, band: [0.4, 0.6], points: 4, minutesToBand: 7 }
 */
export function findingOf({ minutes, bySide, target }: FindingInput): Finding {
  if (minutes === 0) return { kind: 'nothing' }
  const share = shareOf(bySide)
  if (share === null) return { kind: 'no-shares', personal: bySide.personal }
  if (target === null) return { kind: 'no-target', percent: Math.round(share.hard * 100) }
  if (isWithin(share, target)) {
    return { kind: 'within', percent: roundedInside(share.hard, target.hard), band: target.hard }
  }
  const side = excessOf(share.hard, target.hard) >= excessOf(share.soft, target.soft) ? 'hard' : 'soft'
  const band = target[side]
  return {
    kind: 'outside',
    side,
    percent: roundedOutside(share[side], band[1]),
    band,
    points: Math.round((share[side] - band[1]) * 1000) / 10,
    minutesToBand: missingMinutes(bySide, side, target),
  }
}

/** How much more or less was logged than up to the same day of the month before, in minutes. */
export function changeSince(now: { minutes: number }, before: { minutes: number }): number {
  return now.minutes - before.minutes
}

function excessOf(share: number, [, high]: Band): number {
  return share - high
}

// The least whole minutes of the other side after which the heavy side's share is at most its highest, and the
// other side's at least its lowest.
function missingMinutes(bySide: SideMinutes, heavy: 'hard' | 'soft', target: SideBands): number {
  const other = heavy === 'hard' ? 'soft' : 'hard'
  const most = Math.min(target[heavy][1], 1 - target[other][0])
  if (most <= 0) return 0
  return Math.max(1, Math.ceil(bySide[heavy] / most - bySide[heavy] - bySide[other] - 1e-6))
}

// A rounded figure must not contradict its sentence: 60.4 % is outside a band that ends at 60 %.
function roundedOutside(share: number, high: number): number {
  const whole = Math.round(share * 100)
  return whole > high * 100 ? whole : Math.max(Math.ceil(share * 1000) / 10, 0)
}

function roundedInside(share: number, [low, high]: Band): number {
  const whole = Math.round(share * 100)
  return whole >= low * 100 - 1e-9 && whole <= high * 100 + 1e-9 ? whole : Math.round(share * 1000) / 10
}
