import styles from './row-check-box.module.css'

type RowCheckBoxProps = { label: string; isChecked: boolean; onPress(withShift: boolean): void }

/** A box in a row of many, light enough for thousands of them; arrow keys lead to it, not Tab. */
export function RowCheckBox({ label, isChecked, onPress }: RowCheckBoxProps) {
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={label}
      tabIndex={-1}
      checked={isChecked}
      onClick={(event) => onPress(event.shiftKey)}
      // What is checked is the caller's to say.
      onChange={() => undefined}
    />
  )
}
