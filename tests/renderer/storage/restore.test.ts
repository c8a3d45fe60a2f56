import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { addEntry, deleteEntries, saveEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { previewRestore, restoreSnapshot } from '../../../renderer/storage/restore.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

async function added(journal: Journal, title: string, date = '2026-11-20'): Promise<Entry> {
  const saved = await addEntry(journal, { title, minutes: 30, date, allocations: [] })
  if (saved.kind !== 'saved') throw new Error('It was not saved.')
  return saved.value
}

/** Three entries in a snapshot; since then one was deleted, one changed, one added. */
async function changedSince() {
  const bridge = memoryBridge()
  const { journal } = await openTestJournal(bridge)
  const gone = await added(journal, 'gone', '2026-11-18')
  const changed = await added(journal, 'changed', '2026-11-19')
  await added(journal, 'same')
  const atSnapshot = await contentsOf(journal)
  const made = await bridge.snapshots.make({ pin: 'by-hand' })
  if (made.kind !== 'made') throw new Error('No snapshot was made.')
  await deleteEntries(journal, [gone], 'delete')
  await saveEntry(journal, { ...changed, title: 'changed since' })
  await added(journal, 'new')
  return { bridge, journal, atSnapshot, name: made.snapshot.name, gone, changed }
}

const titles = async ({ database }: Journal) =>
  (await database.entries.toArray()).map(({ title }) => title).toSorted()

describe('A restore', () => {
  it('is shown before it is done', async () => {
    const { journal, name, gone, changed } = await changedSince()
    expect(await previewRestore(journal, name)).toMatchObject({
      kind: 'preview',
      entries: 3,
      days: { from: '2026-11-18', to: '2026-11-20' },
      replace: { entries: { added: 1, changed: 1, removed: 1 } },
      addMissing: { entries: { added: 1, changed: 0, removed: 0 } },
      differing: [
        { entry: { id: changed.id, title: 'changed' }, state: 'changed' },
        { entry: { id: gone.id }, state: 'missing' },
      ],
    })
  })

  it('makes the journal what it was, keeps the present first, and can be undone', async () => {
    const { bridge, journal, atSnapshot, name } = await changedSince()
    const present = await contentsOf(journal)
    const restored = await restoreSnapshot(journal, name, 'replace')
    if (restored.kind !== 'restored') throw new Error(`It was not restored: ${restored.kind}`)
    expect(restored.counts).toEqual({ added: 1, changed: 1, removed: 1 })
    const after = await contentsOf(journal)
    for (const table of ['entries', 'months', 'skills']) expect(after[table]).toEqual(atSnapshot[table])
    const list = await bridge.snapshots.list()
    expect(list).toMatchObject({ snapshots: [{ pinned: 'before-restore' }, { pinned: 'by-hand' }] })

    expect((await restored.undo()).kind).toBe('saved')
    const undone = await contentsOf(journal)
    for (const table of ['entries', 'months', 'deletions']) expect(undone[table]).toEqual(present[table])
  })

  it('of what is missing leaves everything else as it is', async () => {
    const { journal, name } = await changedSince()
    const restored = await restoreSnapshot(journal, name, 'add-missing')
    expect(restored).toMatchObject({ kind: 'restored', counts: { added: 1, changed: 0, removed: 0 } })
    expect(await titles(journal)).toEqual(['changed since', 'gone', 'new', 'same'])
  })

  it('of single entries brings just those', async () => {
    const { journal, name, changed } = await changedSince()
    const restored = await restoreSnapshot(journal, name, { entryIds: [changed.id] })
    expect(restored).toMatchObject({ kind: 'restored', counts: { added: 0, changed: 1, removed: 0 } })
    expect(await titles(journal)).toEqual(['changed', 'new', 'same'])
  })

  it('changes nothing when the snapshot is not sound or the present cannot be kept', async () => {
    const { bridge, journal, name } = await changedSince()
    const present = await contentsOf(journal)
    const refusing = {
      ...journal.snapshots,
      make: async () => ({ kind: 'failed', reason: 'disk-full', code: 'ENOSPC' }) as const,
    }
    expect(await restoreSnapshot({ ...journal, snapshots: refusing }, name, 'replace')).toMatchObject({
      code: 'ENOSPC',
    })
    const path = `/journal/snapshots/${name}`
    const bytes = Buffer.from(bridge.files.contents.get(path) ?? '')
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    bridge.files.contents.set(path, bytes)
    expect(await restoreSnapshot(journal, name, 'replace')).toMatchObject({ kind: 'unsound' })
    expect(await contentsOf(journal)).toEqual(present)
  })
})
