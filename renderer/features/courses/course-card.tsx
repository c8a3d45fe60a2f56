import { Clock, Play } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import type { Credential } from '../../../shared/credentials/records.ts'
import type { Day } from '../../../shared/day.ts'
import { isMinutes } from '../../../shared/duration.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { isFinished, nextLesson } from '../../../shared/growth/courses.ts'
import { nextFollowUpDay } from '../../../shared/growth/follow-ups.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { openLink } from '../../platform/open-link.ts'
import type { TallyState } from '../../storage/search/journal-search.ts'
import type { About } from '../../../shared/timer/timer.ts'
import { Button } from '../../ui/button.tsx'
import { OutsideLink } from '../../ui/outside-link.tsx'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { aboutCourse } from './about-course.ts'
import { CourseAnswers } from './course-answers.tsx'
import { CourseFacts } from './course-facts.tsx'
import { CourseMenu } from './course-menu.tsx'
import { CourseTimeLine } from './course-time-line.tsx'
import type { CourseEditing } from './courses-page.tsx'
import styles from './courses.module.css'
import { LessonList, showsLessons } from './lesson-list.tsx'
import { COURSE_PLACE, type CourseChanges } from './use-course-changes.ts'

/** A button that starts the timer for something. */
export type TimerStarting = {
  about: About
  catalog: Catalog
  label: string
  said: string
  children: ReactNode
}

export type CourseView = {
  catalog: Catalog
  credentials: readonly Pick<Credential, 'id' | 'title'>[]
  tallies: TallyState
  today: Day
  changes: CourseChanges
  onEditing(editing: CourseEditing): void
  renderTimerStart(start: TimerStarting): ReactNode
}

/** A course: where it stands, its time and lessons, and the next thing to do on it. */
export function CourseCard({ course, view }: { course: Course; view: CourseView }) {
  const id = useId()
  const formats = useFormats()
  const { today, catalog, changes } = view
  const { status, provider, url, startedOn, finishedOn } = course
  const isOver = isFinished(course)
  const asksNext = isOver ? nextFollowUpDay(course, today) : null
  const meta = [
    ...(provider === '' ? [] : [provider]),
    ...(status === 'doing' && startedOn !== null ? [texts.began(formats.day(startedOn))] : []),
    ...(isOver && finishedOn !== null ? [texts.finished(formats.day(finishedOn))] : []),
    ...(asksNext === null ? [] : [texts.asksNext(formats.day(asksNext))]),
  ]
  return (
    <article
      className={status === 'doing' ? styles.card : `${styles.card} ${styles.small}`}
      aria-labelledby={id}
      {...{ [COURSE_PLACE]: course.id }}
    >
      <header className={styles.head}>
        <h3 id={id} className={styles.title}>
          {course.title}
        </h3>
        <CourseMenu course={course} view={view} />
      </header>
      {(meta.length > 0 || url !== '') && (
        <p className={styles.meta}>
          {meta.map((text) => (
            <span key={text}>{text}</span>
          ))}
          {url !== '' && (
            <span>
              <OutsideLink address={url} onOpen={openLink} />
            </span>
          )}
        </p>
      )}
      <CourseTimeLine course={course} tallies={view.tallies} />
      <CourseFacts course={course} catalog={catalog} credentials={view.credentials} />
      <CourseAnswers course={course} />
      <LessonList course={course} view={view} />
      {status === 'doing' && <Doing course={course} view={view} />}
      {status === 'planned' && (
        <div>
          <Button onPress={() => changes.onStatus(course, 'doing')}>
            <Play size={16} strokeWidth={1.75} aria-hidden />
            {texts.moveTo.doing}
          </Button>
        </div>
      )}
      {status === 'wish' && (
        <div>
          <Button onPress={() => changes.onStatus(course, 'planned')}>{texts.moveTo.planned}</Button>
        </div>
      )}
    </article>
  )
}

/** What to press while a course is in work: the next lesson with its time, any time, or the timer. */
function Doing({ course, view }: { course: Course; view: CourseView }) {
  const { today, catalog, changes, onEditing, renderTimerStart } = view
  const next = nextLesson(course)
  const minutes = next?.lesson.minutes ?? 0
  // Where the lessons are in sight, each has this button itself.
  const isBeside = next !== null && !showsLessons(course)
  const canLogNext = isBeside && isMinutes(minutes)
  return (
    <div className={styles.doing}>
      {canLogNext && (
        <Button
          aria-label={texts.tickAndLogOf(minutes, next.lesson.title)}
          onPress={() => changes.onLog(course, { date: today, minutes, lesson: next.index })}
        >
          {texts.tickAndLog(minutes)}
        </Button>
      )}
      <Button
        aria-label={texts.logTimeOf(course.title)}
        onPress={() => onEditing({ kind: 'time', course, lesson: next?.index ?? null })}
      >
        <Clock size={16} strokeWidth={1.75} aria-hidden />
        {texts.logTime}
      </Button>
      {renderTimerStart({
        about: aboutCourse(course, catalog, today),
        catalog,
        label: texts.timerOf(course.title),
        said: texts.timerRuns(course.title),
        children: texts.timer,
      })}
      {isBeside && <span className={styles.next}>{texts.nextLesson(next.lesson.title)}</span>}
    </div>
  )
}
