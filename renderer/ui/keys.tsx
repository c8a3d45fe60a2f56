import styles from './keys.module.css'

/** The keys of a shortcut, as they are printed on the keyboard. */
export function Keys({ names }: { names: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {names.map((name) => (
        <kbd key={name} className={styles.key}>
          {name}
        </kbd>
      ))}
    </span>
  )
}
