import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { killTree } from '../support/launch-process-tree.ts'
import { runCommand, startCommand } from '../support/run-command.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, importEntries, makeSnapshot, titlesIn } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const KILLS = runs({ short: 1, usual: 10, long: 300 })
// From before the page is loaded until after the command is done.
const LATEST = 3_000

const then = Array.from({ length: 1_500 }, (_, index) => `then ${index}`)
const since = Array.from({ length: 1_500 }, (_, index) => `since ${index}`)

async function killAtRandom(words: readonly string[]): Promise<void> {
  const command = startCommand(words)
  await delay(700 + Math.random() * LATEST)
  await killTree(command.pid)
  await command.ended
}

it(`a restore killed at ${KILLS} random moments has replaced the journal or left it, never between`, async () => {
  await inTemporaryFolder(async (folder) => {
    const prepared = join(folder, 'prepared')
    await mkdir(prepared)
    await importEntries(prepared, then)
    const snapshot = await makeSnapshot(prepared)
    await importEntries(prepared, since)
    const before = [...then, ...since].toSorted()
    const after = then.toSorted()
    const ends = { before: 0, after: 0 }
    for (let kill = 1; kill <= KILLS; kill++) {
      const dataDir = join(folder, 'trial')
      await cp(prepared, dataDir, { recursive: true, verbatimSymlinks: true })
      await killAtRandom(['restore', snapshot, '--data-dir', dataDir])
      const found = (await titlesIn(dataDir)).toSorted()
      const isAfter = found.length === after.length
      expect(found).toEqual(isAfter ? after : before)
      expect(await findingsIn(dataDir)).toEqual([])
      ends[isAfter ? 'after' : 'before'] += 1
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
    console.warn(`${ends.before} ended before the restore, ${ends.after} after it, none between.`)
  })
})

it(`a snapshot killed at ${KILLS} random moments leaves only whole ones, and the journal as it was`, async () => {
  await inTemporaryFolder(async (dataDir) => {
    await importEntries(dataDir, then)
    for (let kill = 1; kill <= KILLS; kill++) {
      await importEntries(dataDir, [`kill ${kill}`])
      await killAtRandom(['backup', '--data-dir', dataDir])
      const folder = join(dataDir, 'snapshots')
      const names = await readdir(folder).catch(() => [])
      for (const name of names.filter((each) => each.endsWith('.gz'))) {
        expect(await runCommand(['verify', join(folder, name)]), name).toMatchObject({ exit: 0 })
      }
      const meanwhile = Array.from({ length: kill }, (_, index) => `kill ${index + 1}`)
      expect((await titlesIn(dataDir)).toSorted()).toEqual([...then, ...meanwhile].toSorted())
    }
  })
})
