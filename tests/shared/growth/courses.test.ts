import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { courseEntry, logWholeCourse } from '../../../shared/growth/course-entries.ts'
import { BLANK_COURSE, checkCourse, courseFormOf, readPlanned } from '../../../shared/growth/course-form.ts'
import {
  groupCourses,
  nextLesson,
  nextStatus,
  plannedMinutesOf,
  withLessonDone,
  withStatus,
} from '../../../shared/growth/courses.ts'
import { lessonsText, readLessons, withLessonDays } from '../../../shared/growth/lessons.ts'
import { courseSchema, type Course } from '../../../shared/growth/records.ts'

const TODAY = '2026-11-22'
const course = (more: object = {}): Course => courseSchema.parse({ id: 'c', title: 'SQL', ...more })
const about = { id: 'new', today: TODAY }

describe('the way of a course', () => {
  it('leads from a wish to what is applied, with its days', () => {
    expect(['wish', 'planned', 'doing', 'done', 'applied'].map((one) => nextStatus(one as 'wish'))).toEqual([
      'planned',
      'doing',
      'done',
      'applied',
      null,
    ])
    const doing = withStatus(course({ status: 'wish' }), 'doing', '2026-11-01')
    expect(doing).toMatchObject({ startedOn: '2026-11-01', finishedOn: null, followUps: [] })
    const done = withStatus(doing, 'done', TODAY)
    expect(done).toMatchObject({ startedOn: '2026-11-01', finishedOn: TODAY })
    expect(withStatus(done, 'applied', '2027-01-01').finishedOn).toBe(TODAY)
  })

  it('is begun by its first lesson, and a lesson can be open again', () => {
    const planned = course({ lessons: [{ title: 'Joins' }, { title: 'Windows' }] })
    const begun = withLessonDone(planned, 0, TODAY)
    expect(begun).toMatchObject({ status: 'doing', startedOn: TODAY })
    expect(nextLesson(begun)).toMatchObject({ index: 1, lesson: { title: 'Windows' } })
    const open = withLessonDone(begun, 0, null)
    expect(open).toMatchObject({ status: 'doing', lessons: planned.lessons })
    expect(nextLesson(course())).toBeNull()
  })

  it('groups courses by status, the last begun or finished first', () => {
    const groups = groupCourses([
      course({ id: 'a', status: 'done', finishedOn: '2026-01-01' }),
      course({ id: 'b', status: 'done', finishedOn: '2026-02-01' }),
      course({ id: 'z', status: 'wish', title: 'Zebra' }),
      course({ id: 'y', status: 'wish', title: 'Apple' }),
    ])
    expect(groups.done.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(groups.wish.map(({ id }) => id)).toEqual(['y', 'z'])
  })

  it('takes as long as was written down, else as its lessons', () => {
    const lessons = [
      { title: 'A', minutes: 30 },
      { title: 'B', minutes: 45 },
    ]
    expect(plannedMinutesOf(course({ lessons }))).toBe(75)
    expect(plannedMinutesOf(course({ lessons, plannedMinutes: 600 }))).toBe(600)
  })
})

describe('a pasted list of lessons', () => {
  test.each([
    ['Pods and containers', 'Pods and containers', 0],
    ['1. Pods and containers (45 min)', 'Pods and containers', 45],
    ['- [x] Networking  1h 30m', 'Networking', 90],
    ['• Volumes, 20 minutes', 'Volumes', 20],
    ['Introduction 12:30', 'Introduction', 13],
    ['Deep dive – 1:02:30', 'Deep dive', 63],
    ['Chapter 3', 'Chapter 3', 0],
    ['2) Half an hour: 0.5h', 'Half an hour', 30],
    ['45m', '45m', 0],
    ['Since 1984', 'Since 1984', 0],
    ['Too long 99h', 'Too long 99h', 0],
  ])('reads "%s"', (line, title, minutes) => {
    expect(readLessons(`\r\n${line}\r\n\n`)).toEqual([{ title, minutes }])
  })

  it('reads what it wrote, for any minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_440 }), { maxLength: 6 }), (all) => {
        const lessons = all.map((minutes, index) => ({ title: `Part ${index} of all`, minutes }))
        expect(readLessons(lessonsText(lessons))).toEqual(lessons)
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the days of lessons that were moved, renamed or stand among new ones', () => {
    const before = [
      { title: 'A', minutes: 10, doneOn: '2026-11-01' },
      { title: 'B', minutes: 10, doneOn: '2026-11-02' },
      { title: 'C', minutes: 10, doneOn: null },
    ]
    expect(withLessonDays(readLessons('B\nA\nC'), before).map(({ doneOn }) => doneOn)).toEqual([
      '2026-11-02',
      '2026-11-01',
      null,
    ])
    expect(withLessonDays(readLessons('New\nA\nB\nC'), before).map(({ doneOn }) => doneOn)).toEqual([
      null,
      '2026-11-01',
      '2026-11-02',
      null,
    ])
    expect(withLessonDays(readLessons('A, renamed\nB\nC'), before)[0]?.doneOn).toBe('2026-11-01')
    expect(withLessonDays(readLessons('A\nA'), before).map(({ doneOn }) => doneOn)).toEqual([
      '2026-11-01',
      '2026-11-02',
    ])
  })
})

