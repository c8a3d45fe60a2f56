import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { commit, put } from '../../../renderer/storage/commit.ts'
import { draftGone, keepDraft } from '../../../renderer/storage/drafts.ts'
import { addEntry, deleteEntries, saveEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { readImport } from '../../../renderer/storage/read-import.ts'
import { commitUndoable, undo } from '../../../renderer/storage/undo.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

async function journalWith(titles: readonly string[]): Promise<{ journal: Journal; entries: Entry[] }> {
  const { journal } = await openTestJournal(memoryBridge())
  const entries: Entry[] = []
  for (const title of titles) {
    const added = await addEntry(journal, { title, minutes: 30, date: '2026-11-20', allocations: [] })
    if (added.kind === 'saved') entries.push(added.value)
  }
  return { journal, entries }
}

/** All that people have: the ledger goes on counting, and traces of what undo took back stay. */
async function records(journal: Journal): Promise<unknown> {
  const { meta: _meta, deletions: _deletions, ...rest } = await contentsOf(journal)
  return rest
}

describe('undo', () => {
  it('gives back what was deleted, edited, added and drafted, exactly as it was', async () => {
    const { journal, entries } = await journalWith(['One', 'Two', 'Three'])
    await keepDraft(journal, 'timer', { startedAt: 5 })
    const before = await records(journal)
    const [one, two] = entries as [Entry, Entry, Entry]

    await commitUndoable(journal, 'all of it', [
      put('entries', { ...one, title: 'Other', minutes: 90 }),
      { op: 'delete', table: 'entries', id: two.id, at: '2026-11-22T10:00:00.000Z' },
      put('entries', { ...one, id: 'new' }),
      draftGone(journal, 'timer'),
    ])
    expect(await records(journal)).not.toEqual(before)
    expect(await undo(journal)).toEqual({ kind: 'undone', label: 'all of it' })
    expect(await records(journal)).toEqual(before)
  })

  it('takes a whole import back: records, new skills and categories', async () => {
    const { journal } = await journalWith(['One'])
    const before = await records(journal)
    const text = [
      'Project,Client,Description,Start date,Start time,Duration',
      'Programming,,Parser,2026-03-04,09:00:00,00:45:00',
      'Falconry,,Flew the bird,2026-03-05,09:00:00,01:00:00',
    ].join('\r\n')
    const read = await readImport(journal, { text, format: 'toggl', skills: {}, dateOrder: null })
    if (read.kind !== 'plan') throw new Error(`The file was not read: ${read.kind}.`)
    expect(read.added).toBe(2)
    await commitUndoable(journal, 'import', read.changes, 'given')
    expect(await journal.database.entries.count()).toBe(3)
    expect(await undo(journal)).toEqual({ kind: 'undone', label: 'import' })
    expect(await records(journal)).toEqual(before)
  })

  it('takes steps back in the order of the last one first, each once', async () => {
    const { journal, entries } = await journalWith(['One', 'Two'])
    for (const entry of entries) await deleteEntries(journal, [entry], entry.title)
    expect(await undo(journal)).toEqual({ kind: 'undone', label: 'Two' })
    expect(await undo(journal)).toEqual({ kind: 'undone', label: 'One' })
    expect(await undo(journal)).toEqual({ kind: 'nothing-to-undo' })
    expect(await journal.database.entries.count()).toBe(2)
  })

  it('takes no step back whose records were changed since', async () => {
    const { journal, entries } = await journalWith(['One'])
    const [one] = entries as [Entry]
    const done = await commitUndoable(journal, 'edit', [put('entries', { ...one, minutes: 60 })])
    await saveEntry(journal, { ...one, notes: 'written later' })
    const later = await journal.database.entries.toArray()
    if (done.kind === 'not-saved') throw new Error('It was not saved.')
    expect(await undo(journal, done.value)).toEqual({ kind: 'changed-since', label: 'edit' })
    expect(await journal.database.entries.toArray()).toEqual(later)
  })

  it('is empty after the journal was opened anew', async () => {
    const bridge = memoryBridge()
    const { journal } = await openTestJournal(bridge)
    await commit(journal, [])
    const added = await addEntry(journal, { title: 'A', minutes: 5, date: '2026-11-20', allocations: [] })
    if (added.kind === 'saved') await deleteEntries(journal, [added.value], 'delete')
    expect(journal.undoList.steps()).toHaveLength(1)
    journal.database.close()
    const again = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(await undo(again.journal)).toEqual({ kind: 'nothing-to-undo' })
  })
})
