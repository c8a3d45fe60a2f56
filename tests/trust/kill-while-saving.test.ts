import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, saveEntries, titlesIn } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const KILLS = runs({ short: 3, usual: 20, long: 1_000 })
const LONGEST_WAIT = 3_000

it(`after ${KILLS} kills of all processes while saving, in one profile, every entry called saved is there`, () =>
  inTemporaryFolder(async (dataDir) => {
    const saved = new Set<string>()
    const begun = new Set<string>()
    for (let kill = 1; kill <= KILLS; kill++) {
      const app = await launchApp({ dataDir })
      const saving = saveEntries(app.page, titles(kill, begun), (title) => saved.add(title))
      // The kill ends whatever Playwright was waiting for.
      const stopped = saving.catch(() => undefined)
      await delay(Math.random() * LONGEST_WAIT)
      await app.kill()
      await stopped
    }
    const found = await titlesIn(dataDir)
    const there = new Set(found)
    expect([...saved].filter((title) => !there.has(title))).toEqual([])
    // What was not acknowledged may be there or not, but never twice and never something else.
    expect(found.length).toBe(there.size)
    expect(found.filter((title) => !begun.has(title))).toEqual([])
    expect(await findingsIn(dataDir)).toEqual([])
    expect(saved.size).toBeGreaterThan(0)
    console.warn(`${KILLS} kills, ${saved.size} entries called saved, all there.`)
  }))

function* titles(kill: number, begun: Set<string>): Generator<string> {
  for (let count = 1; ; count++) {
    const title = `kill ${kill} entry ${count}`
    begun.add(title)
    yield title
  }
}
