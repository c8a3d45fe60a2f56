import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { commit, put } from '../../../renderer/storage/commit.ts'
import { addEntry, deleteEntries, saveEntry } from '../../../renderer/storage/entries.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { summaryBetween } from '../../../renderer/storage/totals.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const [general, programming] = DEFAULT_SKILLS
const line = {
  title: 'Code review',
  minutes: 90,
  date: '2026-11-22',
  allocations: [{ skillId: programming?.id ?? '', minutes: 90 }],
}

afterEach(wipeDatabase)

describe('Saving', () => {
  it('begins a new journal with the default categories, skills and target', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    expect(await journal.database.categories.count()).toBe(DEFAULT_CATEGORIES.length)
    expect(await journal.database.skills.count()).toBe(DEFAULT_SKILLS.length)
    expect((await journal.database.targets.toArray()).map(({ from }) => from)).toEqual(['1900-01-01'])
    expect(general?.name).toBe('General')
  })

  it('counts a new entry into its month in the same step', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    await addEntry(journal, line)
    expect(await journal.database.months.get('2026-11')).toEqual({
      month: '2026-11',
      entries: 1,
      days: { '22': 90 },
      skills: {
        [programming?.id ?? '']: {
          minutes: 90,
          entries: 1,
          modes: { learn: 0, practise: 0, apply: 0, feedback: 0 },
        },
      },
    })
  })

  it('stamps each version with its revision and keeps when it was made', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    const added = await addEntry(journal, line)
    if (added.kind !== 'saved') throw new Error('It was not saved.')
    expect(added.value).toMatchObject({ revision: 1, provenance: 'same-day' })
    const changed = await saveEntry(journal, { ...added.value, title: 'Design review' })
    if (changed.kind !== 'saved') throw new Error('It was not saved.')
    expect(changed.value).toMatchObject({
      revision: 2,
      createdAt: added.value.createdAt,
      title: 'Design review',
    })
  })

  it('gives back a deleted entry exactly as it was, totals too', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    const added = await addEntry(journal, line)
    if (added.kind !== 'saved') throw new Error('It was not saved.')
    const before = await journal.database.months.toArray()
    const deleted = await deleteEntries(journal, [added.value], 'delete')
    if (deleted.kind !== 'saved') throw new Error('It was not deleted.')
    expect(await journal.database.entries.count()).toBe(0)
    expect(await journal.database.months.count()).toBe(0)
    expect(await journal.database.deletions.count()).toBe(1)
    expect(await undo(journal, deleted.value)).toEqual({ kind: 'undone', label: 'delete' })
    expect(await journal.database.entries.toArray()).toEqual([added.value])
    expect(await journal.database.months.toArray()).toEqual(before)
    expect(await journal.database.deletions.count()).toBe(0)
  })

  it('changes nothing when the ledger refuses', async () => {
    const bridge = memoryBridge()
    const { journal } = await openTestJournal(bridge)
    const full = { ...journal, ledger: { ...journal.ledger, append: async () => DISK_FULL } }
    expect(await addEntry(full, line)).toEqual({ kind: 'not-saved', reason: 'disk-full', code: 'ENOSPC' })
    expect(await journal.database.entries.count()).toBe(0)
  })

  it('takes back from the ledger what the database refused', async () => {
    const bridge = memoryBridge()
    const { journal } = await openTestJournal(bridge)
    await addEntry(journal, line)
    const unclonable = {
      ...entrySchema.parse({ ...line, id: 'bad' }),
      notes: (() => '') as unknown as string,
    }
    const outcome = await commit(journal, [put('entries', unclonable)])
    expect(outcome).toMatchObject({ kind: 'not-saved', reason: 'database' })

    await wipeDatabase()
    const again = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect((await again.journal.database.entries.toArray()).map(({ title }) => title)).toEqual([
      'Code review',
    ])
  })

  it('saves a large import as one, and all of it comes back from the ledger', async () => {
    const bridge = memoryBridge()
    const { journal } = await openTestJournal(bridge)
    const changes = Array.from({ length: 4_500 }, (_, index) =>
      put('entries', entrySchema.parse({ ...line, id: `e${index}`, title: `Row ${index}` })),
    )
    expect((await commit(journal, changes)).kind).toBe('saved')
    const range = { from: '2026-11-01', to: '2026-11-30' }
    const before = await summaryBetween(journal.database, range, '2026-11-22')
    expect(before.minutes).toBe(4_500 * 90)
    await wipeDatabase()
    const again = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(await summaryBetween(again.journal.database, range, '2026-11-22')).toEqual(before)
  })
})

const DISK_FULL = { kind: 'failed', reason: 'disk-full', code: 'ENOSPC' } as const
