import { X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './journal.module.css'

type SelectionBarProps = {
  count: number
  /** All that was read is selected, and there is more. */
  isPartial: boolean
  isBusy: boolean
  onEdit(): void
  onDelete(): void
  onClear(): void
}

/** What can be done with the selected entries. It stays at the foot of the window. */
export function SelectionBar({ count, isPartial, isBusy, onEdit, onDelete, onClear }: SelectionBarProps) {
  const { number } = useFormats()
  return (
    <div role="group" aria-label={words.selectionBar} className={styles.bar}>
      <span role="status">
        {words.selected(count, number(count))}
        {isPartial && `, ${words.selectedLoaded}`}
      </span>
      <Button onPress={onEdit} isDisabled={isBusy}>
        {words.editSelected}
      </Button>
      <Button onPress={onDelete} isDisabled={isBusy}>
        {words.deleteSelected}
      </Button>
      <Button look="icon" aria-label={words.clearSelection} onPress={onClear}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  )
}
