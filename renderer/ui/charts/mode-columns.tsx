import { useId } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import { MODES, type Mode } from '../../../shared/entry/entry.ts'
import { texts } from '../texts.ts'
import styles from './mode-columns.module.css'
import { useWidth } from './use-width.ts'

/** A month's minutes; what has no mode is the rest to `minutes`. */
export type ModeMonth = {
  readonly label: string
  readonly minutes: number
  readonly byMode: Readonly<Record<Mode, number>>
}

type ModeColumnsProps = {
  /** Oldest first. */
  months: readonly ModeMonth[]
  /** What the picture shows. */
  finding: string
}

const HEIGHT = 180
const PLOT = { top: 22, bottom: 24 }
const KINDS = [...MODES, 'none'] as const
type Kind = (typeof KINDS)[number]

/** Minutes by month, each column made up of modes that are told apart by their pattern. */
export function ModeColumns({ months, finding }: ModeColumnsProps) {
  const id = useId()
  const [ref, width] = useWidth(undefined)
  const most = Math.max(1, ...months.map(({ minutes }) => minutes))
  const step = (width ?? 0) / Math.max(1, months.length)
  const wide = Math.min(40, step * 0.62)
  const base = HEIGHT - PLOT.bottom
  const heightOf = (minutes: number) => ((base - PLOT.top) * minutes) / most
  const used = KINDS.filter((kind) => months.some((month) => minutesOf(month, kind) > 0))
  return (
    <div ref={ref} className={styles.chart}>
      {width !== null && (
        <svg
          className={styles.svg}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={finding}
        >
          <Patterns id={id} />
          <line className={styles.base} x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
          {months.map((month, index) => {
            const x = step * index + (step - wide) / 2
            let y = base
            return (
              <g key={month.label}>
                {KINDS.map((kind) => {
                  const minutes = minutesOf(month, kind)
                  if (minutes === 0) return null
                  y -= heightOf(minutes)
                  return <Piece key={kind} {...{ id, kind, x, y }} width={wide} height={heightOf(minutes)} />
                })}
                {month.minutes > 0 && (
                  <text className={styles.figure} x={x + wide / 2} y={y - 9} textAnchor="middle">
                    {hours(month.minutes)}
                  </text>
                )}
                <text className={styles.tick} x={x + wide / 2} y={HEIGHT - 9} textAnchor="middle">
                  {month.label}
                </text>
              </g>
            )
          })}
        </svg>
      )}
      <p className={styles.legend}>
        {used.map((kind) => (
          <span key={kind}>
            <svg width={14} height={14} aria-hidden>
              <Patterns id={`${id}-${kind}`} />
              <Piece id={`${id}-${kind}`} kind={kind} x={1} y={1} width={12} height={12} />
            </svg>
            {kind === 'none' ? texts.noMode : texts.modes[kind]}
          </span>
        ))}
      </p>
    </div>
  )
}

type PieceProps = { id: string; kind: Kind; x: number; y: number; width: number; height: number }

function Piece({ id, kind, ...box }: PieceProps) {
  return (
    <>
      <rect className={styles[kind]} {...box} />
      {(kind === 'practise' || kind === 'feedback') && <rect fill={`url(#${id}-${kind})`} {...box} />}
    </>
  )
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-practise`} width={5} height={5} patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1 1l2 -2M0 5l5 -5M4 6l2 -2" />
      </pattern>
      <pattern id={`${id}-feedback`} width={5} height={5} patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx={2.5} cy={2.5} r={1} />
      </pattern>
    </defs>
  )
}

function minutesOf({ minutes, byMode }: ModeMonth, kind: Kind): number {
  if (kind !== 'none') return byMode[kind]
  return MODES.reduce((rest, mode) => rest - byMode[mode], minutes)
}

// A column is narrow: whole hours, minutes only below one.
function hours(minutes: number): string {
  return minutes < 60 ? formatMinutes(minutes) : formatMinutes(Math.round(minutes / 60) * 60)
}
