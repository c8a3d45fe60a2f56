import { useId } from 'react'
import type { Side } from '../../../shared/entry/catalog.ts'
import styles from './side-box.module.css'

export type AnySide = Side | 'unassigned'

type SideBoxProps = { side: AnySide; x: number; y: number; width: number; height: number }

const STEP = 5

/**
 * A box of an SVG in its side's colour and, for who does not see it, solid, hatched or dotted. Drawn as lines, not as an SVG
 * pattern: that one becomes a coarse picture in a PDF.
 */
export function SideBox({ side, x, y, width, height }: SideBoxProps) {
  const id = useId()
  const box = { x, y, width: Math.max(0, width), height, rx: Math.min(2, width / 2) }
  return (
    <>
      <rect {...box} className={styles[side]} />
      {(side === 'soft' || side === 'personal') && (
        <>
          <clipPath id={id}>
            <rect {...box} />
          </clipPath>
          <path
            className={side === 'soft' ? styles.hatch : styles.dots}
            clipPath={`url(#${id})`}
            d={side === 'soft' ? hatch(box) : dots(box)}
          />
        </>
      )}
    </>
  )
}

type Box = { x: number; y: number; width: number; height: number }

function hatch({ x, y, width, height }: Box): string {
  const count = Math.ceil((width + height) / STEP)
  const lines = Array.from({ length: count }, (_, index) => `M${x + index * STEP} ${y}l${-height} ${height}`)
  return lines.join('')
}

/** Lines of which the dashes are as long as nothing: only their round ends show. */
function dots({ x, y, width, height }: Box): string {
  const count = Math.max(1, Math.floor(height / STEP))
  const lines = Array.from({ length: count }, (_, index) => {
    const shift = index % 2 === 0 ? STEP / 2 : 0
    return `M${x + shift} ${y + (index + 0.5) * STEP}h${width}`
  })
  return lines.join('')
}
