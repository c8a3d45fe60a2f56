import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartData,
  type ChartOptions,
} from 'chart.js'
import { useMemo } from 'react'
import { Bar } from 'react-chartjs-2'
import type { Band } from '../../../shared/balance/target.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { textsOfCharts } from '../texts-of-charts.ts'
import { texts } from '../texts.ts'
import { useFormats } from '../use-formats.ts'
import { bandBrackets, bandMinutes } from './band-brackets.ts'
import { barLabels } from './bar-labels.ts'
import type { BarSeries } from './bar-series.ts'
import { mayMove, onScreen, type ChartLook } from './chart-look.ts'
import type { ChartTokens } from './chart-tokens.ts'
import { categoryColour } from './category-colour.ts'
import { directLabels, widthOfLabels, type DirectLabels } from './direct-labels.ts'
import { mix } from './mix.ts'
import styles from './month-bars.module.css'
import { sidePattern } from './side-pattern.ts'
import { useChartTokens } from './use-chart-tokens.ts'
import { CHART_FONT, useFontsReady } from './use-fonts-ready.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

type MonthBarsProps = {
  /** One short name a month, oldest first. */
  months: readonly string[]
  /** Category by category in stacking order, hard ones first; minutes a month. */
  series: readonly BarSeries[]
  /** Each month's band of hard within hard and soft, marked beside its bar; null where there was none. */
  bands?: readonly (Band | null)[]
  description: string
  look?: ChartLook
  /** In CSS pixels; needed on paper, where nothing is measured. */
  size?: { width: number; height: number }
}

const DIMMED = 0.22
const HEIGHT = 232
const PLUGINS = [bandBrackets, directLabels]
const NO_BANDS: readonly (Band | null)[] = []

/** Stacked bars of the months by category. The newest is labelled, the older ones step back a little. */
export function MonthBars(props: MonthBarsProps) {
  const { months, series, bands = NO_BANDS, description, look = onScreen(), size } = props
  const formats = useFormats()
  const tokens = useChartTokens(look.isPrinted)
  const isReady = useFontsReady()
  const height = size?.height ?? HEIGHT
  const labels = useMemo(() => labelsOf(series, tokens, height), [series, tokens, height])
  const data = useMemo(() => barsOf(months, series, tokens, look.ratio), [months, series, tokens, look.ratio])
  const brackets = useMemo(() => bandMinutes(bands, series), [bands, series])
  const bandText = (month: number) => {
    const [band, bracket] = [bands[month], brackets[month]]
    return band && bracket ? textsOfCharts.bracket.tooltip(band, ...bracket, formats) : ''
  }
  const options = optionsFor({ labels, brackets, bandText, tokens, look, isFixed: size !== undefined })
  const bars = (
    <div className={styles.bars} style={{ height: `${height}px` }}>
      {isReady && (
        <Bar
          data={data}
          options={options}
          plugins={PLUGINS}
          role="img"
          aria-label={description}
          {...(size && { width: size.width, height: size.height })}
        />
      )}
    </div>
  )
  if (!brackets.some((bracket) => bracket !== null)) return bars
  return (
    <>
      {bars}
      <p className={styles.hint}>{textsOfCharts.bracket.hint}</p>
    </>
  )
}

function labelsOf(series: readonly BarSeries[], tokens: ChartTokens, height: number): DirectLabels {
  const total = series.reduce((sum, { minutes }) => sum + (minutes.at(-1) ?? 0), 0)
  return {
    labels: barLabels(series, height),
    total: formatMinutes(total),
    textColour: tokens.text2,
    totalColour: tokens.text,
  }
}

