import { daysBetween, type Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, monthOf, monthsFrom, type Month } from '../../../shared/month.ts'
import { textsOfSkills } from '../texts-of-skills.ts'
import { useFormats } from '../use-formats.ts'
import styles from './level-line.module.css'
import { useWidth } from './use-width.ts'

export type LevelPoint = { readonly id: string; readonly day: Day; readonly level: number }

type LevelLineProps = {
  /** Oldest first. */
  self: readonly LevelPoint[]
  others: readonly LevelPoint[]
  wanted: number | null
  /** The last day of the axis. */
  today: Day
  /** What the picture shows. */
  finding: string
}

const HEIGHT = 216
const LEVELS = [1, 2, 3, 4, 5]
const PLOT = { start: 24, end: 40, top: 14, bottom: 28 }
const LABEL_WIDTH = 64
const { chart: words } = textsOfSkills

/** Levels from 1 to 5 over time: one's own joined by a line, those of others as diamonds, the wanted one as a dashed line. */
export function LevelLine({ self, others, wanted, today, finding }: LevelLineProps) {
  const formats = useFormats()
  const [ref, width] = useWidth(undefined)
  const first = [...self, ...others].reduce((day, one) => (one.day < day ? one.day : day), today)
  // A quarter at least, so that one rating does not look like a whole career.
  const from = firstDayOf(addMonths(monthOf(first), daysBetween(first, today) < 60 ? -2 : 0))
  const right = (width ?? 0) - PLOT.end
  const span = Math.max(1, daysBetween(from, today))
  const xOf = (day: Day) => PLOT.start + ((right - PLOT.start) * daysBetween(from, day)) / span
  const yOf = (level: number) => PLOT.top + ((5 - level) / 4) * (HEIGHT - PLOT.top - PLOT.bottom)
  const months = monthsFrom(monthOf(from), monthOf(today))
  const every = Math.max(1, Math.ceil((months.length * LABEL_WIDTH) / Math.max(1, right - PLOT.start)))
  const nameOf = (month: Month, index: number) =>
    index === 0 || month.endsWith('-01')
      ? `${formats.shortMonth(month)} ${month.slice(0, 4)}`
      : formats.shortMonth(month)
  const last = self.at(-1)
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
          {LEVELS.map((level) => (
            <g key={level}>
              <line className={styles.grid} x1={PLOT.start} x2={right} y1={yOf(level)} y2={yOf(level)} />
              <text className={styles.tick} x={PLOT.start - 12} y={yOf(level)} textAnchor="middle">
                {level}
              </text>
            </g>
          ))}
          {months.map(
            (month, index) =>
              index % every === 0 && (
                <text key={month} className={styles.tick} x={xOf(firstDayOf(month))} y={HEIGHT - 8}>
                  {nameOf(month, index)}
                </text>
              ),
          )}
          {wanted !== null && (
            <line className={styles.wanted} x1={PLOT.start} x2={right} y1={yOf(wanted)} y2={yOf(wanted)} />
          )}
          <path className={styles.line} d={pathOf(self.map(({ day, level }) => [xOf(day), yOf(level)]))} />
          {last !== undefined && (
            <line
              className={styles.since}
              x1={xOf(last.day)}
              x2={right}
              y1={yOf(last.level)}
              y2={yOf(last.level)}
            />
          )}
          {self.map(({ id, day, level }) => (
            <circle key={id} className={styles.self} cx={xOf(day)} cy={yOf(level)} r={5} />
          ))}
          {others.map(({ id, day, level }) => (
            <path key={id} className={styles.others} d={`M${xOf(day)} ${yOf(level) - 6}l6 6l-6 6l-6 -6z`} />
          ))}
          {last !== undefined && (
            <text className={styles.newest} x={right + 10} y={yOf(last.level)}>
              {last.level}
            </text>
          )}
        </svg>
      )}
      <p className={styles.finding}>{finding}</p>
      <p className={styles.legend}>
        {self.length > 0 && (
          <span>
            <svg width={14} height={14} aria-hidden>
              <circle className={styles.self} cx={7} cy={7} r={5} />
            </svg>
            {words.self}
          </span>
        )}
        {others.length > 0 && (
          <span>
            <svg width={14} height={14} aria-hidden>
              <path className={styles.others} d="M7 1l6 6l-6 6l-6 -6z" />
            </svg>
            {words.others}
          </span>
        )}
        {wanted !== null && (
          <span>
            <svg width={22} height={14} aria-hidden>
              <line className={styles.wanted} x1={0} x2={22} y1={7} y2={7} />
            </svg>
            {words.wanted}
          </span>
        )}
      </p>
    </div>
  )
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
