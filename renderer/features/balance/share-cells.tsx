import { formatMinutes } from '../../../shared/duration.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './category-list.module.css'

type ShareCellsProps = {
  minutes: number
  /** Of what it is a part of, whole percent. */
  percentage: number
  /** The minutes that a whole track stands for. */
  most: number
  colour: string
}

/** A part's bar, its time and its share. */
export function ShareCells({ minutes, percentage, most, colour }: ShareCellsProps) {
  const formats = useFormats()
  return (
    <>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${(minutes / most) * 100}%`, background: colour }} />
      </span>
      <span className={styles.time}>{formatMinutes(minutes)}</span>
      <span className={styles.percent}>{formats.share(percentage, minutes)}</span>
    </>
  )
}
