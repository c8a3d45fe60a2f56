import { describe, expect, it } from 'vitest'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { foundPractices } from '../../../shared/practice/search.ts'

const found = (text: string, side: 'hard' | 'soft' | 'personal' | null = null) =>
  foundPractices(PRACTICE_LIBRARY, { text, side })

describe('The practice library is searched', () => {
  it('by nothing: then all of it is there, in its order', () => {
    expect(found('  ')).toEqual(PRACTICE_LIBRARY)
  })

  it('by words that all occur somewhere in an activity, whatever their case and accents', () => {
    const listening = found('LISTENING')
    expect(listening.length).toBeGreaterThanOrEqual(3)
    expect(found('lísteníng')).toEqual(listening)
    const both = found('listening colleague')
    expect(both.length).toBeGreaterThan(0)
    expect(listening).toEqual(expect.arrayContaining(both))
    expect(found('listening xylophone')).toEqual([])
  })

  it('by side', () => {
    const sides = (['hard', 'soft', 'personal'] as const).map((side) => found('', side).length)
    expect(sides.every((count) => count > 0)).toBe(true)
    expect(sides.reduce((sum, count) => sum + count, 0)).toBe(PRACTICE_LIBRARY.length)
  })
})
