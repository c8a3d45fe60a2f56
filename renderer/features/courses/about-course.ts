import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { courseEntry } from '../../../shared/growth/course-entries.ts'
import { nextLesson } from '../../../shared/growth/courses.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { aboutEntry } from '../../../shared/timer/timed-entry.ts'
import type { About } from '../../../shared/timer/timer.ts'

/** What a timer is for that runs for a course: its next lesson, where it has one, and its skills. */
export function aboutCourse(course: Course, catalog: Catalog, today: Day): About {
  const minutes = Math.max(1, course.skillIds.length)
  const entry = courseEntry(course, { date: today, minutes, lesson: nextLesson(course)?.lesson ?? null })
  return aboutEntry({ ...entry, tags: [], with: null }, catalog)
}
