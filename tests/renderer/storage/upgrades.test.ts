import '../../support/browser-globals.ts'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { DATABASE_STEPS, DATABASE_VERSION, describeVersions } from '../../../renderer/storage/upgrades.ts'
import { journalDatabase } from '../../../renderer/storage/database.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'
import { wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

/** One test a version, by its number: what the version brings and what it does to records of the one before. */
const TESTS: Readonly<Record<number, () => Promise<void>>> = {
  1: async () => {
    const database = new Dexie('evenkeel')
    describeVersions(database, 1)
    await database.open()
    expect(database.verno).toBe(1)
    expect(database.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['entries', 'deletions', 'drafts', 'months', 'meta']),
    )
    expect(database.table('entries').schema.idxByName['[date+id]']).toBeDefined()
    database.close()
  },
  2: async () => {
    const documents = monthDocumentsOf(sampleJournal('2026-11-22').entries)
    const before = new Dexie('evenkeel')
    describeVersions(before, 1)
    await before.table('months').bulkPut(documents)
    before.close()
    const database = journalDatabase()
    expect(await database.months.toArray()).toEqual(documents)
    expect(await database.months.get('1999-01')).toBeUndefined()
    expect(await heldIn(database, '2026-10')).toMatchObject({ month: '2026-10', days: { length: 31 } })
    database.close()
  },
}

/** A month as it lies in the database. */
async function heldIn(database: Dexie, month: string): Promise<unknown> {
  const store = database.backendDB().transaction('months').objectStore('months')
  const request = store.get(month)
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')))
  })
}

describe('The database versions', () => {
  it('stand in order', () => {
    const versions = DATABASE_STEPS.map(({ version }) => version)
    expect(versions).toEqual(Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1))
  })

  it('have a test each', () => {
    expect(Object.keys(TESTS).map(Number)).toEqual(DATABASE_STEPS.map(({ version }) => version))
  })

  it.each(Object.keys(TESTS))('%s does what it says', async (version) => {
    expect.hasAssertions()
    await TESTS[Number(version)]?.()
  })
})
