import { formatMinutes, parseDuration } from '../duration.ts'
import type { Lesson } from './courses.ts'

/** A lesson as a line of a list says it; 0 minutes where it says none. */
export type LessonLine = Pick<Lesson, 'title' | 'minutes'>

const BULLET = /^(?:[-*•–]\s+)?(?:\[[ xX]?\]\s*)?(?:\d{1,3}[.)]\s+)?/
const LENGTH =
  /[\s,;:|(–-]+\(?((?:\d{1,2}:)?\d{1,3}:[0-5]\d|\d[\d.,]*\s*(?:h|hrs?|hours?)(?:\s*\d{1,2}\s*(?:m|mins?|minutes?)?)?|\d{1,4}\s*(?:m|mins?|minutes?))\)?\s*$/i

/** The most that a lesson's title keeps. */
const MOST_CHARACTERS = 1_000

/**
 * Reads a list of lessons, one a line, as it comes from a course's page: numbers and bullets before a title go, a length
 * after it is taken: `2. Pods and containers (45 min)`. `12:30` is minutes and seconds, as such pages write the length of
 * a film, and `1:02:30` has hours; both round up to whole minutes.
 */
export function readLessons(text: string): LessonLine[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const plain = line.trim().replace(BULLET, '').trim()
    if (plain === '') return []
    const match = LENGTH.exec(plain)
    const minutes = match === null ? null : minutesOf(match[1] ?? '')
    const title = minutes === null ? plain : plain.slice(0, match?.index).trim()
    return { title: (title === '' ? plain : title).slice(0, MOST_CHARACTERS).trim(), minutes: minutes ?? 0 }
  })
}

function minutesOf(length: string): number | null {
  if (!length.includes(':')) return parseDuration(length)
  const [seconds = 0, minutes = 0, hours = 0] = length.split(':').map(Number).toReversed()
  return hours * 60 + minutes + Math.ceil(seconds / 60)
}

/** The list as it stands in its field; {@link readLessons} reads the same of it again. */
export function lessonsText(lessons: readonly LessonLine[]): string {
  return lessons
    .map(({ title, minutes }) => (minutes === 0 ? title : `${title} ${formatMinutes(minutes)}`))
    .join('\n')
}

/**
 * The lessons of a list that was edited, with the days on which they were done: a lesson is known by its title, one of
 * another title by its place where the lesson that stood there is gone.
 */
export function withLessonDays(lines: readonly LessonLine[], before: readonly Lesson[]): Lesson[] {
  const left = new Set(before)
  const byTitle = lines.map(({ title }) => {
    const known = before.find((lesson) => left.has(lesson) && lesson.title === title)
    if (known !== undefined) left.delete(known)
    return known
  })
  return lines.map((line, index) => {
    const there = before[index]
    const known = byTitle[index] ?? (there !== undefined && left.has(there) ? there : undefined)
    return { ...line, doneOn: known?.doneOn ?? null }
  })
}
