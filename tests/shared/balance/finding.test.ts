import { describe, expect, it } from 'vitest'
import { changeSince, findingOf } from '../../../shared/balance/finding.ts'
import type { SideBands } from '../../../shared/balance/target.ts'

const EVEN: SideBands = { hard: [0.4, 0.6], soft: [0.4, 0.6] }

function of(hard: number, soft: number, personal = 0, target: SideBands | null = EVEN) {
  return findingOf({ minutes: hard + soft + personal, bySide: { hard, soft, personal }, target })
}

describe('what a month says', () => {
  it('says nothing was logged when there is not a minute', () => {
    expect(of(0, 0)).toEqual({ kind: 'nothing' })
  })

  it('does not weigh a month of personal time only', () => {
    expect(of(0, 0, 90)).toEqual({ kind: 'no-shares', personal: 90 })
  })

  it('does not weigh unassigned time', () => {
    const bySide = { hard: 0, soft: 0, personal: 0 }
    expect(findingOf({ minutes: 60, bySide, target: EVEN })).toEqual({ kind: 'no-shares', personal: 0 })
  })

  it('gives the share alone where there was no target', () => {
    expect(of(30, 10, 0, null)).toEqual({ kind: 'no-target', percent: 75 })
  })

  it('counts the edges of the band as inside', () => {
    expect(of(60, 40)).toEqual({ kind: 'within', percent: 60, band: [0.4, 0.6] })
    expect(of(40, 60)).toEqual({ kind: 'within', percent: 40, band: [0.4, 0.6] })
  })

  it('leaves personal time out of the shares', () => {
    expect(of(50, 50, 900)).toMatchObject({ kind: 'within', percent: 50 })
  })

  it('names the side that took too much, and how much of the other would set it right', () => {
    expect(of(64, 36)).toEqual({
      kind: 'outside',
      side: 'hard',
      percent: 64,
      band: [0.4, 0.6],
      points: 4,
      minutesToBand: 7,
    })
    expect(of(10, 90)).toMatchObject({ kind: 'outside', side: 'soft', percent: 90, minutesToBand: 50 })
  })

  it('names enough minutes: with them the mix is inside, with one less it is not', () => {
    for (let hard = 1; hard < 400; hard += 7) {
      const found = of(hard, 13)
      if (found.kind !== 'outside') continue
      const other = found.side === 'hard' ? [0, 1] : [1, 0]
      const more = (minutes: number) => of(hard + other[0]! * minutes, 13 + other[1]! * minutes).kind
      expect(more(found.minutesToBand)).toBe('within')
      expect(more(found.minutesToBand - 1)).toBe('outside')
    }
  })

  it('never shows a rounded figure that contradicts its sentence', () => {
    expect(of(604, 396)).toMatchObject({ kind: 'outside', percent: 60.4 })
    expect(of(6_001, 3_999)).toMatchObject({ kind: 'outside', percent: 60.1 })
  })
})

describe('the change since the month before', () => {
  it('is the difference of the minutes', () => {
    expect(changeSince({ minutes: 90 }, { minutes: 120 })).toBe(-30)
  })
})
