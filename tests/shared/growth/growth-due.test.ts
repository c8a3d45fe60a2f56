import { describe, expect, it } from 'vitest'
import { withStatus } from '../../../shared/growth/courses.ts'
import { withAnswer } from '../../../shared/growth/follow-ups.ts'
import { contactsDue, followUpsDue } from '../../../shared/growth/growth-due.ts'
import { courseSchema, personSchema } from '../../../shared/growth/records.ts'

describe('what is due of growth', () => {
  const course = withStatus(
    courseSchema.parse({ id: 'c', title: 'SQL', status: 'doing' }),
    'done',
    '2026-03-22',
  )

  it('is one question a course, with a key of its own each time', () => {
    const keys = (today: string) => followUpsDue([course], today).map(({ key }) => key)
    // The clocks change on the 29th.
    expect(keys('2026-03-28')).toEqual([])
    expect(keys('2026-03-29')).toEqual(['follow-up:c:2026-03-29'])
    expect(keys('2026-04-05')).toEqual(['follow-up:c:2026-03-29']) // after a week closed
    expect(keys('2026-04-21')).toEqual(['follow-up:c:2026-04-21'])
    const answer = { used: false, where: '', effect: '' }
    const told = withAnswer(course, 0, { answer, today: '2026-04-01', isApplied: false })
    expect(followUpsDue([told], '2026-04-05')).toEqual([])
    expect(followUpsDue([told], '2026-04-21')).toHaveLength(1)
  })

  it('is somebody to be met again, anew when the day is another', () => {
    const person = personSchema.parse({ id: 'p', name: 'Ingrid', followUpOn: '2026-10-25' })
    const keys = (one: typeof person, today: string) => contactsDue([one], today).map(({ key }) => key)
    expect(keys(person, '2026-10-24')).toEqual([])
    expect(keys(person, '2026-10-25')).toEqual(['contact:p:2026-10-25'])
    expect(keys(person, '2026-11-01')).toEqual(['contact:p:2026-10-25'])
    expect(keys({ ...person, followUpOn: '2026-10-26' }, '2026-11-01')).toEqual(['contact:p:2026-10-26'])
    expect(keys({ ...person, followUpOn: null }, '2026-11-01')).toEqual([])
  })
})
