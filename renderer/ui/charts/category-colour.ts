import type { Side } from '../../../shared/entry/catalog.ts'
import type { ChartTokens } from './chart-tokens.ts'
import { mix } from './mix.ts'

// How far each of a side's categories moves from the side's own colour towards the paper.
const STEPS = [0, 0.26, 0.46, 0.62, 0.14, 0.36, 0.54, 0.68]

/** A category's colour: a lightness step within its side's hue. `step` counts within the side from 0. */
export function categoryColour(side: Side | 'unassigned', step: number, tokens: ChartTokens): string {
  return mix(tokens[side], tokens.surface, STEPS[step % STEPS.length] ?? 0)
}
