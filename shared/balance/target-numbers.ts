import type { Target } from './career.ts'

/** The numbers of a target as they are typed, in percent or points of a hundred. */
export type TypedTarget = { hard: string; soft: string; band: string; floor: string }

export type TargetNumbers = Pick<Target, 'shares' | 'band' | 'floor'>

/** What is wrong with one of the numbers. */
export type NumberProblem =
  | { kind: 'no-number' }
  /** Outside the percentages that make sense there, both included. */
  | { kind: 'outside'; least: number; most: number }
  /** Hard and soft come to `sum` percent, not 100. */
  | { kind: 'sum'; sum: number }
  /** The wanted share of this side is below the floor. */
  | { kind: 'below-floor'; floor: number }

export type ReadTarget =
  | { ok: true; value: TargetNumbers }
  | { ok: false; problems: Partial<Record<keyof TypedTarget, NumberProblem>> }

// A band of nothing can never be met, one of more than 40 points says nothing; a floor above 40 leaves no choice.
const LIMITS = {
  hard: { least: 0, most: 100 },
  soft: { least: 0, most: 100 },
  band: { least: 1, most: 40 },
  floor: { least: 0, most: 40 },
}

/** Reads `55`, `55 %`, `12.5` or `12,5` as percent with at most one decimal; null when it is none. */
export function parsePercent(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d)?)\s*%?$/.exec(text.trim())
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.'))
}

/** The numbers of a target from what was typed, as fractions; else what is wrong, by field. */
export function readTarget(typed: TypedTarget): ReadTarget {
  const problems: Partial<Record<keyof TypedTarget, NumberProblem>> = {}
  const percent = (field: keyof TypedTarget): number => {
    const value = parsePercent(typed[field])
    const { least, most } = LIMITS[field]
    if (value === null) problems[field] = { kind: 'no-number' }
    else if (value < least || value > most) problems[field] = { kind: 'outside', least, most }
    return value ?? 0
  }
  const [hard, soft, band, floor] = [percent('hard'), percent('soft'), percent('band'), percent('floor')]
  if (!problems.hard && !problems.soft) {
    // Tenths are whole numbers; 33.3 + 66.7 is not 100 in binary.
    const tenths = Math.round(hard * 10) + Math.round(soft * 10)
    if (tenths !== 1_000) problems.soft = { kind: 'sum', sum: tenths / 10 }
    else if (!problems.floor) {
      if (hard < floor) problems.hard = { kind: 'below-floor', floor }
      if (soft < floor) problems.soft = { kind: 'below-floor', floor }
    }
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const value = {
    shares: { hard: fraction(hard), soft: fraction(soft) },
    band: fraction(band),
    floor: fraction(floor),
  }
  return { ok: true, value }
}

/** A target's numbers as they would be typed. */
export function typedTarget({ shares, band, floor }: TargetNumbers): TypedTarget {
  const text = (part: number) => String(Math.round(part * 1_000) / 10)
  return { hard: text(shares.hard), soft: text(shares.soft), band: text(band), floor: text(floor) }
}

function fraction(percent: number): number {
  return Math.round(percent * 10) / 1_000
}
