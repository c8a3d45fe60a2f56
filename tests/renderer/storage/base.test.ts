import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { put, commit } from '../../../renderer/storage/commit.ts'
import { addEntry, deleteEntries } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { journalRecords } from '../../../renderer/storage/journal-records.ts'
import { openJournal } from '../../../renderer/storage/open-journal.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { writeJournal } from '../../../shared/formats/journal-json.ts'
import { memoryBridge, TEST_START } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const LEDGER = '/journal/ledger.jsonl'
const entry = (title: string) => ({ title, minutes: 30, date: '2026-11-20', allocations: [] })
const HEAD = { exportedAt: '2026-11-22T10:00:00.000Z', app: 'evenkeel 0.0.0' }

afterEach(wipeDatabase)

async function exported({ database }: Journal): Promise<string> {
  return [...writeJournal(await journalRecords(database, null), HEAD)].join('')
}

/** A journal whose ledger stands on a snapshot, with a commit after it. */
async function rolledOver() {
  const bridge = memoryBridge()
  const { journal } = await openTestJournal(bridge)
  const large = Array.from({ length: 700 }, (_, index) =>
    put('entries', entrySchema.parse({ ...entry(`Row ${index}`), id: `e${index}`, notes: 'x'.repeat(400) })),
  )
  await commit(journal, large)
  const gone = await addEntry(journal, entry('gone'))
  if (gone.kind === 'saved') await deleteEntries(journal, [gone.value], 'delete')
  const made = await bridge.snapshots.make({ pin: null })
  expect(made.kind).toBe('made')
  await addEntry(journal, entry('after'))
  const state = await bridge.ledger.open()
  expect(state).toMatchObject({ kind: 'ready', base: 4, sequence: 5 })
  return { bridge, journal }
}

function deletePaths(files: ReturnType<typeof memoryBridge>['files'], pattern: RegExp) {
  for (const path of files.contents.keys()) if (pattern.test(path)) files.contents.delete(path)
}

describe('With a ledger on a snapshot', () => {
  it('an emptied database is made anew, the very same, and so are its exports', async () => {
    const { bridge, journal } = await rolledOver()
    const before = await contentsOf(journal)
    const file = await exported(journal)
    await wipeDatabase()
    const { journal: again, notices } = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(notices).toEqual([{ kind: 'rebuilt', commits: 1 }])
    expect(await contentsOf(again)).toEqual(before)
    expect(await exported(again)).toBe(file)
  })

  it('a rebuild that ended in the middle is begun again', async () => {
    const { bridge, journal } = await rolledOver()
    const before = await contentsOf(journal)
    await journal.database.entries.limit(300).delete()
    await journal.database.meta.delete('journal')
    journal.database.close()
    const { journal: again } = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(await contentsOf(again)).toEqual(before)
  })

  it('a database that is behind the snapshot is made anew', async () => {
    const { bridge, journal } = await rolledOver()
    const before = await contentsOf(journal)
    const row = await journal.database.meta.get('journal')
    if (row?.key === 'journal') await journal.database.meta.put({ ...row, appliedSequence: 2 })
    await journal.database.entries.limit(100).delete()
    journal.database.close()
    const { journal: again, notices } = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(notices).toEqual([{ kind: 'rebuilt', commits: 1 }])
    expect(await contentsOf(again)).toEqual(before)
  })

  it('everything comes back from the ledger alone where no snapshot is left but the parts are', async () => {
    const { bridge, journal } = await rolledOver()
    const file = await exported(journal)
    await wipeDatabase()
    deletePaths(bridge.files, /\.gz$/)
    const { journal: again } = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(await exported(again)).toBe(file)
  })

  it('everything comes back from the snapshot alone where the ledger is gone', async () => {
    const { bridge, journal } = await rolledOver()
    const file = await exported(journal)
    expect((await bridge.snapshots.make({ pin: null })).kind).toBe('made')
    await wipeDatabase()
    deletePaths(bridge.files, /jsonl$/)
    const { journal: again, notices } = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(notices.map(({ kind }) => kind)).toContain('ledger-renewed')
    expect(await exported(again)).toBe(file)
  })

  it('where snapshots and parts are gone, the database writes everything into the ledger anew', async () => {
    const { bridge, journal } = await rolledOver()
    const before = await contentsOf(journal)
    journal.database.close()
    deletePaths(bridge.files, /\.gz$|ledger-\d+\.jsonl$/)
    const second = memoryBridge({ files: bridge.files })
    const { journal: again, notices } = await openTestJournal(second)
    expect(notices.map(({ kind }) => kind)).toEqual(['base-lost', 'rescued', 'rebuilt'])
    expect((await contentsOf(again))['entries']).toEqual(before['entries'])
    await expect
      .poll(
        async () =>
          (await second.snapshots.list()).kind === 'list' &&
          [...bridge.files.contents.keys()].some((path) => path.endsWith('.gz')),
      )
      .toBe(true)
    await expect.poll(async () => ((await second.ledger.open()) as { base: number }).base).toBeGreaterThan(4)
    await wipeDatabase()
    const { journal: third, notices: later } = await openTestJournal(memoryBridge({ files: bridge.files }))
    expect(later.map(({ kind }) => kind)).toEqual(['rebuilt'])
    expect((await contentsOf(third))['entries']).toEqual(before['entries'])
  })

  it('where the database is gone too, nothing is changed and the reason is said', async () => {
    const { bridge } = await rolledOver()
    await wipeDatabase()
    deletePaths(bridge.files, /\.gz$|ledger-\d+\.jsonl$/)
    const ledger = bridge.files.contents.get(LEDGER)
    const opened = await openJournal(memoryBridge({ files: bridge.files }), TEST_START)
    expect(opened).toEqual({
      kind: 'blocked',
      reason: { kind: 'ledger-failed', reason: 'io', code: 'BASE_LOST' },
    })
    expect(bridge.files.contents.get(LEDGER)).toEqual(ledger)
  })
})

describe('A journal of a later schema', () => {
  it('is refused before anything is opened', async () => {
    const { bridge, journal } = await rolledOver()
    journal.database.close()
    const identity = JSON.parse(bridge.files.contents.get('/journal/journal.json')?.toString() ?? '')
    expect(identity.schema).toBe(1)
    bridge.files.contents.set(
      '/journal/journal.json',
      Buffer.from(JSON.stringify({ ...identity, schema: 2 })),
    )
    const before = new Map(bridge.files.contents)
    const opened = await openJournal(memoryBridge({ files: bridge.files }), TEST_START)
    expect(opened).toEqual({ kind: 'blocked', reason: { kind: 'newer-ledger', version: 2 } })
    expect(bridge.files.contents).toEqual(before)
  })
})
