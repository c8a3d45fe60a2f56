import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ReactNode } from 'react'
import styles from './count-chips.module.css'

export type CountChip = { id: string; label: string; count: string; icon?: ReactNode }

type CountChipsProps = {
  label: string
  chips: readonly CountChip[]
  /** The one that the list below is narrowed to; null for none. */
  chosen: string | null
  onChoose(chosen: string | null): void
}

/** How many there are of each; pressing one narrows the list to it, pressing it again shows all. */
export function CountChips({ label, chips, chosen, onChoose }: CountChipsProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.chips!}
      selectionMode="single"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys
        onChoose(key === undefined ? null : String(key))
      }}
    >
      {chips.map(({ id, label: name, count, icon }) => (
        <ToggleButton key={id} id={id} className={styles.chip!}>
          {icon}
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
