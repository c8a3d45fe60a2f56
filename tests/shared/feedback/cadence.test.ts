import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/day.ts'
import { skillSchema } from '../../../shared/entry/catalog.ts'
import { feedbackDue } from '../../../shared/feedback/cadence.ts'
import { feedbackRequestSchema, feedbackSchema } from '../../../shared/growth/records.ts'

const skill = (weeks: number | null, from = '2026-01-05', more: object = {}) =>
  skillSchema.parse({
    id: 's',
    name: 'Speaking',
    categoryId: 'c',
    feedbackEvery: weeks === null ? null : { weeks, from },
    ...more,
  })
const asked = (createdOn: string, more: object = {}) =>
  feedbackRequestSchema.parse({ id: `r ${createdOn}`.replace(' ', '-'), createdOn, skillIds: ['s'], ...more })
const given = (date: string, more: object = {}) =>
  feedbackSchema.parse({ id: `f-${date}`, date, skillIds: ['s'], ...more })

type Given = { skills?: unknown[]; requests?: unknown[]; feedback?: unknown[] }
const dueOn = (today: string, { skills = [skill(4)], requests = [], feedback = [] }: Given) =>
  feedbackDue({ skills, requests, feedback } as never, today)
const sinceOn = (today: string, records: Given) => dueOn(today, records).map(({ since }) => since)

describe('a rhythm of asking', () => {
  it.each([
    ['on the day it was set, where nothing was ever asked or said', '2026-01-05', {}, ['2026-01-05']],
    ['not before the day it was set', '2026-01-04', {}, []],
    ['not a day before four weeks are over', '2026-02-06', { feedback: [given('2026-01-10')] }, []],
    ['after four whole weeks', '2026-02-07', { feedback: [given('2026-01-10')] }, ['2026-02-07']],
    ['after four weeks from asking, too', '2026-02-07', { requests: [asked('2026-01-10')] }, ['2026-02-07']],
    [
      'by the later of asking and hearing',
      '2026-02-15',
      { requests: [asked('2026-01-10')], feedback: [given('2026-01-20')] },
      [],
    ],
    [
      'as if a withdrawn request had not been',
      '2026-01-20',
      { requests: [asked('2026-01-10', { state: 'withdrawn' })] },
      ['2026-01-05'],
    ],
    [
      'as if feedback of a day to come were not there',
      '2026-01-20',
      { feedback: [given('2026-06-01')] },
      ['2026-01-05'],
    ],
    [
      'by a level alone',
      '2026-02-07',
      { feedback: [given('2026-01-10', { skillIds: [], levels: [{ skillId: 's', level: 3 }] })] },
      ['2026-02-07'],
    ],
    [
      'never by feedback on another skill',
      '2026-02-07',
      { feedback: [given('2026-02-01', { skillIds: ['x'] })] },
      ['2026-01-05'],
    ],
    [
      'at once where the last time is long before it was set',
      '2026-01-05',
      { feedback: [given('2024-01-01')] },
      ['2026-01-05'],
    ],
    // The clocks change on 29 March and 25 October in Europe, on 8 March and 1 November in North America.
    ['over a change to summer time', '2026-04-11', { feedback: [given('2026-03-14')] }, ['2026-04-11']],
    ['not a day early over it', '2026-04-10', { feedback: [given('2026-03-14')] }, []],
    ['over a change to winter time', '2026-11-07', { feedback: [given('2026-10-10')] }, ['2026-11-07']],
    ['not a day early over that', '2026-11-06', { feedback: [given('2026-10-10')] }, []],
    ['over a leap day', '2028-03-04', { feedback: [given('2028-02-05')] }, ['2028-03-04']],
    ['over a new year', '2027-01-17', { feedback: [given('2026-12-20')] }, ['2027-01-17']],
  ] as const)('is due %s', (_, today, records, since) => {
    expect(sinceOn(today, records as unknown as Given)).toEqual(since)
  })

  it('is due once after weeks in which the app was closed, since its first day', () => {
    const records = { feedback: [given('2026-01-10')] }
    for (const days of [0, 1, 7, 28, 200]) {
      expect(sinceOn(addDays('2026-02-07', days), records)).toEqual(['2026-02-07'])
    }
  })

  it('is due on the same days every round, each time that it was heeded', () => {
    const feedback = [given('2026-01-10')]
    for (let round = 1; round <= 13; round++) {
      const day = addDays('2026-01-10', round * 28)
      expect(sinceOn(addDays(day, -1), { feedback })).toEqual([])
      expect(sinceOn(day, { feedback })).toEqual([day])
      feedback.push(given(day))
    }
  })

  it('is nothing for a skill without one, or one that was archived', () => {
    expect(
      dueOn('2026-06-01', { skills: [skill(null), skill(4, '2026-01-05', { archived: true })] }),
    ).toEqual([])
  })
})

describe('a request that nobody answered', () => {
  const request = asked('2026-01-01', { due: '2026-01-10', skillIds: ['x'] })
  it.each([
    ['not on the day by which replies are wanted', '2026-01-10', [request], [], []],
    ['from the day after', '2026-01-11', [request], [], ['2026-01-11']],
    ['once, weeks later', '2026-03-01', [request], [], ['2026-01-11']],
    ['not once a reply came', '2026-03-01', [request], [given('2026-01-05', { requestId: request.id })], []],
    ['not when it was withdrawn', '2026-03-01', [{ ...request, state: 'withdrawn' }], [], []],
    ['not without a day', '2026-03-01', [{ ...request, due: null }], [], []],
    ['anew after its day was moved', '2026-02-02', [{ ...request, due: '2026-02-01' }], [], ['2026-02-02']],
  ] as const)('is due %s', (_, today, requests, feedback, since) => {
    const due = dueOn(today, { skills: [], requests: [...requests], feedback: [...feedback] })
    expect(due.map((one) => one.since)).toEqual(since)
  })

  it('stands among skills by how long it has been due', () => {
    const due = dueOn('2026-03-01', { skills: [skill(4)], requests: [request] })
    expect(due.map(({ kind, since }) => [kind, since])).toEqual([
      ['ask', '2026-01-05'],
      ['unanswered', '2026-01-11'],
    ])
  })
})
