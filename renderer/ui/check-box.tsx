import styles from './check-box.module.css'

type CheckBoxProps = { label: string; isChecked: boolean; onChange(isChecked: boolean): void }

/** One thing that is so or not. */
export function CheckBox({ label, isChecked, onChange }: CheckBoxProps) {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