function barsOf(
  months: readonly string[],
  series: readonly BarSeries[],
  tokens: ChartTokens,
  ratio: number,
): ChartData<'bar'> {
  return {
    labels: [...months],
    datasets: series.map(({ name, side, step, minutes }) => {
      const colour = categoryColour(side, step, tokens)
      const newest = sidePattern(side, colour, tokens.surface, ratio)
      const older = sidePattern(side, mix(colour, tokens.surface, DIMMED), tokens.surface, ratio)
      const fills = months.map((_, index) => (index === months.length - 1 ? newest : older))
      return {
        label: name,
        data: minutes.map((value) => value / 60),
        backgroundColor: fills,
        hoverBackgroundColor: newest,
        borderColor: tokens.surface,
        borderWidth: { top: 1.5, bottom: 0, left: 0, right: 0 },
        borderSkipped: false,
        borderRadius: 2,
        maxBarThickness: 28,
        categoryPercentage: 0.86,
        barPercentage: 0.72,
      }
    }),
  }
}

type BarsLook = {
  labels: DirectLabels
  brackets: ReturnType<typeof bandMinutes>
  /** What the tooltip says of a month's band; empty where there is none. */
  bandText(month: number): string
  tokens: ChartTokens
  look: ChartLook
  isFixed: boolean
}

function optionsFor({
  labels: direct,
  brackets,
  bandText,
  tokens,
  look,
  isFixed,
}: BarsLook): ChartOptions<'bar'> {
  const { labels, total } = direct
  const ticks = { color: tokens.text3, font: { family: CHART_FONT, size: 11 } }
  return {
    responsive: !isFixed,
    maintainAspectRatio: false,
    devicePixelRatio: look.ratio,
    animation: mayMove(look) ? { duration: 180 } : false,
    layout: { padding: { top: 20, right: widthOfLabels([...labels.map(({ text }) => text), total]) } },
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: {
        stacked: true,
        grid: { display: false },
        border: { display: false },
        ticks: { ...ticks, maxRotation: 0, autoSkip: true, padding: 4 },
      },
      y: {
        stacked: true,
        beginAtZero: true,
        // A journal without an hour still has an axis that says hours.
        suggestedMax: 4,
        grid: { color: tokens.line, tickLength: 0 },
        border: { display: false },
        ticks: {
          ...ticks,
          maxTicksLimit: 6,
          padding: 8,
          callback: (value) => texts.balance.hours(String(value)),
        },
      },
    },
    plugins: {
      directLabels: direct,
      bandBrackets: {
        brackets: brackets.map((bracket) => bracket && [bracket[0] / 60, bracket[1] / 60]),
        colour: tokens.text,
        ground: tokens.surface,
      },
      tooltip: {
        enabled: !look.isPrinted,
        filter: ({ parsed }) => (parsed.y ?? 0) > 0,
        itemSort: (a, b) => b.datasetIndex - a.datasetIndex,
        backgroundColor: tokens.text,
        titleColor: tokens.surface,
        bodyColor: tokens.surface,
        titleFont: { family: CHART_FONT, size: 12, weight: 600 },
        bodyFont: { family: CHART_FONT, size: 12 },
        footerColor: tokens.surface,
        footerFont: { family: CHART_FONT, size: 12, weight: 400 },
        footerMarginTop: 8,
        displayColors: false,
        // Beside the bar, on the side with more room.
        xAlign: ({ tooltip }) =>
          (tooltip.dataPoints?.[0]?.dataIndex ?? 0) * 2 > (tooltip.chart.data.labels?.length ?? 0)
            ? 'right'
            : 'left',
        yAlign: 'center',
        caretSize: 0,
        caretPadding: 22,
        padding: 10,
        cornerRadius: 8,
        callbacks: {
          title: (items) => {
            const hours = items.reduce((sum, { parsed }) => sum + (parsed.y ?? 0), 0)
            return `${items[0]?.label ?? ''}  ${formatMinutes(hours * 60)}`
          },
          label: ({ dataset, parsed }) => `${dataset.label ?? ''}  ${formatMinutes((parsed.y ?? 0) * 60)}`,
          footer: (items) => bandText(items[0]?.dataIndex ?? 0),
        },
      },
    },
  }
}
