import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMAND_IDS, COMMANDS } from '../../../shared/commands/catalog.ts'
import { rank } from '../../../shared/commands/rank.ts'

const items = COMMAND_IDS.map((id) => ({ id, title: COMMANDS[id].title }))
const found = (typed: string) => rank(typed, items).map(({ item }) => item.title)

describe('a command is found by typing', () => {
  it('by the beginning of its title before that of another word, and that before a place within', () => {
    const titles = ['Catalogue', 'Go to the log', 'Log it'].map((title) => ({ title }))
    expect(rank('log', titles).map(({ item }) => item.title)).toEqual([
      'Log it',
      'Go to the log',
      'Catalogue',
    ])
  })

  it('by several beginnings in any order', () => {
    expect(found('week sh')).toEqual(['Show a week'])
    expect(found('timer st')[0]).toBe('Start or pause the timer')
  })

  it('in spite of one slip, from four letters on', () => {
    expect(found('serach')).toEqual(['Search the journal'])
    expect(found('quater')).toEqual(['Show a quarter'])
    expect(found('balnce')).toEqual(['Balance'])
    expect(found('sx')).toEqual([])
  })

  it('by accents typed or not', () => {
    expect(rank('metier', [{ title: 'Métier' }])).toHaveLength(1)
    expect(rank('Métier', [{ title: 'metier' }])).toHaveLength(1)
  })

  it('by words that are not shown, without a mark', () => {
    expect(rank('jump', [{ title: 'Balance', words: 'jump area' }])[0]?.marks).toEqual([])
  })

  it('and sentences find none', () => {
    expect(found('1h code review with Priya')).toEqual([])
  })

  it('and what was found is marked', () => {
    const [first] = rank('week sh', items)
    expect(first?.marks.map(([from, to]) => first.item.title.slice(from, to))).toEqual(['Sh', 'week'])
  })
})

describe('for any text', () => {
  it('marks lie in the title, in order, without overlaps, and the order is the order of the scores', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.record({ title: fc.string({ unit: 'binary' }) })),
        (typed, some) => {
          const all = [...items, ...some]
          let last = Infinity
          for (const { item, score, marks } of rank(typed, all)) {
            expect(score).toBeLessThanOrEqual(last)
            last = score
            let end = 0
            for (const [from, to] of marks) {
              expect(from).toBeGreaterThanOrEqual(end)
              expect(to).toBeGreaterThan(from)
              expect(to).toBeLessThanOrEqual(item.title.length)
              end = to
            }
          }
        },
      ),
    )
  })

  it('nothing typed finds everything in its order', () => {
    expect(rank('  ', items).map(({ item }) => item)).toEqual(items)
  })

  it('a whole title finds itself first', () => {
    for (const { title } of items) expect(found(title)[0]).toBe(title)
  })
})
