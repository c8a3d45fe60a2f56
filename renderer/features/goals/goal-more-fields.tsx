import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillList } from '../../ui/skill-list.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import styles from './goal-dialog.module.css'
import type { GoalFieldsProps } from './goal-quick-fields.tsx'
import { MilestoneFields } from './milestone-fields.tsx'

const SPACES = (['professional', 'personal'] as const).map((value) => ({
  value,
  label: texts.spaces[value],
}))
const NONE = 'none'

/** Why, how it is measured, what helps and hinders, in which steps, and what it serves. */
export function GoalMoreFields({
  form,
  errors,
  catalog,
  today,
  onChange,
}: GoalFieldsProps & { catalog: Catalog }) {
  const weight = `${form.weights.hard}:${form.weights.soft}`
  const presets = Object.keys(texts.weightPresets)
  const weights = (presets.includes(weight) ? presets : [...presets, weight]).map((value) => ({
    value,
    label: texts.weightPresets[value] ?? value,
  }))
  const categories = catalog.categories
    .filter(({ id, archived }) => !archived || id === form.categoryId)
    .map(({ id, name }) => ({ value: id, label: name }))
  const isKnown = form.categoryId !== null && catalog.categoryById.has(form.categoryId)
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <TextField label={texts.why} value={form.why} onChange={(why) => onChange({ why })} lines={2} />
        <TextField
          label={texts.measure}
          value={form.measure}
          onChange={(measure) => onChange({ measure })}
          lines={2}
        />
        <MilestoneFields form={form} errors={errors} today={today} onChange={onChange} />
        <TextField
          label={texts.support}
          value={form.support}
          onChange={(support) => onChange({ support })}
          lines={2}
        />
        <TextField
          label={texts.obstacles}
          value={form.obstacles}
          onChange={(obstacles) => onChange({ obstacles })}
          lines={2}
        />
      </div>
      <div className={styles.column}>
        <Select
          label={texts.space}
          value={form.space}
          options={SPACES}
          onChange={(space) => onChange({ space })}
        />
        {form.space === 'professional' && (
          <Select
            label={texts.weight}
            value={weight}
            options={weights}
            onChange={(value) => {
              const [hard = 0, soft = 0] = value.split(':').map(Number)
              onChange({ weights: { hard, soft } })
            }}
          />
        )}
        <Select
          label={texts.category}
          value={isKnown ? (form.categoryId ?? NONE) : NONE}
          options={[{ value: NONE, label: texts.noCategory }, ...categories]}
          onChange={(value) => onChange({ categoryId: value === NONE ? null : value })}
        />
        <SkillList
          label={texts.skills}
          hint={texts.counting}
          catalog={catalog}
          skills={form.skills}
          onChange={(skills) => onChange({ skills })}
        />
        <DatePicker
          label={texts.began}
          day={form.startedOn}
          onChange={(startedOn) => onChange({ startedOn })}
        />
      </div>
    </div>
  )
}
