import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalSchema } from '../../../shared/balance/career.ts'
import {
  countedBy,
  distanceTo,
  dueOf,
  groupGoals,
  minutesFor,
  missingInPlan,
  nextMilestone,
  withGoalMinutes,
  withMilestoneDone,
  withState,
} from '../../../shared/balance/goals.ts'
import { emptyMonth, noModes } from '../../../shared/balance/month-document.ts'
import { minutesOfCells } from '../../../shared/balance/plan.ts'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { categorySchema, skillSchema } from '../../../shared/entry/catalog.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { withSuccessors } from '../../../shared/entry/successors.ts'

const goal = (more: object = {}) => goalSchema.parse({ id: 'g', title: 'Lead the guild', ...more })
const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id)

describe('goals on their page', () => {
  it('stand by what is done with them, the nearest day first and the last closed first', () => {
    const groups = groupGoals([
      goal({ id: 'open-end' }),
      goal({ id: 'later', due: '2027-06-30' }),
      goal({ id: 'soon', due: '2026-12-31' }),
      goal({ id: 'home', space: 'personal' }),
      goal({ id: 'rest', state: 'paused', space: 'personal' }),
      goal({ id: 'old', state: 'done', closedOn: '2025-01-01' }),
      goal({ id: 'new', state: 'dropped', closedOn: '2026-01-01' }),
    ])
    expect(ids(groups.professional)).toEqual(['soon', 'later', 'open-end'])
    expect(ids(groups.personal)).toEqual(['home'])
    expect(ids(groups.paused)).toEqual(['rest'])
    expect(ids(groups.closed)).toEqual(['new', 'old'])
  })

  it.each([
    ['2026-11-22', false, 0, 'day'],
    ['2026-11-10', true, 12, 'day'],
    ['2026-12-27', false, 5, 'week'],
    ['2027-05-31', false, 6, 'month'],
    ['2029-11-30', false, 3, 'year'],
  ] as const)('say how far %s lies off', (day, isPast, count, unit) => {
    expect(distanceTo(day, '2026-11-22')).toEqual({ isPast, count, unit })
  })

  it('are wanted by the end of a month as far ahead as their horizon', () => {
    expect((['quarter', 'year', 'longer'] as const).map((horizon) => dueOf(horizon, '2026-11-22'))).toEqual([
      '2027-02-28',
      '2027-11-30',
      '2029-11-30',
    ])
  })

  it('point to the open milestone with the earliest day, else to the first open one', () => {
    const one = (title: string, due: string | null, doneOn: string | null = null) => ({ title, due, doneOn })
    const next = (...milestones: object[]) => nextMilestone(goal({ milestones }))?.title
    expect(next(one('any', null), one('b', '2027-02-01'), one('a', '2027-01-01'))).toBe('a')
    expect(next(one('done', '2026-01-01', '2026-01-01'), one('any', null))).toBe('any')
    expect(next(one('done', null, '2026-01-01'))).toBeUndefined()
  })

  it('keep the day they were closed on until they are taken up again', () => {
    const done = withState(goal(), 'done', '2026-11-22')
    expect(done).toMatchObject({ state: 'done', closedOn: '2026-11-22' })
    expect(withState(done, 'active', '2026-11-23')).toEqual(goal())
  })

  it('have one milestone ticked and the others left alone', () => {
    const two = goal({ milestones: [{ title: 'a' }, { title: 'b' }] })
    const ticked = withMilestoneDone(two, 1, '2026-11-22')
    expect(ticked.milestones.map(({ doneOn }) => doneOn)).toEqual([null, '2026-11-22'])
    expect(withMilestoneDone(ticked, 1, null)).toEqual(two)
  })
})

describe('the minutes that count for a goal', () => {
  const catalog = indexCatalog(
    [categorySchema.parse({ id: 'c', name: 'C', side: 'hard' })],
    ['s1', 's2', 's3'].map((id) => skillSchema.parse({ id, name: id, categoryId: id === 's3' ? 'd' : 'c' })),
  )
  const skills = Object.fromEntries(
    [10, 20, 40].map((minutes, index) => [`s${index + 1}`, { minutes, entries: 1, modes: noModes() }]),
  )
  const documents = [
    { ...emptyMonth('2026-01'), skills },
    { ...emptyMonth('2026-02'), skills },
  ]

  it.each([
    ['skills', { skillIds: ['s1'], categoryId: 'c' }, 20],
    ['category', { categoryId: 'c' }, 60],
    ['entries', {}, 7],
  ])('are those of its %s', (by, more, minutes) => {
    expect(countedBy(goal(more))).toBe(by)
    expect(minutesFor(goal(more), documents, catalog, 7)).toBe(minutes)
  })

  it('stay with it when its skill and its category are merged into others', () => {
    const merged = withSuccessors('goals', goal({ skillIds: ['s1', 's2'], categoryId: 'c' }), {
      skills: new Map([['s1', 's2']]),
      categories: new Map([['c', 'd']]),
    })
    expect(merged).toMatchObject({ skillIds: ['s2'], categoryId: 'd' })
  })
})

describe('room for a goal in the week', () => {
  const weekly = goal({ weeklyMinutes: 120, categoryId: 'c' })

  it('is added where its category has none, and raised where it has too little', () => {
    const other = { categoryId: 'd', mode: null, minutes: 30 }
    expect(withGoalMinutes([other], weekly)).toEqual([other, { categoryId: 'c', mode: null, minutes: 120 }])
    const some = { categoryId: 'c', mode: null, minutes: 50 }
    expect(withGoalMinutes([some, other], weekly)).toEqual([{ ...some, minutes: 120 }, other])
  })

  it('counts what the category has in other modes', () => {
    const learn = { categoryId: 'c', mode: 'learn', minutes: 90 } as const
    expect(withGoalMinutes([learn], weekly)).toEqual([learn, { categoryId: 'c', mode: null, minutes: 30 }])
    expect(withGoalMinutes([learn], weekly, 'learn')).toEqual([{ ...learn, minutes: 120 }])
  })

  it.each([
    ['has no category', { weeklyMinutes: 120 }],
    ['has no weekly minutes', { categoryId: 'c' }],
    ['is paused', { weeklyMinutes: 120, categoryId: 'c', state: 'paused' }],
  ])('is not asked for by a goal that %s', (_why, more) => {
    expect(missingInPlan([], goal(more))).toBe(0)
    expect(withGoalMinutes([], goal(more))).toEqual([])
  })

  it('is there once it was made, takes nothing from anybody, and is made once', () => {
    const mode = fc.constantFrom(...MODES, null)
    const cell = fc.record({
      categoryId: fc.constantFrom('c', 'd'),
      mode,
      minutes: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(cell), fc.integer({ min: 0, max: 600 }), mode, (cells, weeklyMinutes, chosen) => {
        const wanted = goal({ weeklyMinutes, categoryId: 'c' })
        const unique = [...new Map(cells.map((one) => [`${one.categoryId} ${one.mode}`, one])).values()]
        const missing = missingInPlan(unique, wanted)
        const once = withGoalMinutes(unique, wanted, chosen)
        expect(missingInPlan(once, wanted)).toBe(0)
        expect(minutesOfCells(once)).toBe(minutesOfCells(unique) + missing)
        expect(withGoalMinutes(once, wanted, chosen)).toEqual(once)
      }),
    )
  })
})
