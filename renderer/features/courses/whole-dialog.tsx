import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { logWholeCourse } from '../../../shared/growth/course-entries.ts'
import { readPlanned } from '../../../shared/growth/course-form.ts'
import { plannedMinutesOf } from '../../../shared/growth/courses.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { logCourse } from '../../storage/courses.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { TextField } from '../../ui/text-field.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './courses.module.css'

/** A course that was done somewhere else, logged at once. What it comes to is said before it is kept. */
export function WholeDialog({ course, today, onClose }: { course: Course; today: Day; onClose(): void }) {
  const journal = useJournal()
  const formats = useFormats()
  const planned = plannedMinutesOf(course)
  const [text, setText] = useState(planned === 0 ? '' : formatMinutes(planned))
  const [from, setFrom] = useState<Day | null>(course.startedOn ?? today)
  const [to, setTo] = useState<Day | null>(today)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const minutes = readPlanned(text)
  const whole = minutes === null || from === null || to === null ? null : { minutes, from, to }
  const made = whole === null ? null : logWholeCourse(course, whole)
  const save = async () => {
    if (whole === null || made === null) return setTried(true)
    const label = texts.did.loggedWhole(whole.minutes, course.title)
    const saved = await logCourse(journal, course, whole, label)
    if (saved.kind === 'not-fitting') return setTried(true)
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose()
  }
  const needsDay = (day: Day | null) => (wasTried && day === null ? all.needDay : undefined)
  return (
    <Dialog title={texts.whole(course.title)} isOpen onClose={onClose}>
      <DialogForm
        onSubmit={save}
        onCancel={onClose}
        failure={failure ?? (wasTried && whole !== null && made === null ? texts.wholeWrong : null)}
      >
        <p className={styles.quiet}>{texts.wholeText}</p>
        <TextField
          label={texts.wholeTime}
          value={text}
          onChange={setText}
          placeholder="12h"
          figures
          spellCheck={false}
          error={wasTried && minutes === null ? texts.needTime : undefined}
          takesFocus
        />
        <div className={styles.pair}>
          <DatePicker label={texts.wholeFrom} day={from} onChange={setFrom} error={needsDay(from)} />
          <DatePicker label={texts.wholeTo} day={to} onChange={setTo} error={needsDay(to)} />
        </div>
        <p className={styles.quiet} role="status">
          {made !== null && to !== null && texts.wholeComesTo(made.entries.length, formats.day(to))}
        </p>
      </DialogForm>
    </Dialog>
  )
}
