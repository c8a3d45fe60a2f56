import { useId } from 'react'
import type { Side } from '../../../shared/entry/catalog.ts'
import styles from './side-fills.module.css'

export type AnySide = Side | 'unassigned'

/** How a shape of an SVG is filled by its side: in colour and, for who does not see it, solid, hatched or dotted. */
export function useSideFills(): { defs: React.ReactNode; fill(side: AnySide): string } {
  const id = useId()
  const idOf = (side: AnySide) => `${id}${side}`
  const pattern = { width: 5, height: 5, patternUnits: 'userSpaceOnUse' } as const
  return {
    fill: (side) => `url(#${idOf(side)})`,
    defs: (
      <defs>
        <pattern id={idOf('hard')} {...pattern}>
          <rect className={styles.hard} width={5} height={5} />
        </pattern>
        <pattern id={idOf('soft')} {...pattern} patternTransform="rotate(45)">
          <rect className={styles.soft} width={5} height={5} />
          <line className={styles.ground} x1={0} y1={0} x2={0} y2={5} />
        </pattern>
        <pattern id={idOf('personal')} {...pattern}>
          <rect className={styles.personal} width={5} height={5} />
          <circle className={styles.dot} cx={2.5} cy={2.5} r={0.9} />
        </pattern>
        <pattern id={idOf('unassigned')} {...pattern}>
          <rect className={styles.unassigned} width={5} height={5} />
        </pattern>
      </defs>
    ),
  }
}
