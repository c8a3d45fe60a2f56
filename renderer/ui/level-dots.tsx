import styles from './level-dots.module.css'

type LevelDotsProps = { level: number | null; wanted: number | null }

const LEVELS = [1, 2, 3, 4, 5]

/** A level from 1 to 5 as filled steps, those up to the wanted one framed. It is never the only way it is told. */
export function LevelDots({ level, wanted }: LevelDotsProps) {
  return (
    <span className={styles.steps} aria-hidden>
      {LEVELS.map((step) => {
        const look = step <= (level ?? 0) ? styles.reached : step <= (wanted ?? 0) ? styles.wanted : ''
        return <span key={step} className={`${styles.step} ${look}`} />
      })}
    </span>
  )
}
