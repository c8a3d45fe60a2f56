import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './segmented-control.module.css'

type SegmentedControlProps<Value extends string> = {
  label: string
  value: Value
  options: readonly { value: NoInfer<Value>; label: string }[]
  onChange: (value: NoInfer<Value>) => void
}

/** Two to five views of the same thing, one of them on. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, options, onChange } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group!}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(key as Value)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.option!}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
