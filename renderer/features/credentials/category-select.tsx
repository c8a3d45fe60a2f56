import type { CategoryLine, CategoryRef } from '../../../shared/credentials/pack-form.ts'
import { Select } from '../../ui/select.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'

const NONE = 'none'

type CategorySelectProps = {
  label: string
  value: CategoryRef
  categories: readonly CategoryLine[]
  /** What choosing none is called, where none can be chosen. */
  none?: string
  onChange(value: CategoryRef): void
}

/** One of the form's categories, or one that is named without being listed. */
export function CategorySelect({ label, value, categories, none, onChange }: CategorySelectProps) {
  return (
    <Select<string>
      label={label}
      value={value === '' ? NONE : value}
      options={[
        ...(none === undefined ? [] : [{ value: NONE, label: none }]),
        ...categories.map(({ key, name }, index) => ({
          value: String(key),
          label: name.trim() === '' ? texts.category(index + 1) : name,
        })),
        ...(value.startsWith('=') ? [{ value, label: value.slice(1) }] : []),
      ]}
      onChange={(ref) => onChange(ref === NONE ? '' : ref)}
    />
  )
}
