import { describe, expect, it } from 'vitest'
import { goalSchema, insightDecisionSchema } from '../../../shared/balance/career.ts'
import { goalsDue } from '../../../shared/balance/goals-due.ts'
import { addDays } from '../../../shared/day.ts'
import { dueInOrder, isPutOff, LATERS, putOff, type Later } from '../../../shared/due/due-list.ts'

const TODAY = '2026-11-22'
const due = { key: 'goal:1:2026-11-20', since: '2026-11-20' }

const decided = (later: Later, on = TODAY, what = due) => insightDecisionSchema.parse(putOff(what, later, on))

describe('what is due', () => {
  it('stands with the longest due first, then by its key', () => {
    const line = (key: string, since: string) => ({ key, since })
    const lines = [line('b', '2026-11-20'), line('c', '2026-01-01'), line('a', '2026-11-20')]
    expect(dueInOrder(lines, [], TODAY).map(({ key }) => key)).toEqual(['c', 'a', 'b'])
  })

  it('is hidden until the day it was put off to, or for good, and nothing else with it', () => {
    const hiddenFor = (later: Later) =>
      [0, 1, 2, 6, 7, 8, 400].filter((days) => isPutOff(due.key, [decided(later)], addDays(TODAY, days)))
    expect(hiddenFor('tomorrow')).toEqual([0])
    expect(hiddenFor('week')).toEqual([0, 1, 2, 6])
    expect(hiddenFor('never')).toEqual([0, 1, 2, 6, 7, 8, 400])
    const other = { key: 'goal:1:2026-12-20', since: '2026-12-20' }
    expect(
      dueInOrder(
        [due, other],
        LATERS.map((later) => decided(later)),
        TODAY,
      ),
    ).toEqual([other])
  })

  it('is put off in one record, however often', () => {
    expect(new Set(LATERS.map((later) => decided(later).id)).size).toBe(1)
    expect(decided('week', '2026-12-24').id).toBe(decided('week').id)
  })

  it('is not hidden by an answer to an insight', () => {
    const insight = { ...decided('never'), rule: 'stale-skill' }
    expect(isPutOff(due.key, [insight], TODAY)).toBe(false)
  })
})

describe('a goal', () => {
  it('is due from its day on while it is in work, and anew when it has another date', () => {
    const goal = goalSchema.parse({ id: '1', title: 'Pass the exam', due: TODAY })
    const keys = (more: object, today = TODAY) =>
      goalsDue([{ ...goal, ...more }], today).map(({ key }) => key)
    expect(keys({})).toEqual(['goal:1:2026-11-22'])
    expect(keys({}, '2026-11-21')).toEqual([])
    expect(keys({ due: '2026-11-01' })).toEqual(['goal:1:2026-11-01'])
    expect(keys({ due: null })).toEqual([])
    for (const state of ['paused', 'done', 'dropped']) expect(keys({ state })).toEqual([])
  })
})
