import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween } from '../../../shared/day.ts'
import { withFinishedOn, withStatus } from '../../../shared/growth/courses.ts'
import {
  applicationRate,
  FOLLOW_UP_DAYS,
  followUpToAsk,
  nextFollowUpDay,
  withAnswer,
} from '../../../shared/growth/follow-ups.ts'
import { courseSchema, type Course } from '../../../shared/growth/records.ts'

const course = (more: object = {}): Course => courseSchema.parse({ id: 'c', title: 'SQL', ...more })
const finished = (day: string, more: object = {}) =>
  withStatus(course({ status: 'doing', ...more }), 'done', day)
const answered = (one: Course, index: number, used: boolean | null, today: string, isApplied = false) =>
  withAnswer(one, index, { answer: { used, where: 'Here', effect: '' }, today, isApplied })

describe('the follow-ups of a finished course', () => {
  // The clocks change on 29 March and 25 October 2026 in Europe, on 8 March and 1 November in America.
  test.each([
    ['2026-11-22', '2026-11-29', '2026-12-22', '2027-02-20'],
    ['2026-03-25', '2026-04-01', '2026-04-24', '2026-06-23'],
    ['2026-03-05', '2026-03-12', '2026-04-04', '2026-06-03'],
    ['2026-10-22', '2026-10-29', '2026-11-21', '2027-01-20'],
    ['2026-10-28', '2026-11-04', '2026-11-27', '2027-01-26'],
    ['2028-02-25', '2028-03-03', '2028-03-26', '2028-05-25'],
  ])('of %s are due on %s, %s and %s in every time zone', (day, ...due) => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC']) {
      const before = process.env['TZ']
      process.env['TZ'] = zone
      expect(
        finished(day).followUps.map((one) => one.due),
        zone,
      ).toEqual(due)
      process.env['TZ'] = before
    }
  })

  it('get their days anew when the last day of the course is put right, unless they are answered', () => {
    const once = answered(finished('2026-03-25'), 0, true, '2026-04-02')
    const moved = withFinishedOn(once, '2026-03-20')
    expect(moved.followUps.map(({ due }) => due)).toEqual(['2026-04-01', '2026-04-19', '2026-06-18'])
    expect(moved.followUps[0]).toEqual(once.followUps[0])
  })

  it('go when it is taken up again, but for what was answered, and come back when it is finished anew', () => {
    const again = withStatus(answered(finished('2026-03-25'), 0, false, '2026-04-02'), 'doing', '2026-04-10')
    expect(again).toMatchObject({ status: 'doing', finishedOn: null })
    expect(again.followUps).toHaveLength(1)
    expect(withStatus(again, 'done', '2026-05-01').followUps.map(({ due }) => due)).toEqual([
      '2026-04-01',
      '2026-05-31',
      '2026-07-30',
    ])
  })

  it('stay as they came where only the status moves on', () => {
    const odd = course({ status: 'done', finishedOn: '2026-03-01', followUps: [{ due: '2026-03-15' }] })
    expect(withStatus(odd, 'applied', '2026-04-01').followUps).toEqual(odd.followUps)
  })
})

describe('what a course asks', () => {
  const one = finished('2026-03-25') // due 1 April, 24 April, 23 June
  test.each([
    ['2026-03-25', null, '2026-04-01'],
    ['2026-03-31', null, '2026-04-01'],
    ['2026-04-01', 0, '2026-04-24'],
    ['2026-04-08', 0, '2026-04-24'], // after a week in which the app was closed
    ['2026-04-24', 1, '2026-06-23'],
    ['2026-06-22', 1, '2026-06-23'],
    ['2026-12-31', 2, null], // after months: once, not three times
  ])('on %s is number %s; the next comes on %s', (today, asked, next) => {
    expect(followUpToAsk(one, today)?.index ?? null).toBe(asked)
    expect(nextFollowUpDay(one, today)).toBe(next)
  })

  it('is asked no more once it is answered or left out, nor what a later answer has overtaken', () => {
    for (const used of [true, false, null]) {
      const told = answered(one, 1, used, '2026-05-02')
      expect(followUpToAsk(told, '2026-05-03')).toBeNull()
      expect(followUpToAsk(told, '2026-06-23')?.index).toBe(2)
    }
  })

  it('is the latest that is due, for any days in any order', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((count) => addDays('2026-01-01', count))
    const followUp = fc.record({ due: day, answeredOn: fc.option(day) })
    fc.assert(
      fc.property(fc.array(followUp, { maxLength: 5 }), day, (followUps, today) => {
        const found = followUpToAsk(course({ followUps }), today)
        if (found === null) return
        expect(found.followUp.answeredOn).toBeNull()
        expect(daysBetween(found.followUp.due, today)).toBeGreaterThanOrEqual(0)
        const later = followUps.filter(({ due }) => due <= today && due > found.followUp.due)
        expect(later).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('takes a course to applied where that was wanted', () => {
    expect(answered(one, 0, true, '2026-04-01', true).status).toBe('applied')
    expect(answered(one, 0, true, '2026-04-01').status).toBe('done')
    expect(answered({ ...one, status: 'doing' }, 0, true, '2026-04-01', true).status).toBe('doing')
  })
})

test('the application rate counts what was answered with yes or no, of all courses', () => {
  const first = answered(answered(finished('2026-03-25'), 0, false, '2026-04-01'), 1, true, '2026-04-24')
  const second = answered(answered(finished('2026-01-01'), 0, null, '2026-01-08'), 1, true, '2026-02-01')
  expect(applicationRate([first, second, finished('2026-05-01'), course()])).toEqual({ used: 2, answered: 3 })
  expect(applicationRate([])).toEqual({ used: 0, answered: 0 })
  expect(FOLLOW_UP_DAYS).toEqual([7, 30, 90])
})
