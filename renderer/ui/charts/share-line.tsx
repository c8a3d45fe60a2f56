import { useId, useState } from 'react'
import { texts } from '../texts.ts'
import { textsOfCharts } from '../texts-of-charts.ts'
import { useFormats } from '../use-formats.ts'
import { onScreen, type ChartLook } from './chart-look.ts'
import { shareLayout, type ShareLayout } from './share-layout.ts'
import styles from './share-line.module.css'
import { joinedMonths, shareFinding, type ShareMonth } from './share-months.ts'
import { SharePoint } from './share-point.tsx'
import { useWidth } from './use-width.ts'

type ShareLineProps = {
  /** Oldest first. */
  months: readonly ShareMonth[]
  look?: ChartLook
  /** In CSS pixels; needed on paper, where nothing is measured. */
  size?: { width: number; height: number }
}

const HEIGHT = 232
const AXIS = [0, 0.25, 0.5, 0.75, 1]
const words = textsOfCharts.share

/**
 * The share of hard skills month by month, within the band of each month's own time. The axis is always the whole, so that
 * months and years compare. The shape of a point tells inside from outside.
 */
export function ShareLine({ months, look = onScreen(), size }: ShareLineProps) {
  const formats = useFormats()
  const [ref, width] = useWidth(size?.width)
  const [hovered, setHovered] = useState<number | null>(null)
  const percent = (share: number) => formats.percent(Math.round(share * 100))
  const height = size?.height ?? HEIGHT
  const layout =
    width === null
      ? null
      : shareLayout(months, { width, height }, ({ band: [low, high], from }, isFirst) =>
          words.band(
            formats.number(Math.round(low * 100)),
            percent(high),
            isFirst ? null : (months[from]?.label ?? ''),
          ),
        )
  const finding = words.finding(shareFinding(months), formats)
  const shown = hovered === null ? undefined : months[hovered]
  return (
    <div ref={ref} className={styles.chart} {...(look.isPrinted && { 'data-theme': 'light' })}>
      <div style={{ height: `${height}px` }}>
        {layout !== null && width !== null && (
          <svg
            className={styles.svg}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={finding}
            onPointerLeave={() => setHovered(null)}
          >
            <Ground layout={layout} percent={percent} />
            {hovered !== null && (
              <line
                className={styles.guide}
                x1={layout.xOf(hovered)}
                x2={layout.xOf(hovered)}
                y1={layout.plot.top}
                y2={layout.plot.bottom}
              />
            )}
            <Line months={months} layout={layout} />
            <Words months={months} layout={layout} percent={percent} />
            {!look.isPrinted &&
              months.map(({ name }, index) => (
                <rect
                  key={name}
                  className={styles.target}
                  x={layout.plot.left + layout.step * index}
                  y={layout.plot.top}
                  width={layout.step}
                  height={layout.plot.bottom - layout.plot.top}
                  onPointerEnter={() => setHovered(index)}
                />
              ))}
          </svg>
        )}
      </div>
      <p className={styles.readout}>{shown === undefined ? finding : words.month(shown, formats)}</p>
      <Legend months={months} />
    </div>
  )
}

type PartProps = { layout: ShareLayout; percent(share: number): string }

/** The axis and the bands, with a line along both edges of each so that they show without colour. */
function Ground({ layout: { plot, bands, yOf }, percent }: PartProps) {
  const hatch = useId()
  return (
    <>
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse">
          <circle className={styles.dot} cx={3} cy={3} r={0.8} />
        </pattern>
      </defs>
      {AXIS.map((share) => (
        <g key={share}>
          <line
            className={styles.grid}
            x1={plot.left}
            x2={plot.right}
            y1={crisp(yOf(share))}
            y2={crisp(yOf(share))}
          />
          <text className={styles.tick} x={plot.left - 8} y={yOf(share)} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      {bands.map(({ run, box }) => {
        const [x, y, width] = [box.left + 1, crisp(box.top), box.right - box.left - 2]
        const height = crisp(box.bottom) - y
        return (
          <g key={run.from}>
            <rect className={styles.band} x={x} y={y} width={width} height={height} />
            <rect fill={`url(#${hatch})`} x={x} y={y} width={width} height={height} />
            <path className={styles.edge} d={`M${x} ${y}h${width}M${x} ${y + height}h${width}`} />
          </g>
        )
      })}
    </>
  )
}

function Line({ months, layout: { points } }: { months: readonly ShareMonth[]; layout: ShareLayout }) {
  return (
    <>
      {joinedMonths(months).map((index) => {
        const [from, to] = [points[index - 1], points[index]]
        if (!from || !to) return null
        const look = months[index]?.isRunning === true ? styles.unfinished : styles.line
        return <path key={index} className={look} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      })}
      {months.map(({ name, isInside, isRunning }, index) => {
        const point = points[index]
        return point && <SharePoint key={name} {...point} isInside={isInside} isRunning={isRunning} />
      })}
    </>
  )
}

function Words({ months, layout, percent }: PartProps & { months: readonly ShareMonth[] }) {
  const { plot, points, figures, bands, nameEvery, xOf } = layout
  const newest = points.findLastIndex((point) => point !== null)
  const point = points[newest]
  const last = months[newest]
  // Beside the plot where the newest share is the last month's, else beside its point.
  const beside = newest === months.length - 1 ? plot.right + 8 : (point?.x ?? 0) + 14
  return (
    <>
      {bands.map(({ run, label }) =>
        label === null ? null : (
          <text key={run.from} className={styles.bandName} x={label.x} y={label.y}>
            {label.text}
          </text>
        ),
      )}
      {months.map(({ name, label, share }, index) => {
        const figure = figures[index]
        return (
          <g key={name}>
            {figure && share !== null && (
              <text className={styles.figure} x={figure.x} y={figure.y} textAnchor="middle">
                {percent(share)}
              </text>
            )}
            {(months.length - 1 - index) % nameEvery === 0 && (
              <text className={styles.tick} x={xOf(index)} y={plot.bottom + 16} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        )
      })}
      {point && last && last.share !== null && (
        <text className={styles.newest} x={beside} y={point.y}>
          {percent(last.share)}
          {last.isRunning && (
            <tspan className={styles.soFar} x={beside} dy={13}>
              {texts.balance.soFar}
            </tspan>
          )}
        </text>
      )}
    </>
  )
}

/** Only what the chart holds. */
function Legend({ months }: { months: readonly ShareMonth[] }) {
  const shapes = [
    { isInside: true, text: words.inside },
    { isInside: false, text: words.outside },
    { isInside: null, text: words.unjudged },
  ].filter(({ isInside }) => months.some((one) => one.share !== null && one.isInside === isInside))
  const isRunning = months.some((one) => one.share !== null && one.isRunning)
  return (
    <p className={styles.legend}>
      {shapes.map(({ isInside, text }) => (
        <span key={text}>
          <svg width={14} height={14} aria-hidden>
            <SharePoint x={7} y={7} isInside={isInside} isRunning={false} />
          </svg>
          {text}
        </span>
      ))}
      {isRunning && (
        <span>
          <svg width={20} height={20} aria-hidden>
            <circle className={styles.ring} cx={10} cy={10} r={8} />
          </svg>
          {words.running}
        </span>
      )}
    </p>
  )
}

/** A hairline is sharp on the middle of a pixel. */
function crisp(value: number): number {
  return Math.round(value) + 0.5
}
