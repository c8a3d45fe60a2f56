import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyBulkEdit, type BulkEdit } from '../../../shared/entry/bulk-edit.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, KINDS, MODES } from '../../../shared/entry/entry.ts'
import { anyDay, anyJournal } from '../../support/arbitraries.ts'

const anyTags = fc.array(fc.string({ minLength: 1, maxLength: 10 }), { maxLength: 4 })

const anyEdit = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    mode: fc.constantFrom(...MODES, null),
    context: fc.constantFrom('work' as const, 'personal' as const),
    skillId: fc.constantFrom(...DEFAULT_SKILLS.map(({ id }) => id), null),
    addTags: anyTags,
    removeTags: anyTags,
    date: fc.oneof(
      fc.integer({ min: -40_000, max: 40_000 }).map((moveBy) => ({ moveBy })),
      anyDay.map((to) => ({ to })),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<BulkEdit>

const anyEntry = anyJournal.filter(({ entries }) => entries.length > 0).map(({ entries }) => entries[0]!)

describe('a bulk edit', () => {
  it('leaves entries whose parts add up and that the schema accepts', () => {
    fc.assert(
      fc.property(anyEntry, anyEdit, (entry, edit) => {
        const edited = applyBulkEdit(entry, edit)
        expect(entrySchema.safeParse(edited).success).toBe(true)
        const sum = edited.allocations.reduce((total, { minutes }) => total + minutes, 0)
        expect(sum === edited.minutes || edited.allocations.length === 0).toBe(true)
        expect(edited.minutes).toBe(entry.minutes)
      }),
    )
  })

  it('changes only what is chosen, and nothing the second time', () => {
    fc.assert(
      fc.property(anyEntry, anyEdit, (entry, edit) => {
        const edited = applyBulkEdit(entry, edit)
        for (const field of ['id', 'title', 'notes', 'provenance', 'revision', 'createdAt'] as const)
          expect(edited[field]).toBe(entry[field])
        expect(edited.kind).toBe(edit.kind ?? entry.kind)
        expect(edited.date === entry.date || edit.date !== undefined).toBe(true)
        expect(edit.skillId !== undefined || edited.allocations === entry.allocations).toBe(true)
        const { date, ...lasting } = edit
        const again = date !== undefined && 'to' in date ? edit : lasting
        expect(applyBulkEdit(edited, again)).toBe(edited)
      }),
    )
  })

  it('adds a tag once, whatever its case, and takes one away', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const tagged = { ...entry, tags: ['Team', 'deep'] }
        const edit = { addTags: ['team', 'new', 'NEW'], removeTags: ['DEEP'] }
        expect(applyBulkEdit(tagged, edit).tags).toEqual(['Team', 'new'])
      }),
      { numRuns: 5 },
    )
  })

  it('is the same entry when nothing changes', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(applyBulkEdit(entry, {})).toBe(entry)
      }),
      { numRuns: 10 },
    )
  })
})
