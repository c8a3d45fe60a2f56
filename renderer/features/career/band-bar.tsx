import type { CSSProperties } from 'react'
import { bandsOf } from '../../../shared/balance/target.ts'
import type { TargetNumbers } from '../../../shared/balance/target-numbers.ts'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './band-bar.module.css'

type BandBarProps = {
  numbers: TargetNumbers
  /** For a line of a list: no figures below, and silent beside its words. */
  isSmall?: boolean
}

/** Where the border between hard and soft may lie: hard solid from the start, soft hatched to the end, the band pale between. */
export function BandBar({ numbers, isSmall = false }: BandBarProps) {
  const formats = useFormats()
  const bands = bandsOf(numbers)
  const [low, high] = bands.hard
  const { hard } = numbers.shares
  const places = {
    '--low': `${low * 100}%`,
    '--high': `${high * 100}%`,
    '--aim': `${hard * 100}%`,
  } as CSSProperties
  const percent = (fraction: number) => formats.percent(Math.round(fraction * 1_000) / 10)
  return (
    <div
      className={isSmall ? `${styles.figure} ${styles.small}` : styles.figure}
      style={places}
      {...(isSmall
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': texts.bar(bands, hard, formats) })}
    >
      <div className={styles.bar}>
        <span className={styles.hard} />
        <span className={styles.soft} />
        <span className={styles.band} />
        <span className={styles.aim} />
      </div>
      {!isSmall && (
        <div className={styles.scale}>
          <span className={styles.start}>{texts.hard}</span>
          {high - low > 0.09 && <span className={styles.low}>{percent(low)}</span>}
          <span className={styles.middle}>{texts.aim(hard, formats)}</span>
          {high - low > 0.09 && <span className={styles.high}>{percent(high)}</span>}
          <span className={styles.end}>{texts.soft}</span>
        </div>
      )}
    </div>
  )
}
