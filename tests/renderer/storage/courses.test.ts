import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteCourse, logCourse, logCourseTime, saveCourse } from '../../../renderer/storage/courses.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { withStatus } from '../../../shared/growth/courses.ts'
import { withAnswer } from '../../../shared/growth/follow-ups.ts'
import { courseSchema, type Course } from '../../../shared/growth/records.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const skillId = DEFAULT_SKILLS.find(({ name }) => name === 'Programming')?.id ?? ''

let journal: Journal
beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
})
afterEach(wipeDatabase)

async function added(more: object = {}): Promise<Course> {
  const course = courseSchema.parse({ id: journal.newId(), title: 'SQL', skillIds: [skillId], ...more })
  await saveCourse(journal, course, 'add')
  return await kept(course.id)
}

async function kept(id: string): Promise<Course> {
  const course = await journal.database.courses.get(id)
  if (course === undefined) throw new Error('There is no course.')
  return course
}

describe('a course in the journal', () => {
  it('leaves its entries as they are when it is deleted, and comes back by undo', async () => {
    const course = await added()
    await logCourseTime(journal, course, { date: TODAY, minutes: 45, lesson: null }, 'log')
    const before = await journal.database.entries.toArray()
    await deleteCourse(journal, course, 'delete')
    expect(await journal.database.courses.count()).toBe(0)
    expect(await journal.database.entries.toArray()).toEqual(before)
    expect(before).toMatchObject([
      { courseId: course.id, minutes: 45, allocations: [{ skillId, minutes: 45 }] },
    ])
    await undo(journal)
    expect(await kept(course.id)).toEqual(course)
  })

  it('has a lesson ticked and logged in one step, which is taken back as one', async () => {
    const course = await added({ lessons: [{ title: 'Joins', minutes: 30 }, { title: 'Windows' }] })
    await logCourseTime(journal, course, { date: TODAY, minutes: 30, lesson: 0 }, 'log')
    expect(await kept(course.id)).toMatchObject({
      status: 'doing',
      startedOn: TODAY,
      lessons: [{ doneOn: TODAY }, { doneOn: null }],
    })
    expect(await journal.database.entries.toArray()).toMatchObject([
      { title: 'SQL: Joins', provenance: 'same-day' },
    ])
    await undo(journal)
    expect(await kept(course.id)).toEqual(course)
    expect(await journal.database.entries.count()).toBe(0)
  })

  it('is logged as a whole in one step, or not at all', async () => {
    const course = await added({ lessons: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] })
    const whole = { minutes: 600, from: '2026-10-01', to: '2026-10-21' }
    expect(await logCourse(journal, course, { ...whole, minutes: 2 }, 'log')).toEqual({ kind: 'not-fitting' })
    expect(await journal.database.entries.count()).toBe(0)
    await logCourse(journal, course, whole, 'log')
    const entries = await journal.database.entries.orderBy('[date+id]').toArray()
    expect(entries.map(({ date, minutes, provenance }) => [date, minutes, provenance])).toEqual([
      ['2026-10-01', 200, 'reconstructed'],
      ['2026-10-11', 200, 'reconstructed'],
      ['2026-10-21', 200, 'reconstructed'],
    ])
    expect(await kept(course.id)).toMatchObject({ status: 'done', finishedOn: '2026-10-21' })
    await undo(journal)
    expect(await journal.database.entries.count()).toBe(0)
    expect(await kept(course.id)).toEqual(course)
  })

  it('keeps its follow-ups and their answers over a new start', async () => {
    const course = await added({ status: 'doing' })
    await saveCourse(journal, withStatus(course, 'done', '2026-11-01'), 'done')
    const answer = { used: true, where: 'The report', effect: 'An hour less' }
    const told = withAnswer(await kept(course.id), 0, { answer, today: '2026-11-10', isApplied: true })
    await saveCourse(journal, told, 'answer')
    expect(await kept(course.id)).toMatchObject({
      status: 'applied',
      followUps: [
        { due: '2026-11-08', answeredOn: '2026-11-10', ...answer },
        { due: '2026-12-01', answeredOn: null },
        { due: '2027-01-30', answeredOn: null },
      ],
    })
  })
})
