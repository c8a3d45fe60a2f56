import type { Day } from '../day.ts'
import { withDatedFollowUps } from './follow-ups.ts'
import { COURSE_STATUSES, type Course, type CourseStatus } from './records.ts'

export type Lesson = Course['lessons'][number]

/** The statuses in the order of the page: what is being done first, what is behind one last. */
export const STATUS_ORDER = ['doing', 'planned', 'wish', 'done', 'applied'] as const satisfies CourseStatus[]

/** Courses by status, the one begun or finished last first; wishes and plans by their title. */
export function groupCourses(courses: readonly Course[]): Record<CourseStatus, Course[]> {
  const groups: Record<CourseStatus, Course[]> = { wish: [], planned: [], doing: [], done: [], applied: [] }
  const sorted = courses.toSorted(
    (a, b) => compare(dayOf(b), dayOf(a)) || a.title.localeCompare(b.title) || compare(a.id, b.id),
  )
  for (const course of sorted) groups[course.status].push(course)
  return groups
}

function dayOf({ status, startedOn, finishedOn }: Course): string {
  if (status === 'done' || status === 'applied') return finishedOn ?? ''
  return status === 'doing' ? (startedOn ?? '') : ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** True once a course is behind one. */
export function isFinished({ status }: Pick<Course, 'status'>): boolean {
  return status === 'done' || status === 'applied'
}

/** The status that comes next; null for one whose course is applied. */
export function nextStatus(status: CourseStatus): CourseStatus | null {
  return COURSE_STATUSES[COURSE_STATUSES.indexOf(status) + 1] ?? null
}

/**
 * A course in another status. It begins on `today` when it is first being done and is finished on `today` unless it
 * is already; follow-ups are asked from then on. One that is taken up again is not finished any more: what was
 * answered stays, the rest is asked anew after it is finished again.
 */
export function withStatus(course: Course, status: CourseStatus, today: Day): Course {
  if (isFinished({ status }) && isFinished(course) && course.finishedOn !== null) return { ...course, status }
  switch (status) {
    case 'wish':
    case 'planned':
      return withFinishedOn({ ...course, status }, null)
    case 'doing':
      return withFinishedOn({ ...course, status, startedOn: course.startedOn ?? today }, null)
    case 'done':
    case 'applied':
      return withFinishedOn({ ...course, status }, course.finishedOn ?? today)
  }
}

/** A course finished on a day, or on none; its open follow-ups are dated by it. */
export function withFinishedOn(course: Course, finishedOn: Day | null): Course {
  return { ...course, finishedOn, followUps: withDatedFollowUps(course.followUps, finishedOn) }
}

/** A course with one of its lessons done on a day, or not done with null. A course that was not begun is begun by it. */
export function withLessonDone(course: Course, index: number, doneOn: Day | null): Course {
  const lessons = course.lessons.map((one, at) => (at === index ? { ...one, doneOn } : one))
  const hasBegun = doneOn === null || course.status === 'doing' || isFinished(course)
  return hasBegun ? { ...course, lessons } : { ...withStatus(course, 'doing', doneOn), lessons }
}

/** The lesson to do next, and its place in the course; null where none is open. */
export function nextLesson({ lessons }: Pick<Course, 'lessons'>): { index: number; lesson: Lesson } | null {
  const index = lessons.findIndex(({ doneOn }) => doneOn === null)
  const lesson = lessons[index]
  return lesson === undefined ? null : { index, lesson }
}

/**
 * The minutes a course is planned to take: what was written down, else those of its lessons; 0 where nobody said.
 */
export function plannedMinutesOf({
  plannedMinutes,
  lessons,
}: Pick<Course, 'plannedMinutes' | 'lessons'>): number {
  return plannedMinutes > 0 ? plannedMinutes : lessons.reduce((sum, { minutes }) => sum + minutes, 0)
}
