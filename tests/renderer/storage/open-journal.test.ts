import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { checkJournal, looksSound } from '../../../renderer/storage/check.ts'
import { keptMonth } from '../../../renderer/storage/kept-month.ts'
import type { MonthDocument } from '../../../shared/balance/month-document.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import { openJournal } from '../../../renderer/storage/open-journal.ts'
import { writeLine } from '../../../electron/ledger/line.ts'
import { memoryBridge, TEST_START } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const LEDGER = '/journal/ledger.jsonl'
const entry = (title: string) => ({ title, minutes: 30, date: '2026-11-20', allocations: [] })

afterEach(wipeDatabase)

async function journalWithEntries(...titles: string[]) {
  const bridge = memoryBridge()
  const { journal } = await openTestJournal(bridge)
  for (const title of titles) await addEntry(journal, entry(title))
  return { bridge, journal }
}

async function reopen(files: ReturnType<typeof memoryBridge>['files']) {
  return await openTestJournal(memoryBridge({ files }))
}

describe('On start', () => {
  it('an equal database is opened as it is', async () => {
    const { bridge, journal } = await journalWithEntries('a', 'b')
    journal.database.close()
    expect((await reopen(bridge.files)).notices).toEqual([])
  })

  it('an emptied database is made anew, the very same', async () => {
    const { bridge, journal } = await journalWithEntries('a', 'b')
    const before = await contentsOf(journal)
    await wipeDatabase()
    const { journal: again, notices } = await reopen(bridge.files)
    expect(notices).toEqual([{ kind: 'rebuilt', commits: 3 }])
    expect(await contentsOf(again)).toEqual(before)
  })

  it('a database that is behind catches up', async () => {
    const { bridge, journal } = await journalWithEntries('a')
    const behind = await contentsOf(journal)
    await addEntry(journal, entry('b'))
    const before = await contentsOf(journal)
    for (const table of journal.database.tables) {
      await table.clear()
      if (table.name !== 'months') await table.bulkAdd(behind[table.name] ?? [])
    }
    for (const document of behind['months'] ?? []) {
      await journal.database.months.add(keptMonth(document as MonthDocument))
    }
    journal.database.close()
    const { journal: again, notices } = await reopen(bridge.files)
    expect(notices).toEqual([{ kind: 'replayed', commits: 1 }])
    expect(await contentsOf(again)).toEqual(before)
  })

  it('what only the database still has is kept in the ledger first', async () => {
    const { bridge, journal } = await journalWithEntries('a')
    const earlier = Buffer.from(bridge.files.contents.get(LEDGER) ?? '')
    await addEntry(journal, entry('b'))
    journal.database.close()
    bridge.files.contents.set(LEDGER, earlier)

    const { notices } = await reopen(bridge.files)
    expect(notices).toContainEqual({ kind: 'rescued', records: 1 })
    await wipeDatabase()
    const { journal: again } = await reopen(bridge.files)
    expect((await again.database.entries.toArray()).map(({ title }) => title).toSorted()).toEqual(['a', 'b'])
  })

  it('a ledger that is gone is written anew from the database', async () => {
    const { bridge, journal } = await journalWithEntries('a', 'b')
    journal.database.close()
    bridge.files.contents.delete(LEDGER)
    await reopen(bridge.files)
    await wipeDatabase()
    const { journal: again } = await reopen(bridge.files)
    expect((await again.database.entries.toArray()).map(({ title }) => title).toSorted()).toEqual(['a', 'b'])
  })

  it('a commit on a damaged line is taken from the database', async () => {
    const { bridge, journal } = await journalWithEntries('a', 'b', 'c')
    journal.database.close()
    const bytes = bridge.files.contents.get(LEDGER) ?? Buffer.alloc(0)
    const at = bytes.indexOf('"title":"b"')
    bytes[at + 9] = 0x7a
    const { notices } = await reopen(bridge.files)
    expect(notices.map(({ kind }) => kind)).toEqual(['damage', 'rescued', 'rebuilt'])
    await wipeDatabase()
    const { journal: again, notices: later } = await reopen(bridge.files)
    expect(later.map(({ kind }) => kind)).toEqual(['rebuilt'])
    expect((await again.database.entries.toArray()).map(({ title }) => title).toSorted()).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('a ledger of a later version is left alone, and so is the database', async () => {
    const { bridge, journal } = await journalWithEntries('a')
    const before = await contentsOf(journal)
    journal.database.close()
    const header = {
      kind: 'header',
      format: 'evenkeel-ledger',
      version: 7,
      journalId: 'x',
      createdAt: '',
      app: '',
    } as const
    bridge.files.contents.set(LEDGER, writeLine(header))
    const opened = await openJournal(memoryBridge({ files: bridge.files }), TEST_START)
    expect(opened).toEqual({ kind: 'blocked', reason: { kind: 'newer-ledger', version: 7 } })
    await journal.database.open()
    expect(await contentsOf(journal)).toEqual(before)
  })

  it('a database of a later version is not opened at all', async () => {
    await new Promise((settle, reject) => {
      const request = indexedDB.open('evenkeel', 30)
      request.addEventListener('success', () => {
        request.result.close()
        settle(undefined)
      })
      request.addEventListener('error', reject)
    })
    const opened = await openJournal(memoryBridge(), TEST_START)
    expect(opened).toEqual({ kind: 'blocked', reason: { kind: 'newer-database', version: 3 } })
  })
})

describe('The full check', () => {
  it('finds nothing in a sound journal', async () => {
    const { journal } = await journalWithEntries('a', 'b')
    expect(await checkJournal(journal)).toMatchObject({ totalsRepaired: [], recordsDiffered: [], rescued: 0 })
  })

  it.each([
    ['that are not those of their entries', { entries: 99 }],
    ['that cannot be read', { days: 'none', skills: { a: { minutes: 5 } } }],
  ])('repairs totals %s', async (_, wrong) => {
    const { journal } = await journalWithEntries('a', 'b')
    const before = await journal.database.months.toArray()
    await journal.database.table('months').update('2026-11', wrong)
    expect(await checkJournal(journal)).toMatchObject({ totalsRepaired: ['2026-11'] })
    expect(await journal.database.months.toArray()).toEqual(before)
  })

  it('brings back rows that the database lost without a word', async () => {
    const { journal } = await journalWithEntries('a', 'b')
    const before = await contentsOf(journal)
    const [first] = await journal.database.entries.toArray()
    await journal.database.entries.delete(first?.id ?? '')
    expect(await checkJournal(journal)).toMatchObject({ recordsDiffered: ['2026-11'] })
    expect(await contentsOf(journal)).toEqual(before)
  })
})

describe('The look behind the window', () => {
  it('finds a sound journal sound and a changed one not, and changes nothing itself', async () => {
    const { journal } = await journalWithEntries('a', 'b')
    expect(await looksSound(journal)).toBe(true)
    await journal.database.months.update('2026-11', { entries: 99 })
    expect(await looksSound(journal)).toBe(false)
    expect((await journal.database.months.get('2026-11'))?.entries).toBe(99)
  })

  it('says nothing of a journal in which something was saved meanwhile', async () => {
    const { journal } = await journalWithEntries('a')
    const looking = looksSound(journal)
    await addEntry(journal, entry('b'))
    expect([null, true]).toContain(await looking)
  })
})
