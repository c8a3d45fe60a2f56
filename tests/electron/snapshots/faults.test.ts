import { describe, expect, it } from 'vitest'
import { openKept } from '../../../electron/open-kept.ts'
import type { FileSystem } from '../../../electron/ledger/file-system.ts'
import { readSnapshot } from '../../../electron/snapshots/read-snapshot.ts'
import { faultyDisk, type Fault } from '../../support/faulty-disk.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { runs } from '../../trust/runs.ts'
import { entryPut, keptOptions, openKeptForTest, recordsIn, sorted, Writer } from './kept-for-test.ts'

const FOLDER = '/journal'
const ROLL_OVER_FROM = 2_000
// Every call in `npm run trust`; within `npm test` every fourth, each fault beginning at another one.
const STEP = runs({ short: 4, usual: 1, long: 1 })
const FAULTS: Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'short-write']

describe('When the disk fails while snapshots are made', () => {
  for (const [index, fault] of FAULTS.entries()) {
    it(`by ${fault} at any one call, nothing acknowledged is lost and every snapshot there is sound`, async () => {
      let isClean = false
      for (let failAt = 1 + (index % STEP); !isClean; failAt += STEP) {
        const memory = memoryFiles()
        const files = faultyDisk(fault, failAt, memory)
        const acknowledged = await useJournal(files)
        const again = await openKeptForTest(keptOptions(FOLDER, memory))
        expect(sorted(await recordsIn(again))).toEqual(sorted(acknowledged))
        expect(await unsoundIn(memory)).toEqual([])
        const made = await again.snapshots.make('by-hand')
        const expected = acknowledged.size === 0 ? { kind: 'failed', code: 'EMPTY' } : { kind: 'made' }
        expect(made).toMatchObject(expected)
        isClean = files.calls.length < failAt
      }
    })
  }
})

/** A small life of a journal: commits, snapshots, a rollover, a second folder. Answers with what was acknowledged. */
async function useJournal(files: FileSystem): Promise<Map<string, object>> {
  const writer = new Writer()
  const opened = await openKept(
    keptOptions(FOLDER, files, {
      secondFolder: async () => '/second',
      rollOverFrom: ROLL_OVER_FROM,
    }),
  )
  if (opened.kind !== 'open') return writer.records
  const { ledger, snapshots } = opened
  await writer.commit(ledger, [entryPut('a'), entryPut('b')])
  await snapshots.make(null)
  await writer.commit(ledger, [entryPut('large', ROLL_OVER_FROM)])
  await snapshots.make('before-import')
  await writer.commit(ledger, [entryPut('c')])
  await writer.commit(ledger, [{ op: 'delete', table: 'entries', id: 'a', at: '2026-11-22T10:00:00.000Z' }])
  await snapshots.make(null)
  await writer.commit(ledger, [entryPut('d')])
  await ledger.close()
  return writer.records
}

async function unsoundIn(memory: ReturnType<typeof memoryFiles>): Promise<string[]> {
  const unsound: string[] = []
  for (const path of memory.contents.keys()) {
    if (path.endsWith('.gz') && (await readSnapshot(memory, path)).kind !== 'whole') unsound.push(path)
  }
  return unsound
}

describe('A kill at any moment of a rollover', () => {
  it('leaves the old ledger or the new one, and nothing is lost', async () => {
    let isClean = false
    for (let failAt = 1; !isClean; failAt++) {
      const memory = memoryFiles()
      const files = faultyDisk('EIO', 0, memory)
      const writer = new Writer()
      const { ledger, snapshots } = await openKeptForTest(
        keptOptions(FOLDER, files, { rollOverFrom: ROLL_OVER_FROM }),
      )
      await writer.commit(ledger, [entryPut('large', ROLL_OVER_FROM)])
      await writer.commit(ledger, [entryPut('b')])
      files.stopAt(files.calls.length + failAt)
      // After a kill no call comes back; none of what it would have done happens.
      const stopped = await Promise.race([
        snapshots.make(null).then(() => false),
        files.stopped.then(() => true),
      ])
      const again = await openKeptForTest(keptOptions(FOLDER, memory))
      expect(sorted(await recordsIn(again))).toEqual(sorted(writer.records))
      expect((await again.snapshots.make('by-hand')).kind).toBe('made')
      isClean = !stopped
    }
  })
})
