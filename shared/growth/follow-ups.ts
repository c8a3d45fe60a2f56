import { addDays, type Day } from '../day.ts'
import type { Course } from './records.ts'

export type FollowUp = Course['followUps'][number]

/** After so many days one is asked whether a course was of use. */
export const FOLLOW_UP_DAYS = [7, 30, 90] as const

/**
 * The follow-ups of a course that is finished on a day: the first is asked after 7 days, the second after 30, the
 * third after 90. What was answered stays as it is; what is open gets its day anew, or goes where the course is not
 * finished. Days are counted on the calendar, so a clock change moves none.
 */
export function withDatedFollowUps(followUps: readonly FollowUp[], finishedOn: Day | null): FollowUp[] {
  if (finishedOn === null) return followUps.filter(({ answeredOn }) => answeredOn !== null)
  const dated = FOLLOW_UP_DAYS.map((days, index): FollowUp => {
    const known = followUps[index]
    if (known !== undefined && known.answeredOn !== null) return known
    return { answeredOn: null, used: null, where: '', effect: '', ...known, due: addDays(finishedOn, days) }
  })
  return [...dated, ...followUps.slice(FOLLOW_UP_DAYS.length)]
}

/** A follow-up and its place in the course. */
export type PlacedFollowUp = { index: number; followUp: FollowUp }

/**
 * The follow-up to ask on a day: of those that are due the latest, unless it is answered. So a course asks once,
 * however long the app was closed; what a later question has overtaken is not asked any more.
 */
export function followUpToAsk({ followUps }: Pick<Course, 'followUps'>, today: Day): PlacedFollowUp | null {
  const [latest] = placed(followUps)
    .filter(({ followUp }) => followUp.due <= today)
    .toSorted((a, b) => (a.followUp.due < b.followUp.due ? 1 : -1))
  return latest === undefined || latest.followUp.answeredOn !== null ? null : latest
}

/** The day on which a course asks next, after `today`; null where it asks no more. */
export function nextFollowUpDay({ followUps }: Pick<Course, 'followUps'>, today: Day): Day | null {
  const days = followUps.flatMap(({ due, answeredOn }) => (answeredOn === null && due > today ? due : []))
  return days.toSorted()[0] ?? null
}

function placed(followUps: readonly FollowUp[]): PlacedFollowUp[] {
  return followUps.map((followUp, index) => ({ index, followUp }))
}

/** What somebody says to a follow-up. `used` is null where they leave the question out: it counts for nothing. */
export type FollowUpAnswer = Pick<FollowUp, 'used' | 'where' | 'effect'>

/** A course with one of its follow-ups answered on a day. `isApplied` takes one that is done to applied. */
export function withAnswer(
  course: Course,
  index: number,
  { answer, today, isApplied }: { answer: FollowUpAnswer; today: Day; isApplied: boolean },
): Course {
  const followUps = course.followUps.map((one, at) =>
    at === index ? { ...one, ...answer, answeredOn: today } : one,
  )
  return { ...course, followUps, status: isApplied && course.status === 'done' ? 'applied' : course.status }
}

/** How many of the answered follow-ups of all courses say that it was used. */
export type ApplicationRate = { used: number; answered: number }

/** Counts the answers that say yes or no; a follow-up that was left out is in neither number. */
export function applicationRate(courses: readonly Pick<Course, 'followUps'>[]): ApplicationRate {
  const answers = courses.flatMap(({ followUps }) => followUps.filter(({ used }) => used !== null))
  return { used: answers.filter(({ used }) => used === true).length, answered: answers.length }
}
