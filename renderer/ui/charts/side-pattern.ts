import type { Side } from '../../../shared/entry/catalog.ts'

// One tile, in CSS pixels. Both patterns repeat seamlessly within it.
const TILE = 6

/**
 * A side's fill: hard solid, soft hatched, personal dotted, unassigned nearly empty, with upright lines. The tile is
 * drawn in device pixels and scaled back, so that it is crisp at any device pixel ratio.
 */
export function sidePattern(
  side: Side | 'unassigned',
  colour: string,
  ink: string,
  ratio: number,
): string | CanvasPattern {
  if (side === 'hard') return colour
  const size = Math.max(1, Math.round(TILE * ratio))
  const tile = document.createElement('canvas')
  tile.width = size
  tile.height = size
  const context = tile.getContext('2d')
  if (context === null) return colour
  context.fillStyle = side === 'unassigned' ? ink : colour
  context.fillRect(0, 0, size, size)
  if (side === 'unassigned') upright(context, size, colour)
  else {
    context.globalAlpha = 0.5
    if (side === 'soft') hatch(context, size, ink)
    else dots(context, size, ink)
  }
  const pattern = context.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().scale(TILE / size))
  return pattern ?? colour
}

function hatch(context: CanvasRenderingContext2D, size: number, ink: string): void {
  context.strokeStyle = ink
  context.lineWidth = size / 5.5
  context.beginPath()
  // The middle line and the two corners it leaves over, so that tiles join.
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1)
    context.lineTo(shift + size + 1, -1)
  }
  context.stroke()
}

function upright(context: CanvasRenderingContext2D, size: number, colour: string): void {
  context.fillStyle = colour
  const width = Math.max(1, Math.round(size / 6))
  for (const part of [0, 0.5]) context.fillRect(Math.round(part * size), 0, width, size)
}

function dots(context: CanvasRenderingContext2D, size: number, ink: string): void {
  context.fillStyle = ink
  context.beginPath()
  for (const [x, y] of [
    [0.25, 0.25],
    [0.75, 0.75],
  ] as const) {
    context.moveTo(x * size, y * size)
    context.arc(x * size, y * size, size / 8, 0, Math.PI * 2)
  }
  context.fill()
}
