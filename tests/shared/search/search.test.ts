import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces } from '../../../shared/search/fold.ts'
import { snippetOf } from '../../../shared/search/snippet.ts'
import { hasEvery, matchesIn, searchTerms } from '../../../shared/search/terms.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('ä', 'a\u0308', 'ß', 'İ', 'ı', 'ς', 'Σ', 'ﬁ', 'É', ' ', 'e', 'S', '한', '"', '😀'),
    maxLength: 20,
  }),
)

describe('folding', () => {
  it('ignores case, diacritics and compatible forms', () => {
    expect(fold('Änderung')).toBe('anderung')
    expect(fold('Straße')).toBe(fold('STRASSE'))
    expect(fold('ΟΔΟΣ')).toBe(fold('οδος'))
    expect(fold('Cafe\u0301')).toBe(fold('café'))
    expect(fold('ﬁne')).toBe('fine')
    expect(fold('İstanbul')).toBe('istanbul')
  })

  it('changes nothing the second time, and is the same with and without places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(foldWithPlaces(text).folded).toBe(fold(text))
      }),
    )
  })

  it('is the same for a text composed and decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

describe('a search', () => {
  it('asks for words apart and for what stands in quotes as one', () => {
    expect(searchTerms('  Code "pair  Programming" code Ünder')).toEqual([
      'code',
      'pair programming',
      'under',
    ])
    expect(searchTerms('"not closed')).toEqual(['not closed'])
    expect(searchTerms(' "" ')).toEqual([])
  })

  it('finds any piece of a text, whatever its case', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, from, length) => {
        const piece = text.slice(from, from + length).toUpperCase()
        const terms = searchTerms(
          piece
            .replaceAll(/["“”„]/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        )
        fc.pre(!/\p{Surrogate}/u.test(piece) && !/\p{Surrogate}/u.test(text))
        expect(hasEvery(fold(text), terms)).toBe(true)
      }),
    )
  })

  it('marks pieces of the original that hold what was asked for, in order and apart', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
        const term = fold(text).slice(from, from + length)
        fc.pre(term.length > 0)
        const spans = matchesIn(text, [term])
        expect(spans.length).toBeGreaterThan(0)
        let last = -1
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(fold(text.slice(start, end))).toContain(term)
          last = end
        }
      }),
    )
  })

  it('marks an accent with its letter', () => {
    expect(matchesIn('Cafe\u0301 Straße', ['cafe', 'strasse'])).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 12 },
    ])
  })

  it('shows the surroundings of the first match', () => {
    const long = `${'word '.repeat(50)}the négotiation went well ${'after '.repeat(50)}`
    const snippet = snippetOf(long, ['negotiation'])
    expect(snippet?.text).toMatch(/^…(word )+the négotiation went well .*…$/)
    expect(snippet?.spans.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['négotiation'])
    expect(snippetOf(long, ['nothing'])).toBeNull()
  })
})
