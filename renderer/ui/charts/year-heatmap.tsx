import { memo, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { dayAfterKey, dayGrid, type DayGrid } from '../../../shared/balance/day-grid.ts'
import { figuresOf } from '../../../shared/balance/day-figures.ts'
import { heatLevel, heatStep } from '../../../shared/balance/day-heat.ts'
import type { Day } from '../../../shared/day.ts'
import { textsOfCharts } from '../texts-of-charts.ts'
import { useFormats } from '../use-formats.ts'
import { onScreen, type ChartLook } from './chart-look.ts'
import { HeatLegend } from './heat-legend.tsx'
import { useWidth } from './use-width.ts'
import styles from './year-heatmap.module.css'

type YearHeatmapProps = {
  /** Both days are included. */
  from: Day
  to: Day
  today: Day
  /** Minutes by day; those without any may be left out. */
  minutes: ReadonlyMap<Day, number>
  /** Opens a day: by a click, or by Enter on it. */
  onDay?(day: Day): void
  look?: ChartLook
  /** In CSS pixels; needed on paper, where nothing is measured. */
  width?: number
}

const NAMES = 36
const TOP = 20
const LEAST = 8
const MOST = 17
const words = textsOfCharts.year

/**
 * Every day of a year, weeks as columns. One stop for the Tab key, arrow keys move within; each day says its date and its
 * minutes, which also stand below for whichever is focused or under the pointer.
 */
export function YearHeatmap(props: YearHeatmapProps) {
  const { from, to, today, minutes, onDay, look = onScreen() } = props
  const formats = useFormats()
  const [ref, width] = useWidth(props.width)
  const grid = useMemo(() => dayGrid(from, to, formats.weekStart), [from, to, formats.weekStart])
  const step = useMemo(() => heatStep(minutes.values()), [minutes])
  const [shown, setShown] = useState<Day | null>(null)
  const [focused, setFocused] = useState<Day | null>(null)
  // Another year has other days: the stop is then its newest one that was lived.
  const stop =
    focused !== null && focused >= from && focused <= to ? focused : today < to && today >= from ? today : to
  const pitch =
    width === null ? null : Math.min(MOST, Math.max(LEAST, Math.floor((width - NAMES) / grid.columns)))
  const figures = figuresOf([...minutes].filter(([day]) => day >= from && day <= to))
  const describe = (day: Day) => words.onDay(formats.longDay(day, today), minutes.get(day) ?? 0)
  const finding = words.finding(
    figures.activeDays,
    figures.longest && words.longest(formats.day(figures.longest.day), figures.longest.minutes),
  )

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && onDay) onDay(stop)
    const next = dayAfterKey(stop, event.key, { from, to })
    if (next === null) return
    event.preventDefault()
    event.currentTarget.querySelector<SVGElement>(`[data-day="${next}"]`)?.focus()
  }
  const dayUnder = (event: PointerEvent | KeyboardEvent | React.FocusEvent | React.MouseEvent): Day | null =>
    (event.target as Element).getAttribute('data-day')

  return (
    <div ref={ref} className={styles.year} {...(look.isPrinted && { 'data-theme': 'light' })}>
      {pitch !== null && (
        <svg
          className={styles.svg}
          width={NAMES + pitch * grid.columns}
          height={TOP + pitch * 7}
          role="grid"
          tabIndex={-1}
          aria-label={words.grid(formats.day(from), formats.day(to))}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const day = dayUnder(event)
            setFocused(day)
            setShown(day)
          }}
          onBlur={() => setShown(null)}
          onPointerOver={(event) => setShown(dayUnder(event))}
          onPointerLeave={() => setShown(null)}
          {...(onDay && {
            onClick: (event) => {
              const day = dayUnder(event)
              if (day !== null) onDay(day)
            },
          })}
        >
          <Names grid={grid} pitch={pitch} />
          <Days
            grid={grid}
            pitch={pitch}
            step={step}
            stop={stop}
            today={today}
            minutes={minutes}
            opens={onDay !== undefined}
          />
        </svg>
      )}
      <p className={styles.readout}>{shown === null ? finding : describe(shown)}</p>
      {figures.activeDays > 0 && <HeatLegend step={step} />}
    </div>
  )
}

/** The months above and every other weekday beside. */
const Names = memo(function Names({ grid, pitch }: { grid: DayGrid; pitch: number }) {
  const formats = useFormats()
  const weekday = new Intl.DateTimeFormat(formats.locale, { weekday: 'short', timeZone: 'UTC' })
  return (
    <g aria-hidden>
      {grid.months.map(({ month, column }, index) => {
        // The year may begin with a month's last days, whose name would run into the next one's.
        const room = (grid.months[index + 1]?.column ?? grid.columns) - column
        return (
          room * pitch >= 28 && (
            <text key={month} className={styles.name} x={NAMES + column * pitch} y={8}>
              {formats.shortMonth(month)}
            </text>
          )
        )
      })}
      {grid.days.slice(0, 7).map(
        ({ day, row }) =>
          row % 2 === 1 && (
            <text key={row} className={styles.name} x={0} y={TOP + row * pitch + (pitch - 2) / 2}>
              {weekday.format(new Date(`${day}T12:00:00Z`))}
            </text>
          ),
      )}
    </g>
  )
})

type DaysProps = {
  grid: DayGrid
  pitch: number
  step: number
  stop: Day
  today: Day
  minutes: ReadonlyMap<Day, number>
  opens: boolean
}

/** Drawn anew only when a day or the stop changes, not for what is under the pointer. */
const Days = memo(function Days({ grid, pitch, step, stop, today, minutes, opens }: DaysProps) {
  const formats = useFormats()
  const size = pitch - (pitch > 11 ? 3 : 2)
  return Array.from({ length: 7 }, (_, row) => (
    <g key={row} role="row">
      {grid.days
        .filter((place) => place.row === row)
        .map(({ day, column }) => {
          const value = minutes.get(day) ?? 0
          const level = day > today && value === 0 ? styles.future : styles[`heat${heatLevel(value, step)}`]
          return (
            <rect
              key={day}
              role="gridcell"
              aria-label={words.onDay(formats.longDay(day, today), value)}
              aria-colindex={column + 1}
              {...(day === today && { 'aria-current': 'date' })}
              data-day={day}
              tabIndex={day === stop ? 0 : -1}
              className={[styles.day, level, day === today && styles.today, opens && styles.opens]
                .filter(Boolean)
                .join(' ')}
              x={NAMES + column * pitch + 0.5}
              y={TOP + row * pitch + 0.5}
              width={size}
              height={size}
              rx={Math.min(3, size / 4)}
            />
          )
        })}
    </g>
  ))
})
