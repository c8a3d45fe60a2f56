import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { laterVersion, planJournalImport, type Version } from '../../../shared/formats/merge.ts'
import { emptyRecords, type JournalRecords, type RecordTable } from '../../../shared/journal/journal.ts'

const entry = (more: object = {}) =>
  entrySchema.parse({ id: 'e1', date: '2026-11-22', minutes: 30, title: 'Review', allocations: [], ...more })
const deleted = (at: string) => ({ table: 'entries', id: 'e1', at })
const journal = (more: Partial<JournalRecords>): JournalRecords => ({ ...emptyRecords(), ...more })

/** A journal as the plan sees it: the versions it has, after some plans were carried out. */
class Kept {
  readonly versions = new Map<string, Version>()
  readonly find = (table: RecordTable, id: string) => this.versions.get(`${table} ${id}`)

  take(incoming: JournalRecords) {
    const plan = planJournalImport(incoming, this.find)
    for (const change of plan.changes) {
      if (change.op === 'delete')
        this.versions.set(`${change.table} ${change.id}`, {
          table: change.table,
          id: change.id,
          at: change.at,
        })
      else this.versions.set(`${change.table} ${change.record.id}`, change.record as Version)
    }
    return plan.total
  }
}

describe('of two versions of a record', () => {
  const early = entry({ updatedAt: '2026-11-01T00:00:00.000Z', revision: 9 })
  test.each([
    ['the later one holds', early, entry({ updatedAt: '2026-11-02T00:00:00.000Z' })],
    [
      'the later one holds, told by the instant and not by its text',
      early,
      entry({ updatedAt: '2026-10-31T23:00:00.000-05:00' }),
    ],
    ['of the same instant the higher revision holds', early, entry({ ...early, revision: 10 })],
    ['of the same revision the greater text holds', early, entry({ ...early, title: 'Reviews' })],
    ['a later deletion holds', early, deleted('2026-11-02T00:00:00.000Z')],
    ['a record outlives a deletion of the same instant', deleted(early.updatedAt), early],
  ])('%s', (_, loser, winner) => {
    expect(laterVersion(loser, winner)).toBe(winner)
    expect(laterVersion(winner, loser)).toBe(winner)
    expect(laterVersion(winner, structuredClone(winner))).toBeNull()
  })
})

describe('reading a journal into another', () => {
  test('adds what is new, changes what is newer there, keeps what is newer here', () => {
    const kept = new Kept()
    kept.take(journal({ entries: [entry({ id: 'old' }), entry({ id: 'mine', revision: 3 })] }))
    const incoming = journal({
      entries: [entry({ id: 'new' }), entry({ id: 'old', revision: 2 }), entry({ id: 'mine', revision: 2 })],
    })
    expect(kept.take(incoming)).toEqual({ added: 1, updated: 1, duplicates: 1, deleted: 0 })
    expect(kept.take(incoming)).toEqual({ added: 0, updated: 0, duplicates: 3, deleted: 0 })
  })

  test('carries a deletion, and a record that was made again after it', () => {
    const kept = new Kept()
    kept.take(journal({ entries: [entry()] }))
    expect(kept.take(journal({ deletions: [deleted('2026-11-02T00:00:00.000Z')] }))).toMatchObject({
      deleted: 1,
    })
    expect(kept.take(journal({ entries: [entry()] }))).toMatchObject({ added: 0, duplicates: 1 })
    const again = entry({ updatedAt: '2026-11-03T00:00:00.000Z', revision: 2 })
    expect(kept.take(journal({ entries: [again] }))).toMatchObject({ added: 1 })
  })

  test('ends at the same records in whatever order the journals meet, and however often', () => {
    const anyVersion = fc.record({
      id: fc.constantFrom('a', 'b'),
      updatedAt: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
      revision: fc.integer({ min: 1, max: 2 }),
      title: fc.constantFrom('x', 'y'),
    })
    const byId = { maxLength: 2, selector: ({ id }: { id: string }) => id }
    const anyJournal = fc.record({
      entries: fc.uniqueArray(anyVersion, byId),
      deletions: fc.uniqueArray(anyVersion, byId),
    })
    fc.assert(
      fc.property(fc.array(anyJournal, { maxLength: 4 }), fc.nat(), (made, seed) => {
        const journals = made.map(({ entries, deletions }) =>
          journal({
            entries: entries.map(entry),
            deletions: deletions.map(({ id, updatedAt }) => ({ table: 'entries', id, at: updatedAt })),
          }),
        )
        const [there, back] = [new Kept(), new Kept()]
        for (const one of journals) there.take(one)
        const turned = journals.toSorted(
          (a, b) => ((journals.indexOf(a) * seed) % 7) - ((journals.indexOf(b) * seed) % 7),
        )
        for (const one of [...turned, ...turned]) back.take(one)
        expect(back.versions).toEqual(there.versions)
      }),
      { numRuns: 500 },
    )
  })
})
