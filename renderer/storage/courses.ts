import type { Day } from '../../shared/day.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { courseEntry, logWholeCourse, type WholeCourse } from '../../shared/growth/course-entries.ts'
import { withLessonDone } from '../../shared/growth/courses.ts'
import { courseSchema, type Course } from '../../shared/growth/records.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { put, remove } from './commit.ts'
import { newEntry } from './entries.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Keeps a course, a new one too, as it is given, to be taken back under `label`. */
export async function saveCourse(journal: Journal, course: Course, label: string): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [put('courses', courseSchema.parse(course))])
}

/** Deletes a course, to be taken back under `label`. Entries that name it keep its id, so that an undo brings all back. */
export async function deleteCourse(
  journal: Journal,
  { id }: Course,
  label: string,
): Promise<Saved<UndoStep>> {
  return await commitUndoable(journal, label, [remove(journal, 'courses', id)])
}

/** Time on a course: whole minutes on a day, and the place of the lesson that is done with it, if any. */
export type CourseTime = { date: Day; minutes: number; lesson: number | null }

/**
 * Logs time on a course, and ticks the lesson that was done, in one commit to be taken back under `label`.
 * @throws ZodError when the minutes are not those of an entry: a caller checks what people type before.
 */
export async function logCourseTime(
  journal: Journal,
  course: Course,
  { date, minutes, lesson }: CourseTime,
  label: string,
): Promise<Saved<UndoStep>> {
  const done = lesson === null ? null : (course.lessons[lesson] ?? null)
  const entry = logged(journal, courseEntry(course, { date, minutes, lesson: done }))
  const ticked =
    lesson === null || done === null ? [] : [put('courses', withLessonDone(course, lesson, date))]
  return await commitUndoable(journal, label, [entry, ...ticked])
}

/** Logs a whole course that was done somewhere else, in one commit; `not-fitting` where its minutes and days do not go together. */
export async function logCourse(
  journal: Journal,
  course: Course,
  whole: WholeCourse,
  label: string,
): Promise<Saved<UndoStep> | { kind: 'not-fitting' }> {
  const made = logWholeCourse(course, whole)
  if (made === null) return { kind: 'not-fitting' }
  const entries = made.entries.map((fields) => logged(journal, fields))
  return await commitUndoable(journal, label, [put('courses', courseSchema.parse(made.course)), ...entries])
}

function logged(journal: Journal, fields: Parameters<typeof newEntry>[1]): Change {
  const entry: Entry = newEntry(journal, fields)
  return put('entries', entry)
}
