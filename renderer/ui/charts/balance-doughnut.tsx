import { ArcElement, Chart, DoughnutController, type ChartData, type ChartOptions } from 'chart.js'
import { useMemo } from 'react'
import { Doughnut } from 'react-chartjs-2'
import type { Band } from '../../../shared/balance/target.ts'
import type { Side } from '../../../shared/entry/catalog.ts'
import styles from './balance-doughnut.module.css'
import { mayMove, onScreen, type ChartLook } from './chart-look.ts'
import type { ChartTokens } from './chart-tokens.ts'
import { mix } from './mix.ts'
import { sidePattern } from './side-pattern.ts'
import { useChartTokens } from './use-chart-tokens.ts'
import { useFontsReady } from './use-fonts-ready.ts'

Chart.register(DoughnutController, ArcElement)

const SLICES = ['hard', 'soft', 'personal', 'unassigned'] as const
const SIZE = 168

type BalanceDoughnutProps = {
  minutes: Record<Side | 'unassigned', number>
  /** The wanted band of hard within hard and soft; null where there is no target. */
  hardBand: Band | null
  /** The finding, for who does not see the chart. */
  description: string
  /** Stands in the middle. */
  total: string
  caption: string
  look?: ChartLook
}

/**
 * The outer ring is the time of each side. The inner ring is the target, laid under hard and soft only: full colour
 * is what each side should have at least, the pale part between is where their border may lie.
 */
export function BalanceDoughnut(props: BalanceDoughnutProps) {
  const { minutes, hardBand, description, total, caption, look = onScreen() } = props
  const tokens = useChartTokens(look.isPrinted)
  const isReady = useFontsReady()
  const data = useMemo(
    () => ringsOf(minutes, hardBand, tokens, look.ratio),
    [minutes, hardBand, tokens, look.ratio],
  )
  const options: ChartOptions<'doughnut'> = {
    responsive: false,
    devicePixelRatio: look.ratio,
    animation: mayMove(look) ? { duration: 180 } : false,
    cutout: '68%',
    events: [],
  }
  return (
    <div className={styles.ring}>
      {isReady && (
        <Doughnut
          data={data}
          options={options}
          width={SIZE}
          height={SIZE}
          role="img"
          aria-label={description}
        />
      )}
      <div className={styles.middle}>
        <span className={total.length > 7 ? `${styles.total} ${styles.long}` : styles.total}>{total}</span>
        <span className={styles.caption}>{caption}</span>
      </div>
    </div>
  )
}

function ringsOf(
  minutes: Record<Side | 'unassigned', number>,
  hardBand: Band | null,
  tokens: ChartTokens,
  ratio: number,
): ChartData<'doughnut'> {
  const present = SLICES.filter((side) => minutes[side] > 0)
  const isEmpty = present.length === 0
  const fills = isEmpty
    ? [tokens.line]
    : present.map((side) => sidePattern(side, tokens[side], tokens.surface, ratio))
  const edge = { borderColor: tokens.surface, borderWidth: present.length > 1 ? 2 : 0, hoverOffset: 0 }
  return {
    labels: [],
    datasets: [
      {
        data: isEmpty ? [1] : present.map((side) => minutes[side]),
        backgroundColor: fills,
        weight: 10,
        ...edge,
      },
      { data: [1], backgroundColor: 'transparent', borderWidth: 0, weight: 1.2 },
      { ...targetRing(minutes, hardBand, isEmpty, tokens), weight: 3.4, borderWidth: 0 },
    ],
  }
}

function targetRing(
  minutes: Record<Side | 'unassigned', number>,
  hardBand: Band | null,
  isEmpty: boolean,
  tokens: ChartTokens,
) {
  const both = isEmpty ? 1 : minutes.hard + minutes.soft
  const rest = isEmpty ? 0 : minutes.personal + minutes.unassigned
  if (hardBand === null || both === 0) return { data: [1], backgroundColor: ['transparent'] }
  const [low, high] = hardBand
  const half = (high - low) / 2
  return {
    data: [low, half, half, 1 - high].map((part) => part * both).concat(rest),
    backgroundColor: [
      tokens.hard,
      mix(tokens.hard, tokens.surface, 0.6),
      mix(tokens.soft, tokens.surface, 0.6),
      tokens.soft,
      'transparent',
    ],
  }
}
