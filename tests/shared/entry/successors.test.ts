import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entrySchema, type Allocation } from '../../../shared/entry/entry.ts'
import { TABLES_WITH_REFERENCES, withSuccessors, type Successors } from '../../../shared/entry/successors.ts'
import {
  RECORD_TABLES,
  recordSchemas,
  type RecordOf,
  type RecordTable,
} from '../../../shared/journal/journal.ts'

const to: Successors = { skills: new Map([['old', 'new']]), categories: new Map([['out', 'in']]) }

function entryOf(allocations: Allocation[]): RecordOf<'entries'> {
  const minutes = allocations.reduce((sum, part) => sum + part.minutes, 0)
  return entrySchema.parse({ id: 'e', date: '2026-11-22', title: 'A', minutes, allocations })
}

const RECORDS: { [Table in RecordTable]?: unknown } = {
  skills: { name: 'SQL', categoryId: 'out' },
  entries: { date: '2026-11-22', minutes: 5, title: 'A', allocations: [{ skillId: 'old', minutes: 5 }] },
  templates: { name: 'A', entry: { allocations: [{ skillId: 'old', minutes: 5 }] } },
  courses: { title: 'A', skillIds: ['old'] },
  goals: { title: 'A', skillIds: ['x', 'old', 'new'], categoryId: 'out' },
  plans: {
    from: '2026-11-16',
    cells: [
      { categoryId: 'out', mode: 'learn', minutes: 30 },
      { categoryId: 'in', mode: 'learn', minutes: 40 },
      { categoryId: 'out', mode: null, minutes: 5 },
    ],
    blocks: [{ weekday: 1, start: '18:00', minutes: 30, categoryId: 'out' }],
  },
  assessments: { date: '2026-11-22', answers: [{ skillId: 'old', skill: 'Old', level: 3 }] },
  feedbackRequests: {
    createdOn: '2026-11-22',
    skillIds: ['old', 'new'],
    rated: [
      { skillId: 'old', skill: 'Old', scale: [] },
      { skillId: 'new', skill: 'New', scale: [] },
    ],
  },
  feedback: { date: '2026-11-22', skillIds: ['new', 'old'], levels: [{ skillId: 'old', level: 2 }] },
}

describe('a record that names a skill or a category which has a successor', () => {
  it.each(TABLES_WITH_REFERENCES)('of %s names the successor, and nothing else of it changes', (table) => {
    const record = recordSchemas[table].parse({ id: 'r', ...(RECORDS[table] as object) })
    const changed = withSuccessors(table, record as never, to)
    expect(changed).not.toBeNull()
    expect(JSON.stringify(changed)).not.toMatch(/"(old|out)"/)
    expect(recordSchemas[table].parse(changed)).toEqual(changed)
    expect(withSuccessors(table, changed as never, to)).toBeNull()
  })

  it('has a rule in every list that has a field for them', () => {
    const named = RECORD_TABLES.filter((table) =>
      /skillIds?|categoryId/.test(JSON.stringify(fieldsOf(recordSchemas[table]))),
    )
    expect(named.toSorted()).toEqual(TABLES_WITH_REFERENCES.toSorted())
  })

  it('adds up what comes to the same place and keeps each name once', () => {
    const goal = recordSchemas.goals.parse({ id: 'r', ...(RECORDS.goals as object) })
    expect(withSuccessors('goals', goal, to)?.skillIds).toEqual(['x', 'new'])
    const plan = recordSchemas.plans.parse({ id: 'r', ...(RECORDS.plans as object) })
    expect(withSuccessors('plans', plan, to)?.cells).toEqual([
      { categoryId: 'in', mode: 'learn', minutes: 70 },
      { categoryId: 'in', mode: null, minutes: 5 },
    ])
  })
})

describe('merging skills in any entry', () => {
  const parts = fc.array(
    fc.record({
      skillId: fc.constantFrom('old', 'new', 'x', 'y'),
      minutes: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 4 },
  )
  const usable = parts.filter((all) => all.length > 0)

  it('keeps its minutes, leaves no trace of the old one and adds up to the sum of both', () => {
    fc.assert(
      fc.property(usable, (allocations) => {
        const entry = entryOf(allocations)
        const changed = withSuccessors('entries', entry, to)
        const names = new Set(allocations.map(({ skillId }) => skillId))
        expect(changed !== null).toBe(names.has('old'))
        if (changed === null) return
        expect(entrySchema.parse(changed)).toEqual(changed)
        const minutes = (list: readonly Allocation[], ...ids: string[]) =>
          list.filter(({ skillId }) => ids.includes(skillId)).reduce((sum, part) => sum + part.minutes, 0)
        expect(minutes(changed.allocations, 'old')).toBe(0)
        expect(minutes(changed.allocations, 'new')).toBe(minutes(allocations, 'old', 'new'))
        for (const id of ['x', 'y']) expect(minutes(changed.allocations, id)).toBe(minutes(allocations, id))
        expect({ ...changed, allocations }).toEqual({ ...entry, allocations })
      }),
    )
  })
})

function fieldsOf(schema: unknown): unknown {
  const shape = (schema as { shape?: Record<string, unknown> }).shape
  if (shape !== undefined) return Object.entries(shape).map(([name, field]) => [name, fieldsOf(field)])
  const definition = (schema as { def?: { innerType?: unknown; element?: unknown } }).def
  const inner = definition?.innerType ?? definition?.element
  return inner === undefined ? null : fieldsOf(inner)
}
