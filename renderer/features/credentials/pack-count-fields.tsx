import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { nextKey, type CountLine } from '../../../shared/credentials/pack-form.ts'
import { COUNTABLES } from '../../../shared/credentials/rule-pack.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { PackField, Ticks, type PackFieldsProps } from './pack-field.tsx'
import rules from './rules.module.css'

/** So many records of the journal, such as pieces of feedback, that a cycle has to have. */
export function PackCountFields({ form: { counts }, errors, change }: PackFieldsProps) {
  const [added, setAdded] = useState<number | null>(null)
  const set = (key: number, part: Partial<CountLine>) =>
    change({ counts: counts.map((line) => (line.key === key ? { ...line, ...part } : line)) })
  const add = () => {
    const key = nextKey(counts)
    setAdded(key)
    change({ counts: [...counts, { key, name: '', required: '1', of: [COUNTABLES[0]] }] })
  }
  return (
    <>
      {counts.length > 0 && (
        <ol className={rules.lines}>
          {counts.map(({ key, name, required, of }, index) => {
            const number = index + 1
            const at = `counts.${index}`
            return (
              <li key={key} className={`${rules.line} ${rules.topic}`}>
                <PackField
                  label={texts.count(number)}
                  value={name}
                  onChange={(text) => set(key, { name: text })}
                  at={errors[`${at}.name`] === undefined ? `${at}.of` : `${at}.name`}
                  errors={errors}
                  takesFocus={key === added}
                />
                <PackField
                  label={texts.countRequired}
                  value={required}
                  onChange={(text) => set(key, { required: text })}
                  at={`${at}.required`}
                  errors={errors}
                  isAmount
                />
                <Button
                  look="icon"
                  aria-label={texts.removeCount(number)}
                  onPress={() => change({ counts: counts.filter((line) => line.key !== key) })}
                >
                  <X size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Ticks
                  title={texts.countOf(number)}
                  all={COUNTABLES}
                  names={texts.countables}
                  chosen={of}
                  onChange={(next) => set(key, { of: next })}
                />
              </li>
            )
          })}
        </ol>
      )}
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addCount}
        </Button>
      </div>
    </>
  )
}
