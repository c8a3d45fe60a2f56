import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import {
  nextKey,
  parentsFor,
  withoutCategory,
  type CategoryLine,
} from '../../../shared/credentials/pack-form.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { CategorySelect } from './category-select.tsx'
import { PackField, PackGroup, type PackFieldsProps } from './pack-field.tsx'
import rules from './rules.module.css'

/** The categories of a body, each with its least and its most. */
export function PackCategoryFields({ form, errors, change }: PackFieldsProps) {
  const { categories } = form
  const [added, setAdded] = useState<number | null>(null)
  const set = (key: number, part: Partial<CategoryLine>) =>
    change({ categories: categories.map((line) => (line.key === key ? { ...line, ...part } : line)) })
  const add = () => {
    const key = nextKey(categories)
    setAdded(key)
    const line = { key, was: null, name: '', aliases: [], parent: '', min: '', cap: '' }
    change({ categories: [...categories, line] })
  }
  return (
    <PackGroup title={texts.categoryList}>
      {categories.length > 0 && (
        <ol className={rules.lines}>
          {categories.map(({ key, name, parent, min, cap }, index) => {
            const at = `categories.${index}`
            const number = index + 1
            return (
              <li key={key} className={rules.line}>
                <PackField
                  label={texts.category(number)}
                  value={name}
                  onChange={(text) => set(key, { name: text })}
                  at={`${at}.name`}
                  errors={errors}
                  takesFocus={key === added}
                />
                <CategorySelect
                  label={texts.parent}
                  value={parent}
                  categories={parentsFor(form, key)}
                  none={texts.noParent}
                  onChange={(ref) => set(key, { parent: ref })}
                />
                <PackField
                  label={texts.min}
                  value={min}
                  onChange={(text) => set(key, { min: text })}
                  at={`${at}.min`}
                  errors={errors}
                  isAmount
                />
                <PackField
                  label={texts.cap}
                  value={cap}
                  onChange={(text) => set(key, { cap: text })}
                  at={`${at}.cap`}
                  errors={errors}
                  isAmount
                />
                <Button
                  look="icon"
                  aria-label={texts.removeCategory(number)}
                  onPress={() => change(withoutCategory(form, key))}
                >
                  <X size={16} strokeWidth={1.75} aria-hidden />
                </Button>
              </li>
            )
          })}
        </ol>
      )}
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addCategory}
        </Button>
      </div>
      {categories.length > 0 && (
        <TickBox isOn={form.countsOthers} onChange={(countsOthers) => change({ countsOthers })}>
          {texts.countsOthers}
        </TickBox>
      )}
    </PackGroup>
  )
}
