import { addDays, daysBetween, type Day } from '../day.ts'
import { isMinutes, MOST_MINUTES } from '../duration.ts'
import type { Entry } from '../entry/entry.ts'
import { evenly } from '../entry/quick-add-shares.ts'
import { isFinished, withFinishedOn, type Lesson } from './courses.ts'
import type { Course } from './records.ts'

/** The fields of an entry that a course gives. */
export type CourseEntry = Pick<
  Entry,
  'title' | 'date' | 'minutes' | 'kind' | 'mode' | 'structured' | 'allocations' | 'courseId'
>

/**
 * The entry of time on a course, shared evenly by its skills; `lesson` names what was done. Of fewer minutes than
 * skills the first ones get one each.
 */
export function courseEntry(
  course: Course,
  { date, minutes, lesson }: { date: Day; minutes: number; lesson: Lesson | null },
): CourseEntry {
  const skillIds = course.skillIds.slice(0, minutes)
  const shares = evenly(minutes, skillIds.length)
  return {
    title: (lesson === null ? course.title : `${course.title}: ${lesson.title}`).slice(0, 1_000).trim(),
    date,
    minutes,
    kind: 'course',
    mode: 'learn',
    structured: true,
    allocations: skillIds.map((skillId, index) => ({ skillId, minutes: shares[index] ?? 0 })),
    courseId: course.id,
  }
}

/** What a whole course is logged by: its minutes in all, and its first and last day. */
export type WholeCourse = { minutes: number; from: Day; to: Day }

/** What logging a whole course comes to. */
export type LoggedCourse = { course: Course; entries: CourseEntry[] }

/** The most entries that a whole course becomes. */
const MOST_ENTRIES = 500

/**
 * Logs a course that was done somewhere else: an entry for each lesson that is still open, else one a week, spread
 * evenly over the days and adding up to its minutes exactly. Lessons keep their own lengths to each other. The course
 * is finished on its last day. Null where the minutes do not fit: fewer than entries, or more than days can hold.
 */
export function logWholeCourse(course: Course, { minutes, from, to }: WholeCourse): LoggedCourse | null {
  const days = daysBetween(from, to)
  if (days < 0 || minutes < 1 || minutes > (days + 1) * MOST_MINUTES) return null
  const open = course.lessons.filter(({ doneOn }) => doneOn === null).slice(0, MOST_ENTRIES)
  const weeks = Math.min(Math.floor(days / 7) + 1, minutes, MOST_ENTRIES)
  const length = Math.max(weeks, Math.ceil(minutes / MOST_MINUTES))
  const lessons = open.length > 0 ? open : Array.from({ length }, () => null)
  if (lessons.length > MOST_ENTRIES) return null
  const parts = inProportion(
    minutes,
    lessons.map((lesson) => lesson?.minutes ?? 0),
  )
  if (!parts.every(isMinutes)) return null
  const dayOf = (index: number) =>
    lessons.length === 1 ? to : addDays(from, Math.round((index * days) / (lessons.length - 1)))
  const entries = lessons.map((lesson, index) =>
    courseEntry(course, { date: dayOf(index), minutes: parts[index] ?? 0, lesson }),
  )
  const dayByLesson = new Map(open.map((lesson, index) => [lesson, dayOf(index)]))
  const done = course.lessons.map((lesson) => ({
    ...lesson,
    doneOn: lesson.doneOn ?? dayByLesson.get(lesson) ?? to,
  }))
  const status = isFinished(course) ? course.status : ('done' as const)
  const startedOn = course.startedOn === null || course.startedOn > from ? from : course.startedOn
  return { course: withFinishedOn({ ...course, status, startedOn, lessons: done }, to), entries }
}

/** Whole minutes in proportion to weights, adding up exactly; evenly where no weight is known or one would get nothing. */
function inProportion(minutes: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0 || weights.includes(0)) return evenly(minutes, weights.length)
  let [taken, passed] = [0, 0]
  const parts = weights.map((weight) => {
    passed += weight
    const upTo = Math.round((minutes * passed) / sum)
    const part = upTo - taken
    taken = upTo
    return part
  })
  return parts.includes(0) ? evenly(minutes, weights.length) : parts
}
