import '../../support/browser-globals.ts'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { DATABASE_STEPS, describeVersions } from '../../../renderer/storage/upgrades.ts'
import { SCHEMA_VERSION } from '../../../shared/journal/schema-version.ts'
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
}

describe('The database versions', () => {
  it('stand in order, up to the one that journal.json and the snapshots name', () => {
    const versions = DATABASE_STEPS.map(({ version }) => version)
    expect(versions).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1))
  })

  it('have a test each', () => {
    expect(Object.keys(TESTS).map(Number)).toEqual(DATABASE_STEPS.map(({ version }) => version))
  })

  it.each(Object.keys(TESTS))('%s does what it says', async (version) => {
    expect.hasAssertions()
    await TESTS[Number(version)]?.()
  })
})
