import { isFinished } from '../../../shared/growth/courses.ts'
import { useCourses } from '../../storage/use-courses.ts'
import { Select } from '../../ui/select.tsx'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'

const NONE = 'none'

type CourseFieldProps = { courseId: string | null; onChange(courseId: string | null): void }

/** The course an entry is time on: one that is not behind one yet. What was named before stays to be chosen, also where it is over or gone. */
export function CourseField({ courseId, onChange }: CourseFieldProps) {
  const courses = useCourses()
  if (courses === undefined || (courses.length === 0 && courseId === null)) return null
  const options = courses
    .filter((course) => !isFinished(course) || course.id === courseId)
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ id, title }) => ({ value: id, label: title }))
  const isGone = courseId !== null && !courses.some(({ id }) => id === courseId)
  return (
    <Select
      label={texts.entryCourse}
      value={courseId ?? NONE}
      options={[
        { value: NONE, label: texts.entryNoCourse },
        ...options,
        ...(isGone ? [{ value: courseId, label: texts.entryGoneCourse }] : []),
      ]}
      onChange={(value) => onChange(value === NONE ? null : value)}
    />
  )
}
