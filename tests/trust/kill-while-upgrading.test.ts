import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { DATABASE_VERSION } from '../../renderer/storage/upgrades.ts'
import { addDays } from '../../shared/day.ts'
import { buildAppOfTomorrow } from '../support/app-of-tomorrow/build-app-of-tomorrow.ts'
import { launchApp } from '../support/launch-app.ts'
import { killTree } from '../support/launch-process-tree.ts'
import { startCommand } from '../support/run-command.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, importEntries, recordsIn } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const TRIALS = runs({ short: 1, usual: 10, long: 300 })
// From before the page is loaded until after the upgrade of this many entries.
const EARLIEST = 800
const LATEST = 5_000

const titles = Array.from({ length: 6_000 }, (_, index) => `work ${index}`)

/** The version of the database as the present app finds it, which leaves a later one alone; NaN where there is none. */
async function versionIn(dataDir: string): Promise<number> {
  const app = await launchApp({ dataDir })
  try {
    const found = await app.page.evaluate(() => indexedDB.databases())
    // IndexedDB counts ten for each of Dexie's versions.
    return Number(found.find(({ name }) => name === 'evenkeel')?.version) / 10
  } finally {
    await app.close()
  }
}

async function snapshotsIn(dataDir: string): Promise<string[]> {
  return (await readdir(join(dataDir, 'snapshots'))).filter((name) => name.endsWith('.gz'))
}

it(`an upgrade killed twice at random moments, ${TRIALS} times over: the version before or the one after, and the journal whole`, async () => {
  await inTemporaryFolder(async (folder) => {
    const tomorrow = buildAppOfTomorrow(join(folder, 'tomorrow'))
    const prepared = join(folder, 'prepared')
    await mkdir(prepared)
    await importEntries(prepared, titles, (index) => addDays('2021-01-01', index % 2_000))
    const before = await recordsIn(prepared)
    const snapshots = await snapshotsIn(prepared)
    const ends: Record<string, number> = {}
    for (let trial = 1; trial <= TRIALS; trial++) {
      const dataDir = join(folder, 'trial')
      await cp(prepared, dataDir, { recursive: true, verbatimSymlinks: true })
      for (let kill = 1; kill <= 2; kill++) {
        const upgrading = startCommand(['check', '--data-dir', dataDir], [], tomorrow)
        await delay(EARLIEST + Math.random() * LATEST)
        await killTree(upgrading.pid)
        await upgrading.ended
        const version = await versionIn(dataDir)
        expect([DATABASE_VERSION, DATABASE_VERSION + 1]).toContain(version)
        ends[`version ${version}`] = (ends[`version ${version}`] ?? 0) + 1
      }
      expect(await recordsIn(dataDir, tomorrow)).toBe(before)
      expect(await findingsIn(dataDir, tomorrow)).toEqual([])
      // One snapshot before the upgrade, however often it was begun.
      expect(await snapshotsIn(dataDir)).toHaveLength(snapshots.length + 1)
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
    console.warn(`After the kills: ${JSON.stringify(ends)}`)
  })
})
