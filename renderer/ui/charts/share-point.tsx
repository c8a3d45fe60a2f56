import styles from './share-line.module.css'

type SharePointProps = {
  x: number
  y: number
  isInside: boolean | null
  isRunning: boolean
}

/** Inside the band a filled circle, outside a hollow diamond, without a band a hollow circle; a dashed ring while it moves. */
export function SharePoint({ x, y, isInside, isRunning }: SharePointProps) {
  return (
    <g>
      {isRunning && <circle className={styles.ring} cx={x} cy={y} r={9} />}
      {isInside === false ? (
        <path className={styles.outside} d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />
      ) : (
        <circle className={isInside === true ? styles.inside : styles.unjudged} cx={x} cy={y} r={4.5} />
      )}
    </g>
  )
}
