import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, titlesIn } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const KILLS = runs({ short: 1, usual: 20, long: 200 })
const LONGEST_WAIT = 2_000

it(
  `after ${KILLS} kills with a running timer it is back, has counted no more than passed, and logs once`,
  () =>
    inTemporaryFolder(async (dataDir) => {
      let startedAt = 0
      for (let kill = 0; kill <= KILLS; kill++) {
        const app = await launchApp({ dataDir })
        const card = app.page.getByRole('region', { name: 'Timer' })
        if (kill === 0) {
          await card.getByRole('textbox').fill('through every kill')
          startedAt = Date.now()
          await card.getByRole('button', { name: 'Start timer' }).click()
        }
        const clock = card.getByRole('timer', { name: 'Running' })
        await clock.waitFor({ timeout: 30_000 })
        const [hours = 0, minutes = 0, seconds = 0] = (await clock.innerText()).split(':').map(Number)
        const shown = (hours * 60 + minutes) * 60 + seconds
        const passed = (Date.now() - startedAt) / 1_000
        expect(shown).toBeLessThanOrEqual(passed + 1)
        // A restart within three minutes is not asked about, so that nothing is missing either.
        expect(shown).toBeGreaterThanOrEqual(Math.floor(passed) - 10)
        if (kill === KILLS) {
          await card.getByRole('button', { name: 'Stop and log' }).click()
          await app.page.getByText(/^Logged/).waitFor()
          await app.close()
          break
        }
        await delay(Math.random() * LONGEST_WAIT)
        await app.kill()
      }
      expect(await titlesIn(dataDir)).toEqual(['through every kill'])
      expect(await findingsIn(dataDir)).toEqual([])
    }),
  900_000,
)
