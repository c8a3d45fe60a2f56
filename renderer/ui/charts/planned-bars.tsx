import { formatMinutes } from '../../../shared/duration.ts'
import { textsOfThePrintedPage } from '../texts-of-the-printed-page.ts'
import styles from './planned-bars.module.css'
import { SideBox, type AnySide } from './side-box.tsx'

type PlannedBar = { id: string; name: string; side: AnySide; planned: number; actual: number }

const WIDTH = 660
const ROW = 20
const PLOT = { left: 150, right: 136, top: 4 }
const { planned: texts } = textsOfThePrintedPage

/** What was done as bars, what was planned as a frame around each. For paper: it stands still. */
export function PlannedBars({ rows, description }: { rows: readonly PlannedBar[]; description: string }) {
  const most = Math.max(1, ...rows.flatMap(({ planned, actual }) => [planned, actual]))
  const scale = (WIDTH - PLOT.left - PLOT.right) / most
  const height = PLOT.top + rows.length * ROW
  return (
    <div className={styles.chart}>
      <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={description}>
        {rows.map(({ id, name, side, planned, actual }, index) => {
          const top = PLOT.top + index * ROW
          return (
            <g key={id}>
              <text className={styles.name} x={PLOT.left - 10} y={top + 11} textAnchor="end">
                {name.length > 26 ? `${name.slice(0, 25)}…` : name}
              </text>
              {actual > 0 && (
                <SideBox
                  side={side}
                  x={PLOT.left}
                  y={top + 3}
                  width={Math.max(1, actual * scale)}
                  height={10}
                />
              )}
              {planned > 0 && (
                <rect
                  className={styles.planned}
                  x={PLOT.left}
                  y={top + 0.5}
                  width={Math.max(1, planned * scale)}
                  height={15}
                  rx={2}
                />
              )}
              <text
                className={styles.figure}
                x={PLOT.left + Math.max(planned, actual) * scale + 8}
                y={top + 11}
              >
                {planned === 0
                  ? formatMinutes(actual)
                  : `${formatMinutes(actual)} / ${formatMinutes(planned)}`}
              </text>
            </g>
          )
        })}
      </svg>
      <p className={styles.legend} aria-hidden>
        <span>
          <svg width={18} height={10}>
            <rect className={styles.done} y={1} width={18} height={8} rx={1.5} />
          </svg>
          {texts.legend.actual}
        </span>
        <span>
          <svg width={18} height={10}>
            <rect className={styles.planned} x={0.5} y={0.5} width={17} height={9} rx={2} />
          </svg>
          {texts.legend.planned}
        </span>
      </p>
    </div>
  )
}
