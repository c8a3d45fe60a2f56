import { textsOfCharts } from '../texts-of-charts.ts'
import styles from './year-heatmap.module.css'

const words = textsOfCharts.year

/** What each shade holds, in words. */
export function HeatLegend({ step }: { step: number }) {
  const shades = [
    words.nothing,
    words.upTo(step),
    words.upTo(step * 2),
    words.upTo(step * 3),
    words.more,
  ] as const
  return (
    <div className={styles.legend}>
      <ul aria-label={words.legend}>
        {shades.map((text, level) => (
          <li key={text}>
            <svg width={12} height={12} aria-hidden>
              <rect
                className={`${styles.day} ${styles[`heat${level}`]}`}
                x={0.5}
                y={0.5}
                width={11}
                height={11}
                rx={3}
              />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <span>{words.hint(step)}</span>
    </div>
  )
}
