import styles from './progress.module.css'

type ProgressProps = {
  /** What is being done; read out whenever it changes. */
  what: string
  /** Between 0 and 1. */
  share: number
  /** How far it is in numbers; not read out, it changes too often. */
  figure: string
}

/** How far something is of which that can be told. */
export function Progress({ what, share, figure }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span role="status">{what}</span>
        <span className={styles.figure} aria-hidden>
          {figure}
        </span>
      </div>
      <progress className={styles.bar} aria-label={what} value={share} max={1} />
    </div>
  )
}
