import { X } from 'lucide-react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import styles from './filter-chips.module.css'

export type FilterChip = { id: string; text: string }

type FilterChipsProps = {
  label: string
  chips: readonly FilterChip[]
  onRemove(ids: readonly string[]): void
}

/** What a list is narrowed to: arrow keys between the chips, Delete removes one. */
export function FilterChips({ label, chips, onRemove }: FilterChipsProps) {
  return (
    <TagGroup aria-label={label} onRemove={(keys) => onRemove([...keys].map(String))}>
      <TagList items={chips} className={styles.list!}>
        {(chip) => (
          <Tag id={chip.id} textValue={chip.text} className={styles.chip!}>
            <span className={styles.text}>{chip.text}</span>
            <Button slot="remove" className={styles.remove!}>
              <X size={12} strokeWidth={2} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
