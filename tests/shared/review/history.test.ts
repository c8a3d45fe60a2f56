import { describe, expect, it } from 'vitest'
import { goalSchema } from '../../../shared/balance/career.ts'
import { courseSchema, reviewSchema, type Review } from '../../../shared/growth/records.ts'
import {
  finishedReviews,
  partsOf,
  pastAnswers,
  reviewBefore,
  sumsOf,
} from '../../../shared/review/history.ts'
import { reviewPeriod } from '../../../shared/review/kinds.ts'
import { movedIn } from '../../../shared/review/moved.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'

function month(name: string, more: object = {}): Review {
  const { kind, from, to } = reviewPeriod('month', `${name}-01`, 1)
  return reviewSchema.parse({ id: name, kind, from, to, finishedOn: to, ...more })
}
const said = (text: string, question = 'What next?') => ({ answers: [{ question, text }] })
const october = reviewPeriod('month', '2026-10-01', 1)

describe('what was answered before', () => {
  it('is the latest to the very same question, of the same kind, before this time', () => {
    const reviews = [
      month('2026-07', said('July')),
      month('2026-08', said('August')),
      month('2026-09', said('September')),
      month('2026-10', said('October')),
      month('2026-11', said('November')),
      month('2026-06', { ...said('Never finished'), finishedOn: null }),
      month('2026-05', said('May', 'Another question?')),
      { ...month('2026-04', said('A quarter')), kind: 'quarter' as const },
    ]
    const texts = (most?: number) => pastAnswers('What next?', october, reviews, most).map(({ text }) => text)
    expect(texts()).toEqual(['September', 'August'])
    expect(texts(9)).toEqual(['September', 'August', 'July'])
    expect(reviewBefore(october, reviews)?.id).toBe('2026-09')
    expect(reviewBefore(reviewPeriod('year', '2026-01-01', 1), reviews)).toBeNull()
  })
})

describe('a year’s review', () => {
  it('is made of the finished months within it, in their order, and counts what became of them', () => {
    const goals = ['active', 'done'].map((state) => goalSchema.parse({ id: state, title: state, state }))
    const meant = (...goalIds: (string | null)[]) => ({
      intentions: goalIds.map((goalId) => ({ text: 'x', goalId })),
    })
    const reviews = [
      month('2026-12', meant('active', null)),
      month('2026-01', meant('done', 'deleted')),
      month('2026-06', { ...meant(null), finishedOn: null }),
      month('2026-07', { intentions: [{ text: 'x', goalId: 'active', plannedFrom: '2026-08-03' }] }),
      month('2025-12', meant(null)),
    ]
    const parts = partsOf(reviewPeriod('year', '2026-05-05', 1), reviews)
    expect(parts.map(({ id }) => id)).toEqual(['2026-01', '2026-07', '2026-12'])
    expect(sumsOf(parts, goals)).toEqual({ intentions: 5, goals: 2, goalsDone: 1, planned: 1 })
  })

  it('of the sample has months to be summed up, all of a time that is over', () => {
    for (const today of ['2026-11-22', '2026-12-31', '2027-01-02', '2026-03-05']) {
      const { reviews } = sampleJournal(today)
      const finished = finishedReviews(reviews)
      expect(finished.length).toBe(reviews.length)
      expect(finished.filter(({ kind }) => kind === 'month').length).toBeGreaterThanOrEqual(5)
      expect(finished.some(({ kind }) => kind === 'year')).toBe(true)
      for (const { finishedOn, to } of finished)
        expect(to < (finishedOn ?? '') && (finishedOn ?? '') <= today).toBe(true)
    }
  })
})

describe('what moved', () => {
  it('is told by its day, and only what lies within the time', () => {
    const goal = goalSchema.parse({
      id: 'g',
      title: 'Lead',
      startedOn: '2026-10-02',
      state: 'done',
      closedOn: '2026-11-01',
      milestones: [
        { title: 'First talk', doneOn: '2026-10-31' },
        { title: 'Open', doneOn: null },
      ],
    })
    const course = courseSchema.parse({
      id: 'c',
      title: 'Statistics',
      provider: 'School',
      finishedOn: '2026-10-12',
    })
    const lists = { goals: [goal], courses: [course], credentials: [], feedback: [], entries: [] }
    expect(movedIn(october, lists)).toMatchObject([
      { kind: 'goal-begun', day: '2026-10-02', title: 'Lead', detail: '' },
      { kind: 'course-done', day: '2026-10-12', title: 'Statistics', detail: 'School' },
      { kind: 'milestone', day: '2026-10-31', title: 'First talk', detail: 'Lead' },
    ])
  })

  it('names at most six entries, those with an outcome first', () => {
    const [first] = sampleJournal('2026-11-22').entries
    if (first === undefined) throw new Error('The sample is empty.')
    const entries = Array.from({ length: 9 }, (_, index) => ({
      ...first,
      id: `e${index}`,
      date: '2026-10-05',
      title: `Entry ${index}`,
      kind: 'moment' as const,
      minutes: 10 + index,
      outcome: index === 0 ? 'Two people stayed' : '',
    }))
    const plain = {
      ...first,
      id: 'plain',
      date: '2026-10-05',
      title: 'Plain',
      kind: 'other' as const,
      outcome: '',
      moment: null,
    }
    const lists = { goals: [], courses: [], credentials: [], feedback: [], entries: [...entries, plain] }
    const titles = movedIn(october, lists).map(({ title }) => title)
    expect(titles).toHaveLength(6)
    expect(titles).toContain('Entry 0')
    expect(titles).not.toContain('Plain')
  })
})
