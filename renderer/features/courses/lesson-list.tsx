import { formatMinutes, isMinutes } from '../../../shared/duration.ts'
import { isFinished } from '../../../shared/growth/courses.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import type { CourseView } from './course-card.tsx'
import styles from './courses.module.css'

/** Longer lists are closed at first. */
const SHORT = 12

/** Whether a course's lessons are in sight without being asked for. */
export function showsLessons({ status, lessons }: Pick<Course, 'status' | 'lessons'>): boolean {
  return status === 'doing' && lessons.length > 0 && lessons.length <= SHORT
}

/** The lessons of a course: ticked where they stand, or ticked and logged at once. */
export function LessonList({ course, view }: { course: Course; view: CourseView }) {
  const formats = useFormats()
  const { today, changes, onEditing } = view
  const { lessons } = course
  if (lessons.length === 0) return null
  const done = lessons.filter(({ doneOn }) => doneOn !== null).length
  return (
    <details className={styles.lessons} open={showsLessons(course)}>
      <summary>{texts.lessons(done, lessons.length)}</summary>
      <ul aria-label={texts.lessonsOf(course.title)}>
        {lessons.map(({ title, minutes, doneOn }, index) => (
          // A lesson has no id; its place in the course is what names it.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.lesson}>
            <TickBox isOn={doneOn !== null} onChange={(isDone) => changes.onLesson(course, index, isDone)}>
              <span className={styles.lessonText}>
                <span className={doneOn === null ? undefined : styles.ticked}>{title}</span>
                {doneOn !== null && (
                  <span className={styles.when}>{texts.lessonDone(formats.day(doneOn))}</span>
                )}
              </span>
            </TickBox>
            {doneOn === null && !isFinished(course) ? (
              isMinutes(minutes) ? (
                <Button
                  look="link"
                  aria-label={texts.tickAndLogOf(minutes, title)}
                  onPress={() => changes.onLog(course, { date: today, minutes, lesson: index })}
                >
                  {texts.tickAndLog(minutes)}
                </Button>
              ) : (
                <Button
                  look="link"
                  aria-label={`${texts.logTime}: ${title}`}
                  onPress={() => onEditing({ kind: 'time', course, lesson: index })}
                >
                  {texts.logTime}
                </Button>
              )
            ) : (
              minutes > 0 && <span className={styles.when}>{formatMinutes(minutes)}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
