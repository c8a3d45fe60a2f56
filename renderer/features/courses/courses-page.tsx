import { Plus } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import type { CourseForm } from '../../../shared/growth/course-form.ts'
import { groupCourses, STATUS_ORDER } from '../../../shared/growth/courses.ts'
import { applicationRate, followUpToAsk } from '../../../shared/growth/follow-ups.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useCourses, useCredentialNames } from '../../storage/use-courses.ts'
import { useTallies } from '../../storage/search/use-search.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { useEditing } from '../../ui/use-editing.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { CourseCard, type TimerStarting } from './course-card.tsx'
import { CourseDialog } from './course-dialog.tsx'
import styles from './courses.module.css'
import { FollowUpForm } from './follow-up-form.tsx'
import { TimeDialog } from './time-dialog.tsx'
import { focusMenu, placeOf, useCourseChanges } from './use-course-changes.ts'
import { WholeDialog } from './whole-dialog.tsx'

/** What is open over the page. `course` is null for a new one; `form` is what its fields begin with instead. */
export type CourseEditing =
  | { kind: 'edit'; course: Course | null; form?: CourseForm }
  | { kind: 'time'; course: Course; lesson: number | null }
  | { kind: 'whole'; course: Course }

type CoursesPageProps = {
  /** The id of the course that was come for; empty for none. */
  item: string
  renderTimerStart(start: TimerStarting): ReactNode
}

/** All courses, from wish to what is applied, and what they ask. */
export function CoursesPage({ item, renderTimerStart }: CoursesPageProps) {
  const today = useToday()
  const formats = useFormats()
  const catalog = useCatalog()
  const courses = useCourses()
  const credentials = useCredentialNames()
  const tallies = useTallies()
  const changes = useCourseChanges(today, courses)
  const [editing, setEditing] = useEditing<CourseEditing>()
  const isRead = catalog !== undefined && courses !== undefined && credentials !== undefined

  useEffect(() => {
    const place = isRead && item !== '' ? placeOf(item) : null
    if (place === null) return
    place.scrollIntoView({ block: 'start' })
    const first = place.querySelector<HTMLElement>('button, input')
    if (first === null) focusMenu(place)
    else first.focus({ preventScroll: true })
  }, [isRead, item])

  if (!isRead) return <Page title={texts.title}>{null}</Page>
  const groups = groupCourses(courses)
  const rate = applicationRate(courses)
  const share =
    rate.answered === 0
      ? null
      : texts.rate(formats.percent(Math.round((100 * rate.used) / rate.answered)), rate)
  const asking = courses.flatMap((course) => {
    const asked = followUpToAsk(course, today)
    return asked === null ? [] : { course, asked }
  })
  const view = { catalog, credentials, tallies, today, changes, onEditing: setEditing, renderTimerStart }
  return (
    <Page
      title={texts.title}
      meta={courses.length === 0 ? undefined : texts.meta(groups.doing.length, share)}
      controls={
        <Button look="primary" onPress={() => setEditing({ kind: 'edit', course: null })}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {texts.add}
        </Button>
      }
    >
      {courses.length === 0 && <EmptyState title={texts.first} text={texts.firstText} />}
      {asking.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.group}>{texts.asks}</h2>
          {asking.map(({ course, asked }) => (
            <FollowUpForm
              key={`${course.id}:${asked.index}`}
              course={course}
              asked={asked}
              today={today}
              onAnswer={changes.onAnswer}
            />
          ))}
        </section>
      )}
      {tallies.kind === 'failed' && <p className={styles.quiet}>{texts.noLogged}</p>}
      {STATUS_ORDER.map(
        (status) =>
          groups[status].length > 0 && (
            <section key={status} className={styles.section}>
              <h2 className={styles.group}>{texts.groups[status]}</h2>
              {groups[status].map((course) => (
                <CourseCard key={course.id} course={course} view={view} />
              ))}
            </section>
          ),
      )}
      {rate.answered > 0 && <p className={styles.foot}>{texts.rateHint}</p>}
      {editing?.kind === 'edit' && (
        <CourseDialog
          editing={editing}
          catalog={catalog}
          credentials={credentials}
          today={today}
          onEditing={setEditing}
        />
      )}
      {editing?.kind === 'time' && (
        <TimeDialog editing={editing} today={today} onClose={() => setEditing(null)} />
      )}
      {editing?.kind === 'whole' && (
        <WholeDialog course={editing.course} today={today} onClose={() => setEditing(null)} />
      )}
    </Page>
  )
}
