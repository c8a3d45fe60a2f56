import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { killTree } from '../support/launch-process-tree.ts'
import { startCommand } from '../support/run-command.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, importEntries, timeFile, titlesIn } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const KILLS = runs({ short: 1, usual: 10, long: 300 })
// From before the page is loaded until after an import of this size is done.
const LATEST = 4_000

const present = Array.from({ length: 50 }, (_, index) => `present ${index}`)
const coming = Array.from({ length: 6_000 }, (_, index) => `coming ${index}`)
const both = [...present, ...coming].toSorted()

it(`an import of many lines killed at ${KILLS} random moments came in whole or not at all`, async () => {
  const ends = { before: 0, after: 0 }
  for (let kill = 1; kill <= KILLS; kill++) {
    await inTemporaryFolder(async (dataDir) => {
      await importEntries(dataDir, present)
      const importing = startCommand(['import', await timeFile(dataDir, coming), '--data-dir', dataDir])
      await delay(1_000 + Math.random() * LATEST)
      await killTree(importing.pid)
      await importing.ended
      const found = (await titlesIn(dataDir)).toSorted()
      const isAfter = found.length > present.length
      expect(found).toEqual(isAfter ? both : present.toSorted())
      ends[isAfter ? 'after' : 'before'] += 1
      expect(await findingsIn(dataDir)).toEqual([])
    })
  }
  console.warn(
    `${KILLS} kills: ${ends.before} ended before the import, ${ends.after} after it, none between.`,
  )
})
