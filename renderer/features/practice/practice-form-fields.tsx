import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { PRACTICE_CONTEXTS } from '../../../shared/growth/records.ts'
import type { PracticeErrors, PracticeForm } from '../../../shared/practice/practice-form.ts'
import { DurationField } from '../../ui/duration-field.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'
import styles from './practice-dialog.module.css'

const MODE_OPTIONS = MODES.map((value) => ({ value, label: texts.modes[value] }))
const CONTEXT_OPTIONS = [
  { value: 'any' as const, label: said.anyContext },
  ...PRACTICE_CONTEXTS.map((value) => ({ value, label: said.contexts[value] })),
]
const HEAVY_OPTIONS = (['none', 'hard', 'soft'] as const).map((value) => ({
  value,
  label: said.heavySides[value],
}))

type PracticeFormFieldsProps = {
  form: PracticeForm
  errors: PracticeErrors
  catalog: Catalog
  onChange(part: Partial<PracticeForm>): void
}

/** What it is called, what it is for, what to do and what to ask afterwards. */
export function PracticeFormFields({ form, errors, catalog, onChange }: PracticeFormFieldsProps) {
  const { problems } = said
  return (
    <>
      <TextField
        label={said.name}
        value={form.title}
        onChange={(title) => onChange({ title })}
        hint={said.nameHint}
        error={errors.title && problems.title[errors.title]}
        takesFocus
      />
      <div className={styles.three}>
        <SkillPicker
          label={texts.fields.skill}
          catalog={catalog}
          skillId={form.skillId}
          onChange={(skillId) => onChange({ skillId })}
          error={errors.skill && problems.skill[errors.skill]}
        />
        <Select
          label={texts.fields.mode}
          value={form.mode}
          options={MODE_OPTIONS}
          onChange={(mode) => onChange({ mode })}
        />
        <DurationField
          label={said.duration}
          minutes={form.minutes}
          onChange={(minutes) => onChange({ minutes })}
          error={errors.minutes && problems.minutes[errors.minutes]}
        />
      </div>
      <TextField
        label={said.stepsField}
        value={form.steps}
        onChange={(steps) => onChange({ steps })}
        lines={5}
        hint={said.stepsHint}
        error={errors.steps && problems.steps[errors.steps]}
      />
      <TextField
        label={said.questionsField}
        value={form.questions}
        onChange={(questions) => onChange({ questions })}
        lines={3}
        hint={said.questionsHint}
      />
      <div className={styles.two}>
        <Select
          label={said.context}
          value={form.context ?? 'any'}
          options={CONTEXT_OPTIONS}
          onChange={(context) => onChange({ context: context === 'any' ? null : context })}
        />
        <Select
          label={said.heavySide}
          value={form.heavySide === 'hard' || form.heavySide === 'soft' ? form.heavySide : 'none'}
          options={HEAVY_OPTIONS}
          onChange={(side) => onChange({ heavySide: side === 'none' ? null : side })}
        />
      </div>
    </>
  )
}
