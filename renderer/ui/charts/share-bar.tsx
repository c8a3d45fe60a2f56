import type { Band } from '../../../shared/balance/target.ts'
import { textsOfThePrintedPage as texts } from '../texts-of-the-printed-page.ts'
import { sideNames } from '../texts-of-balance.ts'
import { useFormats } from '../use-formats.ts'
import styles from './share-bar.module.css'
import { SideBox } from './side-box.tsx'

type ShareBarProps = {
  /** Whole percentages that add up to 100. */
  hard: number
  soft: number
  /** The wanted band of hard within hard and soft; null where there was none, or more than one. */
  band: Band | null
}

const WIDTH = 660
const BAR = { top: 20, height: 18 }

/** Hard and soft as one bar, with the band in which their border is wanted. For paper: it stands still. */
export function ShareBar({ hard, soft, band }: ShareBarProps) {
  const formats = useFormats()
  const border = (hard / 100) * WIDTH
  const text =
    band === null
      ? null
      : `${formats.number(Math.round(band[0] * 100))}–${formats.percent(Math.round(band[1] * 100))}`
  const [low, high] = band === null ? [0, 0] : [band[0] * WIDTH, band[1] * WIDTH]
  const bottom = BAR.top + BAR.height
  const middle = Math.min(Math.max((low + high) / 2, 70), WIDTH - 70)
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${text === null ? bottom + 2 : bottom + 26}`}
      role="img"
      aria-label={texts.shareBar(formats.percent(hard), formats.percent(soft), text)}
    >
      <text className={styles.name} x={0} y={12}>
        {`${sideNames.hard} ${formats.percent(hard)}`}
      </text>
      <text className={styles.name} x={WIDTH} y={12} textAnchor="end">
        {`${sideNames.soft} ${formats.percent(soft)}`}
      </text>
      {hard > 0 && <SideBox side="hard" x={0} y={BAR.top} width={border - 1} height={BAR.height} />}
      {soft > 0 && (
        <SideBox
          side="soft"
          x={hard === 0 ? 0 : border + 1}
          y={BAR.top}
          width={WIDTH - border - 1}
          height={BAR.height}
        />
      )}
      {text !== null && (
        <>
          <path
            className={styles.bracket}
            d={`M${low} ${bottom + 3}v5H${high}v-5M${low} ${BAR.top - 3}V${bottom}M${high} ${BAR.top - 3}V${bottom}`}
          />
          <text className={styles.band} x={middle} y={bottom + 21} textAnchor="middle">
            {texts.bandBelow(text)}
          </text>
        </>
      )}
    </svg>
  )
}
