import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalSchema } from '../../../shared/balance/career.ts'
import { countedSince, paceOf } from '../../../shared/balance/goal-pace.ts'
import { addDays } from '../../../shared/day.ts'

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

describe('the pace of a goal, whatever the goal', () => {
  const RANK = { none: 0, behind: 1, 'on-track': 2, ahead: 3 }
  const asOf = '2026-11-22'
  const day = fc.integer({ min: -800, max: 800 }).map((count) => addDays(asOf, count))
  const maybeDay = fc.option(day)
  const step = fc.record({ title: fc.constant('Step'), due: maybeDay, doneOn: maybeDay })
  const goals = fc
    .record({
      startedOn: maybeDay,
      due: maybeDay,
      weeklyMinutes: fc.integer({ min: 0, max: 2_000 }),
      milestones: fc.array(step, { maxLength: 4 }),
      state: fc.constantFrom('active', 'active', 'paused', 'done', 'dropped'),
    })
    .map(goal)
  const minutes = fc.integer({ min: 0, max: 200_000 })

  it('never falls when more minutes are logged', () => {
    fc.assert(
      fc.property(goals, minutes, minutes, (one, some, more) => {
        expect(RANK[paceOf(one, asOf, some + more).kind]).toBeGreaterThanOrEqual(
          RANK[paceOf(one, asOf, some).kind],
        )
      }),
    )
  })

  it('never falls when a milestone is done today', () => {
    fc.assert(
      fc.property(goals, minutes, fc.nat(3), (one, done, at) => {
        const milestones = one.milestones.map((step, index) =>
          index === at && step.doneOn === null ? { ...step, doneOn: asOf } : step,
        )
        const before = RANK[paceOf(one, asOf, done).kind]
        expect(RANK[paceOf({ ...one, milestones }, asOf, done).kind]).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('is never behind before anything was due, nor in the first week', () => {
    fc.assert(
      fc.property(goals, minutes, (one, done) => {
        const isStepDue = one.milestones.some(({ due }) => due !== null && due < asOf)
        const isWeekOver = one.startedOn !== null && addDays(one.startedOn, 7) <= asOf
        const hasSteps = one.milestones.some(({ due }) => due !== null)
        const isDue = hasSteps ? isStepDue : isWeekOver && one.weeklyMinutes > 0
        fc.pre(!isDue)
        expect(paceOf(one, asOf, done).kind).not.toBe('behind')
      }),
    )
  })

  it('is none when the goal is paused or closed', () => {
    fc.assert(
      fc.property(goals, minutes, (one, done) => {
        fc.pre(one.state !== 'active')
        expect(paceOf(one, asOf, done)).toEqual({ kind: 'none' })
      }),
    )
  })
})

describe('the days that count for the pace by minutes', () => {
  it('begin with the goal, at most a year back', () => {
    expect(countedSince(goal({}), '2026-11-22')).toBe('2026-01-05')
    expect(countedSince(goal({ startedOn: '2020-01-01' }), '2026-11-22')).toBe('2025-11-22')
    expect(countedSince(goal({ startedOn: null }), '2026-11-22')).toBeNull()
  })

  it('are due for that year only', () => {
    const long = goal({ startedOn: '2020-01-01', weeklyMinutes: 70 })
    expect(paceOf(long, '2026-11-22', 3_650)).toEqual({
      kind: 'on-track',
      by: 'minutes',
      done: 3_650,
      due: 3_650,
    })
  })

  it.each([
    ['2026-03-29', '2026-03-22'],
    ['2026-10-25', '2026-10-18'],
  ])('are whole days also where the clock changes, on %s', (asOf, startedOn) => {
    expect(paceOf(goal({ startedOn, weeklyMinutes: 70 }), asOf, 70)).toMatchObject({ due: 70 })
  })

  it('do not hold a first week against anybody', () => {
    const fresh = goal({ startedOn: '2026-11-18', weeklyMinutes: 70 })
    expect(paceOf(fresh, '2026-11-24', 0)).toMatchObject({ kind: 'on-track', due: 60 })
    expect(paceOf(fresh, '2026-11-25', 0)).toMatchObject({ kind: 'behind', due: 70 })
  })
})
