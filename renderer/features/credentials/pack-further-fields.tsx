import { NEEDS } from '../../../shared/credentials/rule-pack.ts'
import { KINDS } from '../../../shared/entry/entry.ts'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { texts as all } from '../../ui/texts.ts'
import { PackCountFields } from './pack-count-fields.tsx'
import { OwnField, PackGroup, Ticks, type PackFieldsProps } from './pack-field.tsx'
import { PackTopicFields } from './pack-topic-fields.tsx'
import rules from './rules.module.css'

const AMOUNTS = ['structuredMin', 'participatoryMin', 'leastTypes', 'gapMonths'] as const

/** What a body asks for beside credits. */
export function PackFurtherFields(fields: PackFieldsProps) {
  const { form, change } = fields
  return (
    <PackGroup title={texts.further}>
      <div className={rules.four}>
        {AMOUNTS.map((of) => (
          <OwnField key={of} fields={fields} of={of} label={texts[of]} hint={texts.emptyHint} isAmount />
        ))}
      </div>
      <PackTopicFields {...fields} />
      <PackCountFields {...fields} />
      <Ticks
        title={texts.needs}
        all={NEEDS}
        names={texts.needNames}
        chosen={form.needs}
        onChange={(needs) => change({ needs })}
      />
      <Ticks
        title={texts.excluded}
        all={KINDS}
        names={all.kinds}
        chosen={form.excludedKinds}
        onChange={(excludedKinds) => change({ excludedKinds })}
      />
    </PackGroup>
  )
}
