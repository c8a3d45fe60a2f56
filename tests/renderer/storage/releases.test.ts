import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { journalRecords } from '../../../renderer/storage/journal-records.ts'
import { restoreSnapshot } from '../../../renderer/storage/restore.ts'
import { readJournal, writeJournal } from '../../../shared/formats/journal-json.ts'
import { RECORD_TABLES } from '../../../shared/journal/journal.ts'
import { frozenFile, frozenReleases } from '../../releases/frozen.ts'
import { RELEASE_HEAD } from '../../releases/write-release.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const RELEASES = await frozenReleases()
const SNAPSHOT = 'evenkeel-snapshot-20261122T100000Z-000001.evenkeel-snapshot.gz'

afterEach(wipeDatabase)

async function exported({ database }: Journal): Promise<string> {
  return [...writeJournal(await journalRecords(database, null), RELEASE_HEAD)].join('')
}

describe.each(RELEASES)('The data of release %s', (release) => {
  const frozen = (name: Parameters<typeof frozenFile>[1]) => frozenFile(release, name)

  it('has a record in every list', async () => {
    const read = readJournal((await frozen('journal.evenkeel.json')).toString())
    if (!read.ok) throw new Error(read.failure.kind)
    expect(read.value.problems).toEqual([])
    const { records } = read.value
    expect(RECORD_TABLES.filter((table) => records[table].length === 0)).toEqual([])
  })

  it('opens from its ledger and exports to the same bytes', async () => {
    const files = memoryFiles()
    for (const name of ['ledger.jsonl', 'journal.json'] as const)
      files.contents.set(`/journal/${name}`, await frozen(name))
    const { journal } = await openTestJournal(memoryBridge({ files }))
    expect(await exported(journal)).toBe((await frozen('journal.evenkeel.json')).toString())
  })

  it('comes back from its snapshot and exports to the same bytes', async () => {
    const files = memoryFiles()
    files.contents.set(`/journal/snapshots/${SNAPSHOT}`, await frozen('journal.evenkeel-snapshot.gz'))
    const { journal } = await openTestJournal(memoryBridge({ files }))
    expect(await exported(journal)).toBe((await frozen('journal.evenkeel.json')).toString())
  })

  it('comes back by a restore into a journal of its own', async () => {
    const text = JSON.stringify({ format: 'evenkeel-journal', version: 1 })
    const bridge = memoryBridge({ seed: { kind: 'journal', text } })
    const { journal } = await openTestJournal(bridge)
    bridge.files.contents.set(`/journal/snapshots/${SNAPSHOT}`, await frozen('journal.evenkeel-snapshot.gz'))
    expect((await restoreSnapshot(journal, SNAPSHOT, 'replace')).kind).toBe('restored')
    expect(await exported(journal)).toBe((await frozen('journal.evenkeel.json')).toString())
  })
})
