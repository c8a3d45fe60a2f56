import type { Side } from '../../../shared/entry/catalog.ts'
import type { ChartTokens } from './chart-tokens.ts'
import { mix } from './mix.ts'

// How far each of a side's categories moves from the side's own colour towards the paper.
const STEPS = [0, 0.24, 0.42, 0.56, 0.12, 0.33, 0.49, 0.62]

/** A category's colour: a lightness step within its side's hue. `step` counts within the side from 0. */
export function categoryColour(side: Side | 'unassigned', step: number, tokens: ChartTokens): string {
  return mix(tokens[side], tokens.surface, STEPS[step % STEPS.length] ?? 0)
}