describe('the form of a course', () => {
  it('says what is missing, and makes a course of a title alone', () => {
    expect(checkCourse(BLANK_COURSE, null, about)).toEqual({ kind: 'wrong', errors: { title: 'missing' } })
    const wrong = { ...BLANK_COURSE, title: 'SQL', planned: 'long' }
    expect(checkCourse(wrong, null, about)).toEqual({ kind: 'wrong', errors: { planned: 'unclear' } })
    const made = checkCourse({ ...BLANK_COURSE, title: ' SQL ' }, null, about)
    expect(made).toMatchObject({ kind: 'right', course: { id: 'new', title: 'SQL', status: 'wish' } })
  })

  it('refuses a last day before the first', () => {
    const form = {
      ...BLANK_COURSE,
      title: 'A',
      status: 'done' as const,
      startedOn: '2026-11-02',
      finishedOn: '2026-11-01',
    }
    expect(checkCourse(form, null, about)).toEqual({ kind: 'wrong', errors: { finishedOn: 'before-start' } })
  })

  it('makes the same course again of what was not touched, follow-ups and lessons included', () => {
    const before = course({
      status: 'done',
      finishedOn: '2026-03-01',
      plannedMinutes: 90_000,
      lessons: [{ title: '1. Odd (5m)', minutes: 2_000, doneOn: '2026-02-01' }],
      followUps: [{ due: '2026-03-15' }],
    })
    expect(checkCourse(courseFormOf(before), before, about)).toEqual({ kind: 'right', course: before })
  })

  it('dates follow-ups by the last day that was given, and today where none was', () => {
    const done = { ...BLANK_COURSE, title: 'A', status: 'done' as const }
    const made = checkCourse({ ...done, finishedOn: '2026-11-01' }, null, about)
    expect(made).toMatchObject({
      course: { finishedOn: '2026-11-01', followUps: [{ due: '2026-11-08' }, {}, {}] },
    })
    expect(checkCourse(done, null, about)).toMatchObject({ course: { finishedOn: TODAY } })
    if (made.kind === 'wrong') throw new Error('The form is wrong.')
    const later = checkCourse({ ...courseFormOf(made.course), finishedOn: '2026-11-10' }, made.course, about)
    expect(later).toMatchObject({ course: { followUps: [{ due: '2026-11-17' }, {}, {}] } })
  })

  test.each([
    ['12h', 720],
    ['40', 40],
    ['1h 30m', 90],
    ['1.5h', 90],
    ['120 hours', 7_200],
    ['0', null],
    ['h', null],
    ['soon', null],
  ])('reads "%s" as planned time', (text, minutes) => {
    expect(readPlanned(text)).toBe(minutes)
  })
})

describe('time on a course', () => {
  it('is an entry that names it, shared by its skills', () => {
    const one = course({ skillIds: ['a', 'b'] })
    const lesson = { title: 'Joins', minutes: 45, doneOn: null }
    const entry = courseEntry(one, { date: TODAY, minutes: 45, lesson })
    expect(entrySchema.parse({ id: 'e', ...entry })).toMatchObject({
      title: 'SQL: Joins',
      kind: 'course',
      mode: 'learn',
      courseId: 'c',
      allocations: [
        { skillId: 'a', minutes: 23 },
        { skillId: 'b', minutes: 22 },
      ],
    })
    expect(courseEntry(one, { date: TODAY, minutes: 1, lesson: null }).allocations).toEqual([
      { skillId: 'a', minutes: 1 },
    ])
  })

  it('of a whole course adds up exactly, lies within its days and finishes it', () => {
    const lesson = fc.record({ title: fc.constant('A'), minutes: fc.integer({ min: 0, max: 300 }) })
    fc.assert(
      fc.property(
        fc.array(lesson, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 28 }),
        (lessons, minutes, day) => {
          const to = `2026-11-${String(day).padStart(2, '0')}`
          const whole = logWholeCourse(course({ status: 'doing', lessons }), {
            minutes,
            from: '2026-11-01',
            to,
          })
          if (whole === null) return
          expect(whole.entries.reduce((sum, entry) => sum + entry.minutes, 0)).toBe(minutes)
          for (const entry of whole.entries) {
            entrySchema.parse({ id: 'e', ...entry })
            expect(entry.date >= '2026-11-01' && entry.date <= to).toBe(true)
          }
          expect(whole.course).toMatchObject({ status: 'done', startedOn: '2026-11-01', finishedOn: to })
          expect(whole.course.followUps).toHaveLength(3)
          expect(whole.course.lessons.every(({ doneOn }) => doneOn !== null)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps the lengths of lessons to each other, and leaves those that are done', () => {
    const lessons = [
      { title: 'A', minutes: 30, doneOn: '2026-10-01' },
      { title: 'B', minutes: 30 },
      { title: 'C', minutes: 60 },
    ]
    const whole = logWholeCourse(course({ lessons }), { minutes: 180, from: '2026-11-01', to: '2026-11-11' })
    expect(whole?.entries.map(({ title, minutes, date }) => [title, minutes, date])).toEqual([
      ['SQL: B', 60, '2026-11-01'],
      ['SQL: C', 120, '2026-11-11'],
    ])
    expect(whole?.course.lessons.map(({ doneOn }) => doneOn)).toEqual([
      '2026-10-01',
      '2026-11-01',
      '2026-11-11',
    ])
  })

  it('does not fit where the days are turned round or too few', () => {
    expect(logWholeCourse(course(), { minutes: 60, from: '2026-11-02', to: '2026-11-01' })).toBeNull()
    expect(logWholeCourse(course(), { minutes: 3_000, from: '2026-11-02', to: '2026-11-03' })).toBeNull()
    expect(
      logWholeCourse(course(), { minutes: 1_200, from: '2026-11-01', to: '2026-11-21' })?.entries,
    ).toHaveLength(3)
  })
})
