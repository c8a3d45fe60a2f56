import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES } from '../../../shared/balance/career.ts'
import {
  goalsInTime,
  guidedTarget,
  type Degree,
  type TargetAnswers,
} from '../../../shared/balance/guided-target.ts'
import { bandsOf } from '../../../shared/balance/target.ts'
import { DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'

const goal = (hard: number, more = {}) => ({
  title: 'A goal',
  weights: { hard, soft: 1 - hard },
  space: 'professional' as const,
  state: 'active' as const,
  ...more,
})

describe('the guided target', () => {
  it.each([
    ['early', 3, 3, [], 0.7],
    ['mid', 3, 3, [], 0.5],
    ['senior', 3, 3, [], 0.3],
    ['early', 5, 1, [], 0.84],
    ['mid', 2, 4, [], 0.43],
    ['senior', 1, 5, [], 0.16],
    ['mid', 3, 3, [goal(1)], 0.55],
    ['mid', 3, 3, [goal(0.7), goal(0.5)], 0.53],
    ['mid', 3, 3, [goal(1, { state: 'paused' }), goal(1, { space: 'personal' })], 0.5],
    ['mid', 3, 3, [{ ...goal(0), weights: { hard: 0, soft: 0 } }], 0.5],
  ] as const)(
    'of %s career, %i of 5 technical, %i of 5 dependent',
    (stage, technical, dependence, goals, hard) => {
      expect(guidedTarget({ stage, technical, dependence, goals }).shares.hard).toBe(hard)
    },
  )

  it('tells every step that led to it', () => {
    const { steps } = guidedTarget({ stage: 'mid', technical: 2, dependence: 4, goals: [goal(1)] })
    expect(steps).toEqual([
      { kind: 'stage', stage: 'mid', hard: 50 },
      { kind: 'technical', points: -4 },
      { kind: 'dependence', points: -3 },
      { kind: 'goals', points: 5 },
    ])
  })

  const degree = fc.constantFrom<Degree>(1, 2, 3, 4, 5)
  const answers: fc.Arbitrary<TargetAnswers> = fc.record({
    stage: fc.constantFrom(...STAGES),
    technical: degree,
    dependence: degree,
    goals: fc.array(fc.double({ min: 0, max: 1, noNaN: true }).map((hard) => goal(hard))),
  })

  it('always makes whole points that add up to one, within the floor on both sides', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { shares, band, floor } = guidedTarget(given)
        expect(Math.round(shares.hard * 100) + Math.round(shares.soft * 100)).toBe(100)
        expect(shares.hard * 100).toBeCloseTo(Math.round(shares.hard * 100))
        const bands = bandsOf({ ...DEFAULT_TARGET, shares, band, floor })
        for (const [low, high] of [bands.hard, bands.soft]) {
          expect(low).toBeGreaterThanOrEqual(floor)
          expect(high).toBeLessThanOrEqual(1 - floor)
          expect(low).toBeLessThan(high)
        }
      }),
    )
  })

  it('never wants more hard skills of a later stage, a less technical role or more dependence on others', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { technical, dependence, stage } = given
        const lower: TargetAnswers[] = [
          { ...given, stage: STAGES[STAGES.indexOf(stage) + 1] ?? stage },
          { ...given, technical: Math.max(1, technical - 1) as Degree },
          { ...given, dependence: Math.min(5, dependence + 1) as Degree },
        ]
        for (const answer of lower) {
          expect(guidedTarget(answer).shares.hard).toBeLessThanOrEqual(guidedTarget(given).shares.hard)
        }
      }),
    )
  })
})

describe('the goals that a target reads', () => {
  const early = { title: 'early', startedOn: '2025-03-01' }
  const late = { title: 'late', startedOn: '2026-11-02' }
  const always = { title: 'always', startedOn: null }
  const goals = [early, late, always]
  const chapters = [{ from: '2026-11-02' }, { from: '2024-09-01' }]

  it('are those that had begun before the next chapter', () => {
    expect(goalsInTime(goals, '2024-09-01', chapters)).toEqual([early, always])
    expect(goalsInTime(goals, '2026-01-01', chapters)).toEqual([early, always])
  })

  it('are all of them where no chapter follows, or the day is not known', () => {
    expect(goalsInTime(goals, '2026-11-02', chapters)).toEqual(goals)
    expect(goalsInTime(goals, null, chapters)).toEqual(goals)
  })
})
