import { describe, expect, it } from 'vitest'
import { planSchema, type Plan } from '../../../shared/balance/career.ts'
import { reviewSchema } from '../../../shared/growth/records.ts'
import { comingWeek, finishReview } from '../../../shared/review/finish.ts'
import { blankIntention, type IntentionLine } from '../../../shared/review/form.ts'
import { reviewPeriod, type ReviewKind } from '../../../shared/review/kinds.ts'

const TODAY = '2026-11-03'

function finish(
  lines: Partial<IntentionLine>[],
  more: { kind?: ReviewKind; plans?: Plan[]; weekStart?: number } = {},
) {
  let count = 0
  return finishReview({
    period: reviewPeriod(more.kind ?? 'month', '2026-10-31', 1),
    checked: {
      answers: [],
      intentions: lines.map((line, key) => ({ ...blankIntention(key), text: 'Listen', ...line })),
    },
    before: null,
    today: TODAY,
    plans: more.plans ?? [],
    weekStart: more.weekStart ?? 1,
    newId: () => `id-${(count += 1)}`,
  })
}

const planned = { becomes: 'plan', categoryId: 'c', minutes: 45 } as const

describe('what follows from a review', () => {
  it.each([
    ['2026-11-02', 1, '2026-11-02'],
    ['2026-11-03', 1, '2026-11-09'],
    ['2026-11-08', 1, '2026-11-09'],
    ['2026-11-08', 7, '2026-11-08'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('on %s, with weeks from weekday %s, goes into the week of %s', (today, weekStart, week) => {
    expect(comingWeek(today, weekStart)).toBe(week)
  })

  it('becomes a goal in its words, wanted by the end of a quarter or of a year', () => {
    const { goals, review, plan } = finish([{ becomes: 'goal' }, {}])
    expect(goals).toMatchObject([
      { title: 'Listen', horizon: 'quarter', startedOn: TODAY, due: '2027-02-28' },
    ])
    expect(review.intentions).toEqual([
      { text: 'Listen', goalId: goals[0]?.id, plannedFrom: null },
      { text: 'Listen', goalId: null, plannedFrom: null },
    ])
    expect(plan).toBeNull()
    expect(finish([{ becomes: 'goal' }], { kind: 'year' }).goals).toMatchObject([
      { horizon: 'year', due: '2027-11-30' },
    ])
  })

  it('becomes time in the coming week alone, which keeps what the ideal week has', () => {
    const block = { weekday: 1, start: '08:00', minutes: 30, categoryId: 'c', mode: null, title: 'Read' }
    const cells = [
      { categoryId: 'c', mode: null, minutes: 60 },
      { categoryId: 'd', mode: 'learn', minutes: 30 },
    ]
    const ideal = planSchema.parse({ id: 'ideal', from: '2026-10-05', cells, blocks: [block] })
    const { plan, review } = finish([planned, { ...planned, categoryId: 'd', weekday: 2, start: '18:00' }], {
      plans: [ideal],
    })
    expect(plan).toMatchObject({ kind: 'week', from: '2026-11-09' })
    expect(plan?.cells).toEqual([
      { categoryId: 'c', mode: null, minutes: 105 },
      { categoryId: 'd', mode: 'learn', minutes: 30 },
      { categoryId: 'd', mode: null, minutes: 45 },
    ])
    expect(plan?.blocks).toMatchObject([
      block,
      { weekday: 2, start: '18:00', minutes: 45, categoryId: 'd', title: 'Listen' },
    ])
    expect(review.intentions.map(({ plannedFrom }) => plannedFrom)).toEqual(['2026-11-09', '2026-11-09'])
  })

  it('changes a plan that the coming week has of its own', () => {
    const own = planSchema.parse({ id: 'own', kind: 'week', from: '2026-11-09' })
    expect(finish([planned], { plans: [own] }).plan?.id).toBe('own')
  })

  it('is not made twice when a finished review is changed', () => {
    const before = reviewSchema.parse({
      id: 'r',
      kind: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      finishedOn: '2026-11-01',
    })
    const line = { ...blankIntention(0), text: 'Listen more', goalId: 'g', plannedFrom: '2026-11-02' }
    const { review, goals, plan } = finishReview({
      period: reviewPeriod('month', '2026-10-31', 1),
      checked: { answers: [], intentions: [line] },
      before,
      today: TODAY,
      plans: [],
      weekStart: 1,
      newId: () => 'new',
    })
    expect(review).toMatchObject({ id: 'r', finishedOn: '2026-11-01' })
    expect(review.intentions).toEqual([{ text: 'Listen more', goalId: 'g', plannedFrom: '2026-11-02' }])
    expect([goals, plan]).toEqual([[], null])
  })
})
