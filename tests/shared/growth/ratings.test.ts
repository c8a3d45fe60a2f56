import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  driftOf,
  othersBySkill,
  OTHERS_DAYS,
  ratingNow,
  ratingsBySkill,
  selfMinusOthers,
} from '../../../shared/growth/skills/ratings.ts'
import { ago, ON, skillId } from '../insight/journals.ts'
import { assessment, given } from './rated.ts'

const speaking = skillId('Speaking')
const [old = '', before = '', late = ''] = ago(400, 100, 10)

describe('self-ratings over time', () => {
  it('are all kept, oldest first, each with its question, its scale and the name then', () => {
    const list = [assessment(late, { Speaking: 4 }), assessment(before, { Speaking: 2, Writing: 3 })]
    const ratings = ratingsBySkill(list, ON).get(speaking) ?? []
    expect(ratings.map(({ date, level }) => [date, level])).toEqual([
      [before, 2],
      [late, 4],
    ])
    expect(ratings[0]).toMatchObject({ skill: 'Speaking', question: 'What do they see?' })
    expect(ratings[0]?.scale).toHaveLength(5)
  })

  it('of one day hold in the order in which they were made, and none after the day that is asked about', () => {
    const [morning, evening] = ['2026-11-09T08:00:00.000Z', '2026-11-09T18:00:00.000Z']
    const list = [
      assessment(late, { Speaking: 5 }, { createdAt: evening }),
      assessment(late, { Speaking: 1 }, { createdAt: morning }),
    ]
    expect(ratingNow(ratingsBySkill(list, ON).get(speaking) ?? [])?.level).toBe(5)
    expect(ratingsBySkill(list, before).size).toBe(0)
  })

  it('that came together by a merge both stay, and the lower one holds', () => {
    const [one] = assessment(late, { Speaking: 2 }).answers
    const [other] = assessment(late, { Writing: 4 }).answers
    const merged = assessment(late, {}, { answers: [one, { ...other, skillId: speaking }] })
    const ratings = ratingsBySkill([merged], ON).get(speaking) ?? []
    expect(ratings.map(({ skill, level }) => [skill, level])).toEqual([
      ['Writing', 4],
      ['Speaking', 2],
    ])
    expect(driftOf(ratings)).toBeNull()
  })
})

describe('the drift of a skill', () => {
  it('is there from the second assessment on: since the one before, and since the first', () => {
    const list = [assessment(old, { Speaking: 1 }), assessment(before, { Speaking: 4 })]
    const three = [...list, assessment(late, { Speaking: 3 })]
    const driftIn = (some: typeof list) => driftOf(ratingsBySkill(some, ON).get(speaking) ?? [])
    expect(driftIn(list.slice(0, 1))).toBeNull()
    expect(driftIn(three)).toMatchObject({ sincePrevious: -1, sinceFirst: 2 })
  })

  it('never leaves the scale, and both its parts tell the same present', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(levels, (given) => {
        const list = given.map((level, index) =>
          assessment(ago(given.length - index)[0] ?? '', { Speaking: level }),
        )
        const drift = driftOf(ratingsBySkill(list.toReversed(), ON).get(speaking) ?? [])
        if (drift === null) throw new Error('There is no drift.')
        expect(Math.abs(drift.sinceFirst)).toBeLessThanOrEqual(4)
        expect(drift.previous.level + drift.sincePrevious).toBe(given.at(-1))
        expect(drift.first.level + drift.sinceFirst).toBe(given.at(-1))
      }),
      { numRuns: 50 },
    )
  })
})

describe('self minus others', () => {
  const ratings = ratingsBySkill([assessment(late, { Speaking: 4 })], ON).get(speaking) ?? []
  const others = (...levels: [day: string, level: number][]) =>
    othersBySkill(
      levels.map(([day, level]) => given(day, 'Speaking', level)),
      ON,
    ).get(speaking) ?? []

  it('compares the last rating with the mean of what others said within a year', () => {
    const said = others([before, 3], [late, 2], [ago(OTHERS_DAYS)[0] ?? '', 5])
    expect(selfMinusOthers(ratings, said, ON)).toEqual({ self: 4, others: 2.5, count: 2, difference: 1.5 })
  })

  it('is not known without either of them', () => {
    expect(selfMinusOthers([], others([late, 3]), ON)).toBeNull()
    expect(selfMinusOthers(ratings, others([ago(OTHERS_DAYS)[0] ?? '', 3]), ON)).toBeNull()
    expect(selfMinusOthers(ratings, others([ago(-1)[0] ?? '', 3]), ON)).toBeNull()
  })

  it('lies within four levels either way, and turns round when both sides change places', () => {
    const level = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(level, level, (self, other) => {
        const compare = (mine: number, theirs: number) =>
          selfMinusOthers(
            ratingsBySkill([assessment(late, { Speaking: mine })], ON).get(speaking) ?? [],
            others([late, theirs]),
            ON,
          )?.difference ?? Number.NaN
        expect(Math.abs(compare(self, other))).toBeLessThanOrEqual(4)
        expect(compare(self, other) + compare(other, self)).toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  it('names nobody who gave a level without a name', () => {
    const unnamed = { ...given(late, 'Speaking', 3), anonymous: true }
    expect(othersBySkill([unnamed], ON).get(speaking)?.[0]?.name).toBeNull()
  })
})
