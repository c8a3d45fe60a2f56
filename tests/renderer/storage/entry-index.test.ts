import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EntryIndex, foundOf, type Question } from '../../../renderer/storage/search/entry-index.ts'
import { addDays } from '../../../shared/day.ts'
import { entrySchema, type Entry } from '../../../shared/entry/entry.ts'

const ANYTHING: Question = {
  terms: [],
  skillSets: [],
  kinds: [],
  modes: [],
  tags: [],
  provenances: [],
  range: null,
}

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.integer({ min: 0, max: 12 }).map((id) => `id-${String(id).padStart(2, '0')}`),
    date: fc.nat(40).map((back) => addDays('2026-11-22', -back)),
    minutes: fc.integer({ min: 1, max: 90 }),
    title: fc.constantFrom('Négotiation', 'Code review', 'Straße'),
    tags: fc.subarray(['team', 'deep']),
    mode: fc.constantFrom('learn', null),
  })
  .map((fields) => entrySchema.parse({ ...fields, allocations: [] }))

const anyStep = fc.oneof(
  anyEntry.map((entry) => ({ put: entry })),
  fc.integer({ min: 0, max: 12 }).map((id) => ({ remove: `id-${String(id).padStart(2, '0')}` })),
)

describe('the search index', () => {
  it('is after any changes what it would be if it were filled anew, newest first', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const index = new EntryIndex()
        const kept = new Map<string, Entry>()
        for (const step of steps) {
          if ('put' in step) {
            index.put([step.put])
            kept.set(step.put.id, step.put)
          } else {
            index.remove([step.remove])
            kept.delete(step.remove)
          }
        }
        const ordered = [...kept.values()].toSorted((a, b) => (a.date + a.id < b.date + b.id ? 1 : -1))
        expect(index.find(ANYTHING).map(({ id }) => id)).toEqual(ordered.map(({ id }) => id))
        const fitting = ordered.filter(
          ({ title, tags, mode }) => title === 'Négotiation' && tags.includes('team') && mode === null,
        )
        const found = index.find({ ...ANYTHING, terms: ['negotiation'], tags: ['team'], modes: ['none'] })
        expect(found.map(({ id }) => id)).toEqual(fitting.map(({ id }) => id))
        expect(foundOf(found).minutes).toBe(fitting.reduce((sum, { minutes }) => sum + minutes, 0))
      }),
    )
  })
})

describe('the tallies of all entries', () => {
  const entry = (id: string, more: object) =>
    entrySchema.parse({ id, date: '2026-11-01', minutes: 10, title: 'A', allocations: [], ...more })
  const moment = (id: string, skillId: string | null, more: object = {}) =>
    entry(id, { kind: 'moment', allocations: skillId === null ? [] : [{ skillId, minutes: 10 }], ...more })

  it('count courses and people by what entries name, and moments by skill and counterpart', () => {
    const index = new EntryIndex()
    index.put([
      entry('a', { courseId: 'sql', personIds: ['ingrid', 'priya'] }),
      entry('b', { courseId: 'sql', minutes: 20, date: '2026-11-05', personIds: ['ingrid'] }),
      entry('c', { courseId: 'go' }),
      moment('d', 'listening', { with: 'peer' }),
      moment('e', 'listening', { with: 'customer', personIds: ['priya'] }),
      moment('f', null),
    ])
    const { courses, people, moments } = index.tallies()
    expect(courses.get('sql')).toEqual({ entries: 2, minutes: 30, last: '2026-11-05' })
    expect(people.get('ingrid')).toEqual({ entries: 2, minutes: 30, last: '2026-11-05' })
    expect(people.get('priya')).toEqual({ entries: 2, minutes: 20, last: '2026-11-01' })
    expect(moments.entries).toBe(3)
    expect([...moments.skills]).toEqual([
      ['listening', 2],
      ['', 1],
    ])
    expect([...moments.counterparts]).toEqual([
      ['peer', 1],
      ['customer', 1],
    ])
    index.remove(['b', 'e'])
    expect(index.tallies().courses.get('sql')?.minutes).toBe(10)
    expect(index.tallies().moments.skills.get('listening')).toBe(1)
  })

  it('and the search find what was done with somebody', () => {
    const index = new EntryIndex()
    index.put([
      moment('a', null, { with: 'peer' }),
      moment('b', null, { with: 'mentor', personIds: ['ingrid'] }),
    ])
    const ids = (question: Partial<Question>) => index.find({ ...ANYTHING, ...question }).map(({ id }) => id)
    expect(ids({ counterparts: ['mentor', 'report'] })).toEqual(['b'])
    expect(ids({ personId: 'ingrid' })).toEqual(['b'])
    expect(ids({ counterparts: [] })).toEqual(['b', 'a'])
  })
})
