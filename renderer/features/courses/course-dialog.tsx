import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import {
  BLANK_COURSE,
  checkCourse,
  courseFormOf,
  type CourseForm,
} from '../../../shared/growth/course-form.ts'
import { saveCourse } from '../../storage/courses.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { toast } from '../../ui/toasts.tsx'
import { CourseFields } from './course-fields.tsx'
import type { CourseEditing } from './courses-page.tsx'
import styles from './courses.module.css'

type CourseDialogProps = {
  editing: Extract<CourseEditing, { kind: 'edit' }>
  catalog: Catalog
  credentials: readonly Pick<Credential, 'id' | 'title'>[]
  today: Day
  onEditing(next: CourseEditing | null): void
}

const FORM = 'course-form'

/** All of a course that can be written: its name first, the rest below. */
export function CourseDialog({ editing, catalog, credentials, today, onEditing }: CourseDialogProps) {
  const journal = useJournal()
  const { course } = editing
  const [begun] = useState(course === null ? BLANK_COURSE : courseFormOf(course))
  const [form, setForm] = useState(editing.form ?? begun)
  const [id] = useState(() => course?.id ?? journal.newId())
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = checkCourse(form, course, { id, today })
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const change = (part: Partial<CourseForm>) => setForm((now) => ({ ...now, ...part }))

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(editing.form ?? begun)) {
      const goOn = () => onEditing({ kind: 'edit', course, form })
      toast({ message: texts.left, action: { label: all.goOn, run: goOn } })
    }
    onEditing(null)
  }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => setTried(true))
      fields.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [role="spinbutton"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const { title } = checked.course
    const label = course === null ? texts.did.added(title) : texts.did.changed(title)
    const wrong = tellSaved(await saveCourse(journal, checked.course, label), label, (step) =>
      undo(journal, step),
    )
    setSaving(false)
    setFailure(wrong)
    if (wrong === null) onEditing(null)
  }

  return (
    <Sheet
      title={course === null ? texts.newCourse : texts.editCourse}
      isFitted
      onClose={leave}
      foot={
        <>
          <span className={styles.space} />
          <Button onPress={leave}>{all.cancel}</Button>
          <Button look="primary" type="submit" form={FORM} isDisabled={isSaving}>
            {all.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <CourseFields
          form={form}
          errors={errors}
          catalog={catalog}
          credentials={credentials}
          onChange={change}
        />
      </form>
    </Sheet>
  )
}
