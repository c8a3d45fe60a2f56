import '../../support/browser-globals.ts'
import { afterEach, expect, test } from 'vitest'
import { commit, put } from '../../../renderer/storage/commit.ts'
import { readClaimedEntries, readCreditEvidence } from '../../../renderer/storage/credit-evidence.ts'
import { credentialSchema } from '../../../shared/credentials/records.ts'
import { addDays } from '../../../shared/day.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

const entry = (index: number, more: object = {}) =>
  entrySchema.parse({
    id: `e${String(index).padStart(5, '0')}`,
    // Three entries a day, so that slices end within a day.
    date: addDays('2024-01-01', Math.floor(index / 3)),
    minutes: 60,
    title: `Entry ${index}`,
    allocations: [],
    ...more,
  })
const claims = [{ credentialId: 'pmp', category: 'Power Skills', minutes: 60 }]

test('of many entries only those are kept that credit rules look at, whatever slices they are read in', async () => {
  const { journal } = await openTestJournal(memoryBridge())
  const entries = Array.from({ length: 1_300 }, (_, index) =>
    entry(index, index % 100 === 7 ? { claims } : index % 400 === 8 ? { kind: 'reflection' } : {}),
  )
  await commit(
    journal,
    entries.map((one) => put('entries', one)),
  )
  const found = await readClaimedEntries(journal.database, '2024-01-01', '2025-12-31')
  const expected = entries.filter((_, index) => index % 100 === 7 || index % 400 === 8)
  expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toReversed())
  const narrow = await readClaimedEntries(journal.database, expected[3]?.date ?? '', expected[3]?.date ?? '')
  expect(narrow.map(({ id }) => id)).toEqual([expected[3]?.id])
})

test('entries are read from the first cycle that counts, and not at all where none does', async () => {
  const { journal } = await openTestJournal(memoryBridge())
  await commit(journal, [
    put('entries', entry(0, { claims })),
    put('entries', entry(30, { claims })),
    put('credentials', credentialSchema.parse({ id: 'degree', title: 'MSc' })),
  ])
  expect((await readCreditEvidence(journal.database, '2026-11-19')).evidence.entries).toEqual([])
  await commit(journal, [
    put(
      'credentials',
      credentialSchema.parse({ id: 'pmp', title: 'PMP', rulePackId: 'pmp', cycleStart: '2024-01-05' }),
    ),
  ])
  const { credentials, packs, evidence } = await readCreditEvidence(journal.database, '2026-11-19')
  expect(evidence.entries.map(({ id }) => id)).toEqual(['e00030'])
  expect(credentials.map(({ id }) => id).toSorted()).toEqual(['degree', 'pmp'])
  expect(packs).toHaveLength(6)
})
