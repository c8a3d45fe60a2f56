import { describe, expect, it } from 'vitest'
import { goalSchema } from '../../../shared/balance/career.ts'
import { paceOf } from '../../../shared/balance/goal-pace.ts'

const goal = (more: object) =>
  goalSchema.parse({ id: 'g', title: 'Lead the guild', startedOn: '2026-01-05', ...more })
const milestone = (due: string | null, doneOn: string | null = null) => ({ title: 'Step', due, doneOn })

describe('the pace of a goal', () => {
  it.each([
    ['one is overdue', [milestone('2026-10-01'), milestone('2026-12-01')], 'behind', 0, 1],
    [
      'all that were due are done',
      [milestone('2026-10-01', '2026-10-20'), milestone('2026-12-01')],
      'on-track',
      1,
      1,
    ],
    [
      'one is done before its day',
      [milestone('2026-10-01', '2026-09-20'), milestone('2026-12-01', '2026-11-01')],
      'ahead',
      2,
      1,
    ],
    [
      'one is overdue and another early',
      [milestone('2026-10-01'), milestone('2026-12-01', '2026-11-01')],
      'behind',
      1,
      1,
    ],
    ['one is due today', [milestone('2026-11-22')], 'on-track', 0, 0],
    ['one was done after the day that is asked for', [milestone('2026-10-01', '2026-12-24')], 'behind', 0, 1],
  ])('by milestones, when %s', (_when, milestones, kind, done, due) => {
    const pace = paceOf(goal({ milestones, weeklyMinutes: 60 }), '2026-11-22', 0)
    expect(pace).toEqual({ kind, by: 'milestones', done, due, of: milestones.length })
  })

  it.each([
    [1_199, 'ahead'],
    [1_100, 'on-track'],
    [1_000, 'on-track'],
    [977, 'behind'],
  ])('by minutes, ten weeks and six days of 100: %i is %s', (minutes, kind) => {
    expect(paceOf(goal({ weeklyMinutes: 100 }), '2026-03-22', minutes)).toEqual({
      kind,
      by: 'minutes',
      done: minutes,
      due: 1_086,
    })
  })

  it('does not grow what is due after the goal’s last day', () => {
    const ended = goal({ weeklyMinutes: 70, due: '2026-01-11' })
    expect(paceOf(ended, '2026-06-01', 70)).toEqual({ kind: 'on-track', by: 'minutes', done: 70, due: 70 })
  })

  it.each([
    ['is paused', { state: 'paused', weeklyMinutes: 60 }],
    ['is done', { state: 'done', milestones: [milestone('2026-01-06')] }],
    ['has nothing to measure', {}],
    ['has milestones without a day and no minutes', { milestones: [milestone(null)] }],
    ['has not begun', { weeklyMinutes: 60, startedOn: '2026-12-01' }],
  ])('is none when the goal %s', (_when, more) => {
    expect(paceOf(goal(more), '2026-11-22', 0)).toEqual({ kind: 'none' })
  })
})
