import { describe, expect, test } from 'vitest'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, type Entry } from '../../../shared/entry/entry.ts'
import {
  ALL_ENTRIES,
  blocksPassing,
  entriesPassing,
  takesAll,
  type EntryFilter,
} from '../../../shared/formats/entry-filter.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'

const skill = (name: string) => {
  const found = DEFAULT_SKILLS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}
const entry = (title: string, kind: Entry['kind'], ...names: string[]) =>
  entrySchema.parse({
    id: title,
    date: '2026-11-22',
    minutes: Math.max(1, names.length) * 10,
    title,
    kind,
    allocations: names.map((name) => ({ skillId: skill(name).id, minutes: 10 })),
  })
const entries = [
  entry('code', 'project', 'Programming'),
  entry('talk', 'teaching', 'Speaking'),
  entry('both', 'project', 'Programming', 'Speaking'),
  entry('none', 'project'),
]
const passing = (filter: Partial<EntryFilter>) =>
  entries
    .filter(entriesPassing({ ...ALL_ENTRIES, ...filter }, defaultCatalog))
    .map(({ title }) => title)
    .join(' ')

describe('an export', () => {
  test('takes everything unless it is narrowed', () => {
    expect(passing({})).toBe('code talk both none')
    expect(takesAll(ALL_ENTRIES)).toBe(true)
  })

  test.each([
    ['a side', { sides: ['soft' as const] }, 'talk both'],
    ['two sides', { sides: ['soft' as const, 'unassigned' as const] }, 'talk both none'],
    ['a category', { categoryIds: [skill('Programming').categoryId] }, 'code both'],
    ['a skill', { skillIds: [skill('Speaking').id] }, 'talk both'],
    ['a kind', { kinds: ['project' as const] }, 'code both none'],
    ['a side and a kind', { sides: ['soft' as const], kinds: ['project' as const] }, 'both'],
  ])('can be narrowed to %s', (_, filter, titles) => {
    expect(passing(filter)).toBe(titles)
    expect(takesAll({ ...ALL_ENTRIES, ...filter })).toBe(false)
  })

  test('has planned blocks only where they can be told apart by it', () => {
    const block = {
      weekday: 1,
      start: '18:00',
      minutes: 60,
      categoryId: skill('Speaking').categoryId,
      mode: null,
      title: '',
      practiceId: null,
    } as const
    const passes = (filter: Partial<EntryFilter>) =>
      blocksPassing({ ...ALL_ENTRIES, ...filter }, defaultCatalog)(block)
    expect(passes({})).toBe(true)
    expect([passes({ sides: ['soft'] }), passes({ sides: ['hard'] })]).toEqual([true, false])
    expect([
      passes({ categoryIds: [block.categoryId] }),
      passes({ categoryIds: [skill('Programming').categoryId] }),
    ]).toEqual([true, false])
    expect([passes({ kinds: ['project'] }), passes({ skillIds: [skill('Speaking').id] })]).toEqual([
      false,
      false,
    ])
  })
})
