import { Check, ChevronsUpDown } from 'lucide-react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import fieldStyles from './field.module.css'
import overlay from './overlay.module.css'
import styles from './select.module.css'

type SelectProps<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: NoInfer<Value>; label: string }[]
  onChange: (value: NoInfer<Value>) => void
}

/** One of a few named choices. */
export function Select<Value extends string>({ label, value, options, onChange }: SelectProps<Value>) {
  return (
    <AriaSelect
      className={fieldStyles.field!}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as Value)
      }}
    >
      <Label className={fieldStyles.label!}>{label}</Label>
      <Button className={`${fieldStyles.control} ${styles.button}`}>
        <SelectValue className={styles.value!} />
        <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className={overlay.popover!} offset={6}>
        <ListBox className={overlay.list!} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={overlay.item!}>
              {({ isSelected }) => (
                <>
                  <span className={overlay.name}>{option.label}</span>
                  {isSelected && <Check size={14} strokeWidth={1.75} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
