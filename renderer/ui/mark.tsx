import type { Side } from '../../shared/entry/catalog.ts'
import styles from './mark.module.css'
import { texts } from './texts.ts'

type MarkProps = {
  side: Side | 'unassigned'
  /** A category's own step of the side's colour. */
  colour?: string
  /** Says the side to assistive technology; leave out where the words stand beside it. */
  spoken?: boolean
}

/** A side's mark: square for hard, circle for soft, diamond for personal, hollow ring for unassigned. */
export function Mark({ side, colour, spoken = false }: MarkProps) {
  return (
    <span
      className={`${styles.mark} ${styles[side]}`}
      {...(colour !== undefined && { style: { '--mark': colour } as React.CSSProperties })}
      {...(spoken ? { role: 'img', 'aria-label': texts.sides[side] } : { 'aria-hidden': true })}
    />
  )
}
