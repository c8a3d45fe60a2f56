import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const entry = (title: string) => ({ title, minutes: 30, date: '2026-11-20', allocations: [] })

let journal: Journal

beforeEach(async () => {
  ;({ journal } = await openTestJournal(memoryBridge()))
  await addEntry(journal, entry('before'))
})

afterEach(wipeDatabase)

const titles = async () => (await journal.database.entries.toArray()).map(({ title }) => title).toSorted()

describe('A database that goes out of reach while the app is open', () => {
  it('is opened again by the next save, which is then kept', async () => {
    journal.database.close()
    expect(await addEntry(journal, entry('after'))).toMatchObject({ kind: 'saved' })
    expect(await titles()).toEqual(['after', 'before'])
  })

  it('is made anew from the ledger where the engine has given its files up', async () => {
    const { database } = journal
    const open = database.open.bind(database)
    let isCleared = false
    const broken = () =>
      Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'))
    Object.assign(database, { open: () => (isCleared ? open() : broken()) })
    database.close()
    const clearing: Journal = {
      ...journal,
      clearDatabase: async () => {
        isCleared = true
        await open()
        await database.entries.clear()
        database.close()
        return { kind: 'cleared' }
      },
    }
    expect(await addEntry(clearing, entry('after'))).toMatchObject({ kind: 'saved' })
    expect(await titles()).toEqual(['after', 'before'])
  })

  it('and cannot be brought back lets nothing be called saved, and the ledger is as it was', async () => {
    const { database } = journal
    const open = database.open.bind(database)
    Object.assign(database, { open: () => Promise.reject(new DOMException('', 'UnknownError')) })
    database.close()
    expect(await addEntry(journal, entry('meanwhile'))).toMatchObject({
      kind: 'not-saved',
      reason: 'database',
    })
    Object.assign(database, { open })
    expect(await addEntry(journal, entry('after'))).toMatchObject({ kind: 'saved' })
    expect(await titles()).toEqual(['after', 'before'])
  })
})
