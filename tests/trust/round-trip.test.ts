import '../support/browser-globals.ts'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { prepareExport } from '../../renderer/storage/export-journal.ts'
import type { Journal } from '../../renderer/storage/journal.ts'
import { keepImport } from '../../renderer/storage/keep-import.ts'
import { keptDigests } from '../../renderer/storage/position.ts'
import { readImport } from '../../renderer/storage/read-import.ts'
import { ALL_ENTRIES } from '../../shared/formats/entry-filter.ts'
import { writeJournal } from '../../shared/formats/journal-json.ts'
import { RECORD_TABLES } from '../../shared/journal/journal.ts'
import { anyJournal } from '../support/arbitraries.ts'
import { memoryBridge } from '../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../support/open-test-journal.ts'
import { runs } from './runs.ts'

afterEach(wipeDatabase)

const APP = 'evenkeel 0.0.0'
const EMPTY = { kind: 'journal', text: '{"format":"evenkeel-journal","version":1}' } as const
const WISH = { format: 'json', range: null, filter: ALL_ENTRIES, evidence: false } as const

async function exported(journal: Journal): Promise<string> {
  const ready = await prepareExport(journal, WISH, APP)
  if (ready.kind !== 'ready') throw new Error('It was not exported.')
  return [...ready.pieces].filter((piece) => typeof piece === 'string').join('')
}

/** An empty journal into which a file came. */
async function importedInto(text: string): Promise<Journal> {
  await wipeDatabase()
  const { journal } = await openTestJournal(memoryBridge({ seed: EMPTY }))
  const file = { text, format: 'journal', skills: {}, dateOrder: null } as const
  const read = await readImport(journal, file)
  if (read.kind !== 'plan') throw new Error(JSON.stringify(read))
  expect(read.problems).toEqual([])
  expect(await keepImport(journal, 'import', read)).toMatchObject({ kind: 'saved' })
  return journal
}

/** The lists of a journal's file, each in the order of its records' ids; when it was made is left out. */
function listsOf(text: string): Record<string, unknown> {
  const { exportedAt: _when, ...lists } = JSON.parse(text) as Record<string, unknown>
  for (const list of Object.values(lists)) {
    if (Array.isArray(list)) list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return lists
}

test('any journal, exported and imported into an empty one, is the same records with the same digests', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyJournal, async (records) => {
      for (const table of RECORD_TABLES) if (records[table].length > 0) seen.add(table)
      const files = records.files.map(({ data: _data, ...file }) => file)
      const head = { exportedAt: '2026-11-22T10:00:00.000Z', app: APP }
      const text = [...writeJournal({ ...records, files }, head)].join('')
      const first = await importedInto(text)
      const digests = await keptDigests(first.database)
      const once = await exported(first)
      expect(listsOf(once)).toEqual(listsOf(text))
      const second = await importedInto(once)
      expect(await keptDigests(second.database)).toEqual(digests)
      expect(listsOf(await exported(second))).toEqual(listsOf(once))
    }),
    { numRuns: runs({ short: 15, usual: 200, long: 5_000 }) },
  )
  // No list was left out by chance.
  expect([...seen].toSorted()).toEqual([...RECORD_TABLES].toSorted())
})
