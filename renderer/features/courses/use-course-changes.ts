import { useEffect, useRef } from 'react'
import type { Day } from '../../../shared/day.ts'
import { withLessonDone, withStatus } from '../../../shared/growth/courses.ts'
import { withAnswer, type FollowUpAnswer } from '../../../shared/growth/follow-ups.ts'
import type { Course, CourseStatus } from '../../../shared/growth/records.ts'
import { deleteCourse, logCourseTime, saveCourse, type CourseTime } from '../../storage/courses.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfCourses } from '../../ui/texts-of-courses.ts'
import { toast } from '../../ui/toasts.tsx'

const { did } = textsOfCourses

export type CourseChanges = {
  onStatus(course: Course, status: CourseStatus): void
  onLesson(course: Course, index: number, isDone: boolean): void
  /** In one press: what went wrong is told in passing. */
  onLog(course: Course, time: CourseTime): void
  onAnswer(course: Course, index: number, answer: FollowUpAnswer, isApplied: boolean): void
  onDelete(course: Course): void
}

/** What can be done to a course in its place; each is one commit that says what it did and can be taken back. */
export function useCourseChanges(today: Day, courses: readonly Course[] | undefined): CourseChanges {
  const journal = useJournal()
  const awaited = useRef<string | null>(null)
  // What was pressed is gone with the course's place; once the course stands in its new one, the focus goes there.
  useEffect(() => {
    if (awaited.current === null || courses === undefined) return
    const place = placeOf(awaited.current)
    awaited.current = null
    if (document.activeElement === document.body || document.activeElement === null) focusMenu(place)
  }, [courses])

  const tell = async (label: string, work: Promise<Saved<UndoStep>>): Promise<boolean> => {
    const wrong = tellSaved(await work, label, (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    return wrong === null
  }
  const move = (course: Course, label: string, next: Course) => {
    awaited.current = course.id
    void tell(label, saveCourse(journal, next, label))
  }
  return {
    onStatus: (course, status) =>
      move(course, did.moved[status](course.title), withStatus(course, status, today)),
    onLesson: (course, index, isDone) => {
      const title = course.lessons[index]?.title ?? ''
      const label = isDone ? did.lessonDone(title) : did.lessonOpen(title)
      move(course, label, withLessonDone(course, index, isDone ? today : null))
    },
    onLog: (course, time) => {
      const label = did.logged(time.minutes, course.title)
      awaited.current = course.id
      void tell(label, logCourseTime(journal, course, time, label))
    },
    onAnswer: (course, index, answer, isApplied) => {
      const label = answer.used === null ? did.leftOut(course.title) : did.answered(course.title)
      move(course, label, withAnswer(course, index, { answer, today, isApplied }))
    },
    onDelete: (course) => {
      const label = did.deleted(course.title)
      const beside = besideOf(course.id)
      void tell(label, deleteCourse(journal, course, label)).then((isDone) => isDone && focusMenu(beside))
    },
  }
}

/** The attribute by which a course's place on the page is found. */
export const COURSE_PLACE = 'data-course'

/** A course's place on the page. */
export function placeOf(id: string): Element | null {
  return document.querySelector(`[${COURSE_PLACE}="${CSS.escape(id)}"]`)
}

function besideOf(id: string): Element | undefined {
  const places = [...document.querySelectorAll(`[${COURSE_PLACE}]`)].filter((place) =>
    place.checkVisibility(),
  )
  const index = places.findIndex((place) => place.getAttribute(COURSE_PLACE) === id)
  return places[index + 1] ?? places[index - 1]
}

/** Puts the focus on the menu of a course's place, else at the top of the page. */
export function focusMenu(place: Element | null | undefined): void {
  const menu = place?.querySelector<HTMLElement>('[aria-haspopup]')
  ;(menu ?? document.getElementById(PAGE_HEADING))?.focus()
}
