import { DatePicker } from '../../ui/date-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { CategorySelect } from './category-select.tsx'
import styles from './credential-dialog.module.css'
import { PackCategoryFields } from './pack-category-fields.tsx'
import { OwnField, PackGroup, type PackFieldsProps } from './pack-field.tsx'
import { PackFurtherFields } from './pack-further-fields.tsx'
import rules from './rules.module.css'

/** What a cycle asks for first, then its categories, years and the rest; at the end where all that comes from. */
export function PackFields(fields: PackFieldsProps) {
  const { form, change } = fields
  const { emptyHint: hint } = texts
  return (
    <>
      <div className={styles.three}>
        <OwnField fields={fields} of="name" label={texts.name} takesFocus />
        <OwnField fields={fields} of="body" label={texts.body} />
        <OwnField fields={fields} of="unit" label={texts.unit} hint={texts.unitHint} />
      </div>
      <PackGroup title={texts.cycle}>
        <div className={rules.four}>
          <OwnField fields={fields} of="required" label={texts.required} hint={texts.requiredHint} isAmount />
          <OwnField fields={fields} of="cycleMonths" label={texts.cycleMonths} isAmount />
          <OwnField fields={fields} of="minutesPerCredit" label={texts.minutesPerCredit} isAmount />
          <OwnField fields={fields} of="step" label={texts.step} hint={texts.stepHint} isAmount />
        </div>
        <TickBox isOn={form.calendarYears} onChange={(calendarYears) => change({ calendarYears })}>
          {texts.calendarYears}
        </TickBox>
      </PackGroup>
      <PackCategoryFields {...fields} />
      <PackGroup title={texts.years}>
        <div className={rules.four}>
          <OwnField
            fields={fields}
            of="yearly"
            at="yearly.required"
            label={texts.yearly}
            hint={hint}
            isAmount
          />
          <OwnField
            fields={fields}
            of="carryMost"
            at="carryOver.most"
            label={texts.carryMost}
            hint={hint}
            isAmount
          />
          <OwnField
            fields={fields}
            of="carryMonths"
            at="carryOver.months"
            label={texts.carryMonths}
            isAmount
          />
          <CategorySelect
            label={texts.carryCategory}
            value={form.carryCategory}
            categories={form.categories}
            none={texts.total}
            onChange={(carryCategory) => change({ carryCategory })}
          />
        </div>
        <TickBox isOn={form.isSuggested} onChange={(isSuggested) => change({ isSuggested })}>
          {texts.isSuggested}
        </TickBox>
      </PackGroup>
      <PackFurtherFields {...fields} />
      <PackGroup title={texts.about}>
        <div className={styles.three}>
          <OwnField fields={fields} of="source" label={texts.sourceField} />
          <DatePicker
            label={texts.checkedOn}
            day={form.checkedOn}
            onChange={(checkedOn) => change({ checkedOn })}
          />
          <OwnField
            fields={fields}
            of="retentionMonths"
            label={texts.retention}
            hint={texts.retentionHint}
            isAmount
          />
        </div>
        <TextField
          label={texts.notes}
          value={form.notes}
          onChange={(notes) => change({ notes })}
          hint={texts.notesHint}
          lines={3}
        />
      </PackGroup>
    </>
  )
}
