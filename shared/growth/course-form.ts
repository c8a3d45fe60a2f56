import type { Day } from '../day.ts'
import { formatMinutes } from '../duration.ts'
import { lessonsText, readLessons, withLessonDays } from './lessons.ts'
import { isFinished, withFinishedOn, withStatus } from './courses.ts'
import { courseSchema, type Course, type CourseStatus } from './records.ts'

/** A course as it stands in its dialog, half-typed values included. */
export type CourseForm = {
  title: string
  provider: string
  url: string
  status: CourseStatus
  /** As typed; empty for none. */
  planned: string
  startedOn: Day | null
  finishedOn: Day | null
  skills: readonly { key: number; skillId: string | null }[]
  credentialId: string | null
  /** One lesson a line. */
  lessons: string
}

/** What is wrong with the fields of a form. */
export type CourseErrors = {
  title?: 'missing' | 'too-long'
  planned?: 'unclear'
  finishedOn?: 'before-start'
}

/** The form of a course that is still to be written. */
export const BLANK_COURSE: CourseForm = {
  title: '',
  provider: '',
  url: '',
  status: 'wish',
  planned: '',
  startedOn: null,
  finishedOn: null,
  skills: [],
  credentialId: null,
  lessons: '',
}

/** The form of a course; {@link checkCourse} makes the same course of it again. */
export function courseFormOf(course: Course): CourseForm {
  const { title, provider, url, status, startedOn, finishedOn, credentialId } = course
  return {
    title,
    provider,
    url,
    status,
    startedOn,
    finishedOn,
    credentialId,
    planned: course.plannedMinutes === 0 ? '' : formatMinutes(course.plannedMinutes),
    skills: course.skillIds.map((skillId, key) => ({ key, skillId })),
    lessons: lessonsText(course.lessons),
  }
}

/**
 * Reads a form: a course, whole and right, or what is wrong with which field. `before` is the course it was made of: what
 * was not touched stays as it is. Days that the status asks for and that were left empty become `today`.
 */
export function checkCourse(
  form: CourseForm,
  before: Course | null,
  { id, today }: { id: string; today: Day },
): { kind: 'right'; course: Course } | { kind: 'wrong'; errors: CourseErrors } {
  const errors: CourseErrors = {}
  const title = form.title.trim()
  if (title === '') errors.title = 'missing'
  else if (title.length > MOST_CHARACTERS) errors.title = 'too-long'
  const plannedMinutes = minutesIn(form.planned, before)
  if (plannedMinutes === null) errors.planned = 'unclear'
  const { startedOn, finishedOn } = form
  if (isFinished(form) && startedOn !== null && (finishedOn ?? today) < startedOn)
    errors.finishedOn = 'before-start'
  if (Object.keys(errors).length > 0 || plannedMinutes === null) return { kind: 'wrong', errors }
  const base = before ?? courseSchema.parse({ id, title })
  const isSameList = before !== null && form.lessons === lessonsText(before.lessons)
  const course: Course = {
    ...base,
    title,
    plannedMinutes,
    startedOn,
    provider: form.provider.trim(),
    url: form.url.trim(),
    credentialId: form.credentialId,
    skillIds: [...new Set(form.skills.flatMap(({ skillId }) => skillId ?? []))],
    lessons: isSameList ? base.lessons : withLessonDays(readLessons(form.lessons), base.lessons),
  }
  // An untouched course keeps its follow-ups, whatever it came with.
  const isAsBefore = before?.status === form.status && before.finishedOn === finishedOn
  if (isAsBefore) return { kind: 'right', course }
  const moved = withStatus(course, form.status, today)
  const day = finishedOn ?? today
  const isMoved = isFinished(form) && moved.finishedOn !== day
  return { kind: 'right', course: isMoved ? withFinishedOn(moved, day) : moved }
}

/** The most that a record's name may have. */
const MOST_CHARACTERS = 1_000
const MOST_PLANNED = 100_000

/** `12h`, `90m`, `1h 30m`, `40` hours a course may well have: more than one day, so it has its own reader. */
export function readPlanned(text: string): number | null {
  const match =
    /^(?:(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?))?\s*(?:(\d{1,5})\s*(?:m|mins?|minutes?)?)?$/i.exec(
      text.trim(),
    )
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null
  const hours = Number((match[1] ?? '0').replace(',', '.'))
  const minutes = Math.round(hours * 60) + Number(match[2] ?? 0)
  return minutes >= 1 && minutes <= MOST_PLANNED ? minutes : null
}

function minutesIn(text: string, before: Course | null): number | null {
  if (text.trim() === '') return 0
  if (before !== null && text === formatMinutes(before.plannedMinutes)) return before.plannedMinutes
  return readPlanned(text)
}
