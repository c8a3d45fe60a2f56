import styles from './level-scale.module.css'

type LevelScaleProps = { before: number | null; now: number | null; wanted: number | null }

const LEVELS = [1, 2, 3, 4, 5]
const STEP = 11

/** A level from 1 to 5 on its scale: filled up to the level, a ring where it is wanted, a bar below where it was. The numbers stand beside it. */
export function LevelScale({ before, now, wanted }: LevelScaleProps) {
  return (
    <svg className={styles.scale} width={5 * STEP} height={14} viewBox={`0 0 ${5 * STEP} 14`} aria-hidden>
      {LEVELS.map((level) => (
        <circle
          key={level}
          className={level <= (now ?? 0) ? styles.reached : styles.step}
          cx={(level - 0.5) * STEP}
          cy={6}
          r={3.4}
        />
      ))}
      {wanted !== null && <circle className={styles.wanted} cx={(wanted - 0.5) * STEP} cy={6} r={4.6} />}
      {before !== null && before !== now && (
        <line
          className={styles.before}
          x1={(before - 0.5) * STEP - 3}
          x2={(before - 0.5) * STEP + 3}
          y1={13}
          y2={13}
        />
      )}
    </svg>
  )
}
