import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { put, commit } from '../../renderer/storage/commit.ts'
import { putsOf } from '../../renderer/storage/seed.ts'
import { journalRecords } from '../../renderer/storage/journal-records.ts'
import { writeJournal } from '../../shared/formats/journal-json.ts'
import { RECORD_TABLES, type JournalRecords } from '../../shared/journal/journal.ts'
import { anyJournal } from '../support/arbitraries.ts'
import { memoryBridge } from '../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../support/open-test-journal.ts'

/** What every frozen release's exports say of themselves, so that only records can differ. */
export const RELEASE_HEAD = { exportedAt: '2026-11-22T10:00:00.000Z', app: 'evenkeel frozen' }

/**
 * Writes the data of the present version as a release to be frozen: a ledger, a snapshot and the exported journal
 * of a small journal with every list filled. It is run once a release (`tests/releases/README.md`), never again.
 */
export async function writeRelease(name: string): Promise<void> {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url))
  await mkdir(folder, { recursive: true })
  await wipeDatabase()
  const bridge = memoryBridge({ seed: { kind: 'none' } })
  const { journal } = await openTestJournal(bridge)
  for (const changes of chunks(putsOf(fullJournal()), 20)) {
    const saved = await commit(journal, changes, 'given')
    if (saved.kind !== 'saved') throw new Error(`It was not saved: ${saved.code}`)
  }
  await commit(
    journal,
    [put('people', { ...(await firstPerson(journal.database)), notes: 'Changed once.' })],
    'given',
  )
  const made = await bridge.snapshots.make({ pin: 'by-hand' })
  if (made.kind !== 'made') throw new Error(`No snapshot was made: ${made.kind}`)
  const { contents } = bridge.files
  const fileOf = (path: string) => contents.get(path) ?? Buffer.alloc(0)
  await writeFile(`${folder}ledger.jsonl`, fileOf('/journal/ledger.jsonl'))
  await writeFile(`${folder}journal.json`, fileOf('/journal/journal.json'))
  await writeFile(`${folder}journal.evenkeel-snapshot.gz`, fileOf(`/journal/snapshots/${made.snapshot.name}`))
  const records = await journalRecords(journal.database, null)
  await writeFile(`${folder}journal.evenkeel.json`, [...writeJournal(records, RELEASE_HEAD)].join(''))
}

/** The first of the random journals that has a record in every list. */
function fullJournal(): JournalRecords {
  for (let seed = 1; seed < 10_000; seed++) {
    const [journal] = fc.sample(anyJournal, { seed, numRuns: 1 })
    if (journal === undefined || RECORD_TABLES.some((table) => journal[table].length === 0)) continue
    return { ...journal, deletions: [{ table: 'entries', id: 'gone', at: '2026-11-21T10:00:00.000Z' }] }
  }
  throw new Error('No journal with a record in every list was found.')
}

async function firstPerson(database: Awaited<ReturnType<typeof openTestJournal>>['journal']['database']) {
  const [person] = await database.people.toArray()
  if (person === undefined) throw new Error('There is nobody.')
  return person
}

function* chunks<Value>(values: readonly Value[], size: number): Generator<Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size)
}
