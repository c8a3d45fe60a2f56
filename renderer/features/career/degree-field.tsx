import type { Degree } from '../../../shared/balance/guided-target.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import styles from './career.module.css'

type DegreeFieldProps = {
  label: string
  /** What 1 and what 5 stand for. */
  ends: readonly [low: string, high: string]
  value: Degree
  onChange(value: Degree): void
}

const DEGREES = (['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: value }))

/** A place on a scale from 1 to 5 with words at its ends. */
export function DegreeField({ label, ends: [low, high], value, onChange }: DegreeFieldProps) {
  return (
    <div className={styles.degree}>
      <span className={styles.label}>{label}</span>
      <div className={styles.scale}>
        <span>{low}</span>
        <SegmentedControl
          label={`${label}: 1 ${low}, 5 ${high}`}
          value={`${value}`}
          options={DEGREES}
          onChange={(chosen) => onChange(Number(chosen) as Degree)}
        />
        <span>{high}</span>
      </div>
    </div>
  )
}
