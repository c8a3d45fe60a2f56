import { describe, expect, it } from 'vitest'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { EVERY_PRACTICE, foundPractices, withFilter } from '../../../shared/practice/search.ts'

const found = (text: string, side: 'hard' | 'soft' | 'personal' | null = null) =>
  foundPractices(PRACTICE_LIBRARY, { ...EVERY_PRACTICE, text, side })

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

  it('by skill, mode, time and place, any of each and all of them together', () => {
    const by = (filter: 'skills' | 'modes' | 'lengths' | 'contexts', ...chosen: string[]) =>
      foundPractices(PRACTICE_LIBRARY, withFilter(EVERY_PRACTICE, filter, chosen))
    expect(new Set(by('skills', 'Speaking', 'Writing').map(({ skill }) => skill))).toEqual(
      new Set(['Speaking', 'Writing']),
    )
    expect(new Set(by('modes', 'feedback').map(({ mode }) => mode))).toEqual(new Set(['feedback']))
    expect(by('lengths', '15').every(({ minutes }) => minutes <= 15)).toBe(true)
    expect(by('lengths', '15', '30', '60', 'more')).toEqual(PRACTICE_LIBRARY)
    expect(new Set(by('contexts', 'alone').map(({ context }) => context))).toEqual(new Set(['alone']))
    const query = withFilter(withFilter(EVERY_PRACTICE, 'skills', ['Speaking']), 'modes', ['feedback'])
    expect(foundPractices(PRACTICE_LIBRARY, query).map(({ title }) => title)).toEqual([
      'Ask a listener what they will remember of your talk',
    ])
    expect(withFilter(EVERY_PRACTICE, 'modes', ['nonsense'])).toEqual(EVERY_PRACTICE)
  })
})
