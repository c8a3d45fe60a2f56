import type { Credential } from '../../../shared/credentials/records.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { CourseErrors, CourseForm } from '../../../shared/growth/course-form.ts'
import { isFinished } from '../../../shared/growth/courses.ts'
import { readLessons } from '../../../shared/growth/lessons.ts'
import { COURSE_STATUSES } from '../../../shared/growth/records.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillList } from '../../ui/skill-list.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import styles from './courses.module.css'

const STATUSES = COURSE_STATUSES.map((value) => ({ value, label: texts.statuses[value] }))
const NONE = 'none'

type CourseFieldsProps = {
  form: CourseForm
  errors: CourseErrors
  catalog: Catalog
  credentials: readonly Pick<Credential, 'id' | 'title'>[]
  onChange(part: Partial<CourseForm>): void
}

/** The fields of a course; the days are asked where its status has them. */
export function CourseFields({ form, errors, catalog, credentials, onChange }: CourseFieldsProps) {
  const { status, credentialId } = form
  const hasBegun = status === 'doing' || isFinished(form)
  const lines = readLessons(form.lessons)
  const length = lines.reduce((sum, { minutes }) => sum + minutes, 0)
  const isGone = credentialId !== null && !credentials.some(({ id }) => id === credentialId)
  return (
    <>
      <TextField
        label={texts.course}
        value={form.title}
        onChange={(title) => onChange({ title })}
        error={errors.title && texts.problems.title[errors.title]}
        takesFocus
      />
      <div className={styles.three}>
        <Select
          label={texts.status}
          value={status}
          options={STATUSES}
          onChange={(next) => onChange({ status: next })}
        />
        <TextField
          label={texts.provider}
          value={form.provider}
          onChange={(provider) => onChange({ provider })}
        />
        <TextField
          label={texts.planned}
          value={form.planned}
          onChange={(planned) => onChange({ planned })}
          placeholder="12h"
          figures
          spellCheck={false}
          error={errors.planned && texts.problems.planned[errors.planned]}
        />
      </div>
      <TextField
        label={texts.url}
        value={form.url}
        onChange={(url) => onChange({ url })}
        hint={texts.urlHint}
        placeholder="https://"
        spellCheck={false}
      />
      {hasBegun && (
        <div className={styles.pair}>
          <DatePicker
            label={texts.startedOn}
            day={form.startedOn}
            onChange={(startedOn) => onChange({ startedOn })}
          />
          {isFinished(form) && (
            <div>
              <DatePicker
                label={texts.finishedOn}
                day={form.finishedOn}
                onChange={(finishedOn) => onChange({ finishedOn })}
                error={errors.finishedOn && texts.problems.finishedOn[errors.finishedOn]}
              />
              <p className={styles.hint}>{texts.finishedHint}</p>
            </div>
          )}
        </div>
      )}
      <div className={styles.columns}>
        <TextField
          label={texts.lessonList}
          value={form.lessons}
          onChange={(lessons) => onChange({ lessons })}
          hint={lines.length === 0 ? texts.lessonHint : texts.lessonsRead(lines.length, length)}
          lines={7}
        />
        <div className={styles.form}>
          <SkillList
            label={texts.skills}
            catalog={catalog}
            skills={form.skills}
            onChange={(skills) => onChange({ skills })}
          />
          {(credentials.length > 0 || credentialId !== null) && (
            <Select
              label={texts.credential}
              value={credentialId ?? NONE}
              options={[
                { value: NONE, label: texts.noCredential },
                ...credentials.map(({ id, title }) => ({ value: id, label: title })),
                ...(isGone ? [{ value: credentialId, label: texts.gone }] : []),
              ]}
              onChange={(value) => onChange({ credentialId: value === NONE ? null : value })}
            />
          )}
        </div>
      </div>
    </>
  )
}
