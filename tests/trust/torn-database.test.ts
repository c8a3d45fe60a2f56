import { describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import {
  databaseFiles,
  databaseFolder,
  findingsIn,
  importEntries,
  newestLog,
  removeFolder,
  saveEntries,
  tear,
  titlesIn,
  zero,
} from './journal-on-disk.ts'
import { runs } from './runs.ts'

const TEARS = runs({ short: 1, usual: 10, long: 200 })

const first = Array.from({ length: 200 }, (_, index) => `first ${index}`)
const second = Array.from({ length: 20 }, (_, index) => `second ${index}`)
const all = [...first, ...second].toSorted()

describe('The database on the disk', () => {
  it(`torn at its newest log, then used for two sessions, loses nothing in ${TEARS} of ${TEARS} runs`, async () => {
    for (let run = 1; run <= TEARS; run++) {
      await inTemporaryFolder(async (dataDir) => {
        await importEntries(dataDir, first)
        await tear(await newestLog(await databaseFiles(dataDir)), 1 + Math.floor(Math.random() * 700))
        const session = await launchApp({ dataDir })
        await saveEntries(session.page, second, () => undefined)
        await session.close()
        expect((await titlesIn(dataDir)).toSorted()).toEqual(all)
        expect((await titlesIn(dataDir)).toSorted()).toEqual(all)
        expect(await findingsIn(dataDir)).toEqual([])
      })
    }
  })

  const damages = {
    deleted: async (dataDir: string) => removeFolder(await databaseFolder(dataDir)),
    'cut to nothing': async (dataDir: string) => {
      for (const file of await databaseFiles(dataDir)) await tear(file, Number.MAX_SAFE_INTEGER)
    },
    zeroed: async (dataDir: string) => {
      for (const file of await databaseFiles(dataDir)) await zero(file)
    },
  }
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name} as a whole, comes back whole`, () =>
      inTemporaryFolder(async (dataDir) => {
        await importEntries(dataDir, first)
        await damage(dataDir)
        expect((await titlesIn(dataDir)).toSorted()).toEqual(first.toSorted())
        expect(await findingsIn(dataDir)).toEqual([])
      }))
  }
})
