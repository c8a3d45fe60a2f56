import { describe, expect, it } from 'vitest'
import { planSchema, timeOffSchema, type PlanBlock, type TimeOff } from '../../../shared/balance/career.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { practicesDue } from '../../../shared/practice/planned-today.ts'

// A Sunday.
const TODAY = '2026-11-22'
const [explain, other] = PRACTICE_LIBRARY
if (explain === undefined || other === undefined) throw new Error('the library is empty')

const block = (weekday: number, practiceId: string | null): Partial<PlanBlock> => ({
  weekday,
  start: '09:00',
  minutes: 20,
  categoryId: 'c',
  practiceId,
})
const planOf = (...blocks: Partial<PlanBlock>[]) => ({
  plans: [planSchema.parse({ id: 'plan', kind: 'ideal', from: '2026-11-02', blocks })],
  timeOff: [] as TimeOff[],
  weekStart: 1,
})
const due = (plan = planOf(block(7, explain.id)), entries: Parameters<typeof practicesDue>[2] = []) =>
  practicesDue(TODAY, plan, entries, PRACTICE_LIBRARY)

describe('the activities of a day', () => {
  it('are those of its plan, with their time', () => {
    const key = `practice:${explain.id}:${TODAY}:09:00`
    const { title } = explain
    expect(due(planOf(block(7, explain.id), block(6, other.id), block(7, null)))).toEqual([
      { key, since: TODAY, practiceId: explain.id, title, start: '09:00', minutes: 20 },
    ])
  })

  it('are over once they were logged that day', () => {
    const logged = { date: TODAY, kind: 'practice' as const, title: explain.title }
    expect(due(undefined, [logged])).toEqual([])
    expect(due(undefined, [{ ...logged, date: '2026-11-21' }])).toHaveLength(1)
    expect(due(undefined, [{ ...logged, title: 'Another' }])).toHaveLength(1)
  })

  it('are none on a day off, and none that are no longer in the library', () => {
    const timeOff = [timeOffSchema.parse({ id: 'off', from: TODAY, to: TODAY })]
    expect(due({ ...planOf(block(7, explain.id)), timeOff })).toEqual([])
    expect(due(planOf(block(7, 'gone')))).toEqual([])
  })
})
