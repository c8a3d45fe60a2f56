import type { Course } from '../../../shared/growth/records.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './courses.module.css'

/** What was answered to a course's follow-ups, in the order of the answers. */
export function CourseAnswers({ course: { followUps } }: { course: Course }) {
  const formats = useFormats()
  const answered = followUps.filter(({ answeredOn }) => answeredOn !== null)
  if (answered.length === 0) return null
  return (
    <ul className={styles.answers} aria-label={texts.answers}>
      {answered.map((one) => (
        <li key={one.due}>
          <span className={styles.when}>{texts.answered(one, formats.day(one.answeredOn ?? one.due))}</span>
          {[one.where, one.effect].filter((text) => text !== '').join(' → ')}
        </li>
      ))}
    </ul>
  )
}
