import type { Day } from '../day.ts'
import type { Due } from '../due/due-list.ts'
import { followUpToAsk } from './follow-ups.ts'
import { isContactDue } from './people.ts'
import type { Course, Person } from './records.ts'

/** A course that asks whether it was of use. */
export type FollowUpDue = Due & { readonly courseId: string; readonly title: string }

/** The follow-ups to answer on a day, one a course: the latest that is due. A later one is due anew. */
export function followUpsDue(courses: readonly Course[], today: Day): FollowUpDue[] {
  return courses.flatMap((course) => {
    const since = followUpToAsk(course, today)?.followUp.due
    if (since === undefined) return []
    return { key: `follow-up:${course.id}:${since}`, since, courseId: course.id, title: course.title }
  })
}

/** Somebody who is to be met again. */
export type ContactDue = Due & { readonly personId: string; readonly name: string }

/** The people to be met again by a day; another day for it makes them due anew. */
export function contactsDue(people: readonly Person[], today: Day): ContactDue[] {
  return people.flatMap(({ id, name, followUpOn }) =>
    followUpOn !== null && isContactDue({ followUpOn }, today)
      ? { key: `contact:${id}:${followUpOn}`, since: followUpOn, personId: id, name }
      : [],
  )
}
