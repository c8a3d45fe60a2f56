import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { keepImport } from '../../../renderer/storage/keep-import.ts'
import { readImport } from '../../../renderer/storage/read-import.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

const TEXT = [
  'Date,Title,Skill,Minutes,Entry ID',
  '2026-03-04,Parser,Programming,45,e1',
  '2026-03-05,Walk,,30,',
].join('\r\n')

async function read(journal: Journal, withDeleted = false) {
  const plan = await readImport(journal, {
    text: TEXT,
    format: 'csv',
    skills: {},
    dateOrder: null,
    withDeleted,
  })
  if (plan.kind !== 'plan') throw new Error(`The file was not read: ${plan.kind}.`)
  return plan
}
const counts = ({ added, duplicates, deleted }: Awaited<ReturnType<typeof read>>) => [
  added,
  duplicates,
  deleted,
]

describe('an import', () => {
  it('takes a pinned snapshot first, goes in one step, and comes again only if that is asked for', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    await addEntry(journal, { title: 'Mine', minutes: 30, date: '2026-11-20', allocations: [] })
    const plan = await read(journal)
    expect(counts(plan)).toEqual([2, 0, 0])
    expect(await keepImport(journal, 'import', plan.changes)).toMatchObject({ kind: 'saved' })
    expect(await journal.snapshots.list()).toMatchObject({
      snapshots: [{ pinned: 'before-import', entries: 1 }],
    })
    expect(counts(await read(journal))).toEqual([0, 2, 0])

    expect(await undo(journal)).toMatchObject({ kind: 'undone' })
    expect(await journal.database.entries.count()).toBe(1)
    expect(counts(await read(journal))).toEqual([0, 2, 2])
    const again = await read(journal, true)
    expect(counts(again)).toEqual([2, 0, 2])
    await keepImport(journal, 'import', again.changes)
    expect(await journal.database.entries.get('e1')).toMatchObject({ title: 'Parser', minutes: 45 })
  })

  it('changes nothing when the snapshot before it cannot be made', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    await addEntry(journal, { title: 'Mine', minutes: 30, date: '2026-11-20', allocations: [] })
    const snapshots = {
      ...journal.snapshots,
      make: async () => ({ kind: 'failed', reason: 'disk-full', code: 'ENOSPC' }) as const,
    }
    const { changes } = await read(journal)
    expect(await keepImport({ ...journal, snapshots }, 'import', changes)).toEqual({
      kind: 'no-snapshot',
      why: 'ENOSPC',
    })
    expect(await journal.database.entries.count()).toBe(1)
  })
})
