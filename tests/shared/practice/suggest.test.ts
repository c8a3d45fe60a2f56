import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIDES } from '../../../shared/entry/catalog.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { suggestPractices, type SuggestionContext } from '../../../shared/practice/suggest.ts'

const HARD_HEAVY: SuggestionContext = {
  practices: PRACTICE_LIBRARY,
  heavy: 'hard',
  light: 'soft',
  skills: [],
  modes: [],
  recent: [],
  before: [],
  declined: [],
}
const titlesOf = (context: Partial<SuggestionContext>) =>
  suggestPractices({ ...HARD_HEAVY, ...context }).map(({ title }) => title)
const ids = fc.subarray(PRACTICE_LIBRARY.map(({ id }) => id))
const skills = fc.subarray([...new Set(PRACTICE_LIBRARY.map(({ skill }) => skill))])

const anyContext: fc.Arbitrary<SuggestionContext> = fc.record({
  practices: fc.constant(PRACTICE_LIBRARY),
  heavy: fc.option(fc.constantFrom(...SIDES)),
  light: fc.constantFrom(...SIDES),
  skills,
  modes: fc.subarray([...MODES]),
  recent: skills,
  before: ids,
  declined: ids,
})

describe('what is suggested to do', () => {
  it('starts from the work of the heavy side: explain it to somebody who is not technical', () => {
    const suggested = suggestPractices(HARD_HEAVY)
    expect(suggested[0]?.title).toBe('Explain your last change to a non-technical colleague')
    expect(suggested.map(({ heavySide, side }) => [heavySide, side])).toEqual([
      ['hard', 'soft'],
      ['hard', 'soft'],
      ['hard', 'soft'],
    ])
    expect(new Set(suggested.map(({ skill }) => skill)).size).toBe(3)
  })

  it('leads the other way where soft skills take most of the time', () => {
    const suggested = suggestPractices({ ...HARD_HEAVY, heavy: 'soft', light: 'hard' })
    expect(suggested.map(({ heavySide, side }) => `${heavySide} to ${side}`)).toEqual([
      'soft to hard',
      'soft to hard',
      'soft to hard',
    ])
  })

  it('begins with the skill it is about', () => {
    const [first] = suggestPractices({ ...HARD_HEAVY, skills: ['Creativity'] })
    expect(first?.skill).toBe('Creativity')
  })

  it('begins with the mode it is about, after the skill', () => {
    const suggested = suggestPractices({ ...HARD_HEAVY, skills: ['Speaking'], modes: ['feedback'] })
    expect(suggested[0]).toMatchObject({ skill: 'Speaking', mode: 'feedback' })
    expect(suggestPractices({ ...HARD_HEAVY, modes: ['feedback'] }).map(({ mode }) => mode)).toEqual([
      'feedback',
      'feedback',
      'feedback',
    ])
  })

  it('prefers skills that had no time lately', () => {
    const recent = suggestPractices(HARD_HEAVY).map(({ skill }) => skill)
    const next = suggestPractices({ ...HARD_HEAVY, recent })
    expect(next.filter(({ skill }) => recent.includes(skill))).toEqual([])
  })

  it('brings the same again only when everything else is declined', () => {
    const before = PRACTICE_LIBRARY.slice(0, 2).map(({ id }) => id)
    const declined = PRACTICE_LIBRARY.slice(2).map(({ id }) => id)
    expect(titlesOf({ before, declined })).toHaveLength(2)
    expect(titlesOf({ before }).filter((title) => titlesOf({ before, declined }).includes(title))).toEqual([])
  })

  it('is never declined, on another side, doubled, or the same as last time while there are others', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const suggested = suggestPractices(context)
        expect(suggestPractices(context)).toEqual(suggested)
        expect(new Set(suggested).size).toBe(suggested.length)
        const open = PRACTICE_LIBRARY.filter(
          ({ id, side }) => side === context.light && !context.declined.includes(id),
        )
        const fresh = open.filter(({ id }) => !context.before.includes(id))
        expect(suggested).toHaveLength(Math.min(3, open.length))
        for (const practice of suggested) expect(open).toContain(practice)
        expect(suggested.filter((practice) => fresh.includes(practice))).toHaveLength(
          Math.min(3, fresh.length),
        )
      }),
    )
  })
})
