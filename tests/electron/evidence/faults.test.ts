import { expect, it } from 'vitest'
import type { FileSystem } from '../../../electron/ledger/file-system.ts'
import { openKept } from '../../../electron/open-kept.ts'
import { faultyDisk, type Fault } from '../../support/faulty-disk.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { keptOptions, openKeptForTest, Writer } from '../snapshots/kept-for-test.ts'
import { evidenceOf, recordPut } from './evidence-for-test.ts'

const FAULTS: Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'short-write']
const FOLDER = '/journal'
const here = evidenceOf('what the data folder has')
const lost = evidenceOf('what only the second folder has')
const changed = evidenceOf('what was damaged')

for (const fault of FAULTS) {
  it(`${fault} at any one call leaves no evidence file under its name that is not that content, and loses none`, async () => {
    let isClean = false
    for (let failAt = 1; !isClean; failAt++) {
      const memory = memoryFiles()
      memory.contents.set(`${FOLDER}/files/${here.sha256}`, Buffer.from(here.content))
      memory.contents.set(`${FOLDER}/files/${changed.sha256}`, Buffer.from('something else'))
      for (const file of [lost, changed]) {
        memory.contents.set(`/second/files/${file.sha256}`, Buffer.from(file.content))
      }
      const before = contentsIn(memory.contents)
      const files = faultyDisk(fault, failAt, memory)
      await useEvidence(files)
      expect([...before].filter((content) => !contentsIn(memory.contents).has(content))).toEqual([])
      expect(misnamed(memory.contents)).toEqual([])
      // What failed does not stand in the way of the next try.
      expect(await useEvidence(memory)).toBe('brought')
      const all = [here, lost, changed].map(({ content }) => content)
      expect(all.filter((content) => !contentsIn(memory.contents, '/second/').has(content))).toEqual([])
      expect(all.filter((content) => !contentsIn(memory.contents, FOLDER).has(content))).toEqual([])
      isClean = files.calls.length < failAt
    }
  })
}

/** A snapshot with a second folder, then what is lacking is brought back. */
async function useEvidence(files: FileSystem): Promise<string> {
  const options = keptOptions(FOLDER, files, { secondFolder: async () => '/second' })
  const opened = await openKept(options)
  if (opened.kind !== 'open') return opened.kind
  const { ledger, snapshots } = opened
  if (ledger.sequence === 0) {
    await new Writer().commit(
      ledger,
      [here, lost, changed].map((file) => recordPut(file)),
    )
  }
  const made = await snapshots.make(null)
  const name = 'snapshot' in made ? made.snapshot.name : 'none'
  const brought = await snapshots.evidence.bringBack(name)
  await ledger.close()
  return brought.kind
}

/** Everything that is in evidence files below a folder, under whatever name. */
function contentsIn(contents: ReadonlyMap<string, Buffer>, below = '/'): Set<string> {
  const evidence = [...contents].filter(([path]) => path.startsWith(below) && path.includes('/files/'))
  return new Set(evidence.map(([, bytes]) => bytes.toString('utf8')))
}

/** Files under the name of a hash that is not theirs, but for the one that was damaged before. */
function misnamed(contents: ReadonlyMap<string, Buffer>): string[] {
  return [...contents].flatMap(([path, bytes]) => {
    const [name] = /[0-9a-f]{64}$/.exec(path) ?? []
    const text = bytes.toString('utf8')
    return name === undefined || evidenceOf(text).sha256 === name || text === 'something else' ? [] : [path]
  })
}

it('a disk that gives one file no more keeps nobody from a snapshot', async () => {
  const memory = memoryFiles()
  memory.contents.set(`${FOLDER}/files/${here.sha256}`, Buffer.from(here.content))
  const refusing: FileSystem = {
    ...memory,
    openToRead: async (path) => {
      if (path.endsWith(here.sha256)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return await memory.openToRead(path)
    },
  }
  const { ledger, snapshots } = await openKeptForTest(keptOptions(FOLDER, refusing))
  await new Writer().commit(ledger, [recordPut(here)])
  expect((await snapshots.make(null)).kind).toBe('made')
  expect(await snapshots.evidence.look('hashes', [here])).toMatchObject({ damaged: [here.sha256] })
})
