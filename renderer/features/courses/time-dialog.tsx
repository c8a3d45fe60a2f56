import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes, isMinutes, parseDuration } from '../../../shared/duration.ts'
import { logCourseTime } from '../../storage/courses.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import type { CourseEditing } from './courses-page.tsx'
import styles from './courses.module.css'

const NONE = 'none'

type TimeDialogProps = {
  editing: Extract<CourseEditing, { kind: 'time' }>
  today: Day
  onClose(): void
}

/** Time on a course, and the lesson that was done with it. */
export function TimeDialog({ editing: { course, lesson: first }, today, onClose }: TimeDialogProps) {
  const journal = useJournal()
  const known = first === null ? 0 : (course.lessons[first]?.minutes ?? 0)
  const [text, setText] = useState(isMinutes(known) ? formatMinutes(known) : '')
  const [date, setDate] = useState<Day | null>(today)
  const [lesson, setLesson] = useState(first)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const minutes = parseDuration(text)
  const open = course.lessons.flatMap(({ title, doneOn }, index) =>
    doneOn === null ? { value: String(index), label: title } : [],
  )
  const save = async () => {
    if (minutes === null || date === null) return setTried(true)
    const label = texts.did.logged(minutes, course.title)
    const saved = await logCourseTime(journal, course, { date, minutes, lesson }, label)
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }
  return (
    <Dialog title={texts.logTimeOf(course.title)} isOpen onClose={onClose}>
      <DialogForm onSubmit={save} onCancel={onClose} failure={failure}>
        <div className={styles.pair}>
          <TextField
            label={texts.duration}
            value={text}
            onChange={setText}
            placeholder="45m"
            figures
            spellCheck={false}
            error={wasTried && minutes === null ? all.needMinutes : undefined}
            takesFocus
          />
          <DatePicker
            label={texts.date}
            day={date}
            onChange={setDate}
            error={wasTried && date === null ? all.needDay : undefined}
          />
        </div>
        {open.length > 0 && (
          <Select
            label={texts.lesson}
            value={lesson === null ? NONE : String(lesson)}
            options={[{ value: NONE, label: texts.noLesson }, ...open]}
            onChange={(value) => setLesson(value === NONE ? null : Number(value))}
          />
        )}
      </DialogForm>
    </Dialog>
  )
}
