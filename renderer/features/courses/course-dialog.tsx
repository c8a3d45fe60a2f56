import { useState } from 'react'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { BLANK_COURSE, checkCourse, courseFormOf } from '../../../shared/growth/course-form.ts'
import { saveCourse } from '../../storage/courses.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { FormSheet } from '../../ui/form-sheet.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { CourseFields } from './course-fields.tsx'
import type { CourseEditing } from './courses-page.tsx'

type CourseDialogProps = {
  editing: Extract<CourseEditing, { kind: 'edit' }>
  catalog: Catalog
  credentials: readonly Pick<Credential, 'id' | 'title'>[]
  today: Day
  onEditing(next: CourseEditing | null): void
}

/** All of a course that can be written: its name first, the rest below. */
export function CourseDialog({ editing, catalog, credentials, today, onEditing }: CourseDialogProps) {
  const journal = useJournal()
  const { course } = editing
  const [id] = useState(() => course?.id ?? journal.newId())
  return (
    <FormSheet
      title={course === null ? texts.newCourse : texts.editCourse}
      untouched={course === null ? BLANK_COURSE : courseFormOf(course)}
      begun={editing.form}
      check={(form) => checkCourse(form, course, { id, today })}
      left={texts.left}
      onClose={() => onEditing(null)}
      onGoOn={(form) => onEditing({ kind: 'edit', course, form })}
      save={async ({ course: written }) => {
        const label = course === null ? texts.did.added(written.title) : texts.did.changed(written.title)
        const saved = await saveCourse(journal, written, label)
        return tellSaved(saved, label, (step) => undo(journal, step))
      }}
    >
      {({ form, errors, change }) => (
        <CourseFields
          form={form}
          errors={errors}
          catalog={catalog}
          credentials={credentials}
          onChange={change}
        />
      )}
    </FormSheet>
  )
}
