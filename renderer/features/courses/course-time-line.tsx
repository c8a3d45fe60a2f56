import { plannedMinutesOf } from '../../../shared/growth/courses.ts'
import type { Course } from '../../../shared/growth/records.ts'
import type { TallyState } from '../../storage/search/journal-search.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import styles from './courses.module.css'

/** The time logged on a course beside what it was planned to take: in figures, and as a bar where there is a plan. */
export function CourseTimeLine({ course, tallies }: { course: Course; tallies: TallyState }) {
  const planned = plannedMinutesOf(course)
  const counted = tallies.kind === 'counted' ? (tallies.tallies.courses.get(course.id)?.minutes ?? 0) : null
  if (planned === 0 && (counted === null || counted === 0)) return null
  return (
    <div className={styles.time}>
      {planned > 0 && (
        <span className={styles.bar} aria-hidden>
          <span
            className={styles.filled}
            style={{ inlineSize: `${Math.min(100, (100 * (counted ?? 0)) / planned)}%` }}
          />
        </span>
      )}
      <span className={styles.figures}>
        {counted === null ? texts.plannedOnly(planned) : texts.logged(counted, planned)}
      </span>
    </div>
  )
}
