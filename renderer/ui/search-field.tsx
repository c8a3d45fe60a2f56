import { Search, X } from 'lucide-react'
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components'
import fieldStyles from './field.module.css'
import styles from './search-field.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'
import { texts } from './texts.ts'

type SearchFieldProps = { label: string; placeholder: string; value: string; onChange(value: string): void }

/** A line to search with; Escape empties it. Its label is read out, the placeholder hints what is searched. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  return (
    <AriaSearchField className={styles.field!} value={value} onChange={onChange}>
      <VisuallyHidden>
        <Label>{label}</Label>
      </VisuallyHidden>
      <Search size={14} strokeWidth={1.75} aria-hidden className={styles.icon} />
      <Input
        className={`${fieldStyles.control} ${styles.input}`}
        placeholder={placeholder}
        spellCheck="false"
      />
      {value !== '' && (
        <Button className={styles.clear!} aria-label={texts.clearSearch}>
          <X size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  )
}
