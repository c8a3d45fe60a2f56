import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { EntryForm, FormErrors } from '../../../shared/entry/entry-form.ts'
import { COUNTERPARTS, KINDS, MODES, type Entry } from '../../../shared/entry/entry.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { AllocationFields } from './allocation-fields.tsx'
import { ClaimFields } from './claim-fields.tsx'
import { EntryFiles } from './entry-files.tsx'
import { CourseField } from './course-field.tsx'
import styles from './entry-window.module.css'
import { GoalField } from './goal-field.tsx'
import { PeopleField } from './people-field.tsx'

const KIND_OPTIONS = KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))
const MODE_OPTIONS = [
  { value: 'none' as const, label: texts.noMode },
  ...MODES.map((mode) => ({ value: mode, label: texts.modes[mode] })),
]
const CONTEXT_OPTIONS = (['work', 'personal'] as const).map((context) => ({
  value: context,
  label: textsOfTheEditor.contexts[context],
}))
const WITH_OPTIONS = [
  { value: 'none' as const, label: textsOfTheEditor.withNobody },
  ...COUNTERPARTS.map((one) => ({ value: one, label: textsOfTheEditor.counterparts[one] })),
]

type EntryFactsProps = {
  form: EntryForm
  entry: Entry | null
  catalog: Catalog
  errors: FormErrors
  onChange(part: Partial<EntryForm>): void
}

/** What can be said of an entry without writing: when, how long, for what; the rest under "More". */
export function EntryFacts({ form, entry, catalog, errors, onChange }: EntryFactsProps) {
  const formats = useFormats()
  const { context, with: counterpart, structured, participatory } = form
  const hasMore =
    context !== 'work' || counterpart !== null || structured || participatory || form.personIds.length > 0
  return (
    <div className={styles.facts}>
      <div className={styles.pair}>
        <DatePicker
          label={texts.fields.date}
          day={form.date}
          onChange={(date) => onChange({ date })}
          error={errors.date === undefined ? undefined : texts.needDay}
        />
        <DurationField
          label={texts.fields.duration}
          minutes={form.minutes}
          onChange={(minutes) => onChange({ minutes })}
          error={errors.minutes === undefined ? undefined : texts.needMinutes}
        />
      </div>
      <AllocationFields
        catalog={catalog}
        form={form}
        errors={errors}
        onChange={(lines) => onChange({ lines })}
      />
      <div className={styles.pair}>
        <Select
          label={texts.fields.kind}
          value={form.kind}
          options={KIND_OPTIONS}
          onChange={(kind) => onChange({ kind })}
        />
        <Select
          label={texts.fields.mode}
          value={form.mode ?? 'none'}
          options={MODE_OPTIONS}
          onChange={(mode) => onChange({ mode: mode === 'none' ? null : mode })}
        />
      </div>
      <TextField
        label={texts.fields.tags}
        value={form.tags}
        onChange={(tags) => onChange({ tags })}
        placeholder={texts.tagsPlaceholder}
        error={errors.tags === undefined ? undefined : textsOfTheEditor.tooLong}
      />
      <CourseField courseId={form.courseId} onChange={(courseId) => onChange({ courseId })} />
      <GoalField goalId={form.goalId} onChange={(goalId) => onChange({ goalId })} />
      <ClaimFields form={form} errors={errors} onChange={(claims) => onChange({ claims })} />
      <EntryFiles fileIds={form.fileIds} onChange={(fileIds) => onChange({ fileIds })} />
      <details className={styles.more} open={hasMore || undefined}>
        <summary>{textsOfTheEditor.more}</summary>
        <div className={styles.facts}>
          <div className={styles.pair}>
            <Select
              label={textsOfTheEditor.context}
              value={context}
              options={CONTEXT_OPTIONS}
              onChange={(value) => onChange({ context: value })}
            />
            <Select
              label={textsOfTheEditor.with}
              value={counterpart ?? 'none'}
              options={WITH_OPTIONS}
              onChange={(value) => onChange({ with: value === 'none' ? null : value })}
            />
          </div>
          <PeopleField personIds={form.personIds} onChange={(personIds) => onChange({ personIds })} />
          <TickBox isOn={structured} onChange={(value) => onChange({ structured: value })}>
            {textsOfTheEditor.structured}
          </TickBox>
          <TickBox isOn={participatory} onChange={(value) => onChange({ participatory: value })}>
            {textsOfTheEditor.participatory}
          </TickBox>
        </div>
      </details>
      {entry !== null && (
        <p className={styles.hint}>
          {textsOfTheEditor.came(
            entry.startedAt === null ? null : formats.time(entry.startedAt),
            texts.provenances[entry.provenance],
          )}
        </p>
      )}
    </div>
  )
}
