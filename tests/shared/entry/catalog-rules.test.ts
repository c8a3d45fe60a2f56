import { describe, expect, it } from 'vitest'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import {
  isCategoryNameTaken,
  isSkillNameTaken,
  moved,
  orderAfter,
  sameName,
  skillMergesOf,
} from '../../../shared/entry/catalog-rules.ts'
import { categorySchema, skillSchema } from '../../../shared/entry/catalog.ts'

const category = (id: string, name: string) => categorySchema.parse({ id, name, side: 'hard' })
const skill = (id: string, name: string, categoryId: string) => skillSchema.parse({ id, name, categoryId })
const catalog = indexCatalog(
  [category('a', 'Technology'), category('b', 'Data')],
  [skill('a1', 'General', 'a'), skill('a2', 'SQL', 'a'), skill('b1', 'General', 'b'), skill('b2', 'R', 'b')],
)

describe('names of categories and skills', () => {
  it.each([
    ['SQL', 'sql', true],
    [' Active  listening ', 'Active listening', true],
    ['Café', 'Cafe\u0301', true],
    ['R', 'S', false],
  ])('%j and %j are one to a reader: %j', (one, other, same) => {
    expect(sameName(one, other)).toBe(same)
  })

  it('are taken within their own list by others only', () => {
    expect(isCategoryNameTaken(catalog, { id: 'new', name: 'data' })).toBe(true)
    expect(isCategoryNameTaken(catalog, { id: 'b', name: 'DATA' })).toBe(false)
    expect(isSkillNameTaken(catalog, { id: 'a2', name: 'general', categoryId: 'a' })).toBe(true)
    expect(isSkillNameTaken(catalog, { id: 'b2', name: 'SQL', categoryId: 'b' })).toBe(false)
  })
})

describe('the order of categories and skills', () => {
  const list = ['x', 'y', 'z'].map((id, order) => ({ id, order }))

  it('changes for as few as it has to', () => {
    expect(moved(list, 'z', -1)).toEqual([
      { id: 'z', order: 1 },
      { id: 'y', order: 2 },
    ])
    expect(moved(list, 'x', -1)).toEqual([])
    expect(moved(list, 'z', 1)).toEqual([])
    expect(moved(list, 'nobody', 1)).toEqual([])
  })

  it('is mended where two had the same number', () => {
    const same = [
      { id: 'x', order: 0 },
      { id: 'y', order: 0 },
    ]
    expect(moved(same, 'y', -1)).toEqual([{ id: 'x', order: 1 }])
  })

  it('goes on after the last', () => {
    expect(orderAfter([])).toBe(0)
    expect(orderAfter([{ order: 4 }, { order: 2 }])).toBe(5)
  })
})

it('a category that goes into another merges the skills of the same name only', () => {
  expect([...skillMergesOf(catalog, 'a', 'b')]).toEqual([['a1', 'b1']])
})
