import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { runCommand } from '../support/run-command.ts'
import { fillDisk, mayMountDisk, mountDisk, remountDisk, unmountDisk } from '../support/small-disk.ts'
import { findingsIn, saveEntries, titlesIn } from './journal-on-disk.ts'

let folder: string

/** Types an entry and tells what the window says of it. */
async function tryToSave(page: Page, title: string): Promise<'saved' | 'not saved'> {
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  await line.fill(`5m ${title}`)
  await line.press('Enter')
  const saved = page.getByText(`Saved ${title},`)
  await saved
    .or(page.getByText(/Not saved/))
    .first()
    .waitFor({ state: 'attached', timeout: 120_000 })
  return (await saved.count()) > 0 ? 'saved' : 'not saved'
}

describe.runIf(mayMountDisk())('A real disk', () => {
  beforeEach(() => {
    folder = mountDisk()
  })

  afterEach(() => {
    unmountDisk(folder)
  })

  it('that is full: nothing is called saved that was not, and saving goes on when there is room again', async () => {
    const dataDir = join(folder, 'data')
    const app = await launchApp({ dataDir })
    await saveEntries(app.page, ['before 1', 'before 2'], () => undefined)
    const filler = fillDisk(folder)
    // What fits into blocks that are taken already may still be saved.
    const meanwhile: string[] = []
    for (let count = 1; count <= 60; count++) {
      const title = `while full ${count}`
      if ((await tryToSave(app.page, title)) === 'not saved') break
      meanwhile.push(title)
      expect(count, 'the disk never refused').toBeLessThan(60)
    }
    unlinkSync(filler)
    await saveEntries(app.page, ['after'], () => undefined)
    await app.kill()
    expect((await titlesIn(dataDir)).toSorted()).toEqual(
      ['after', 'before 1', 'before 2', ...meanwhile].toSorted(),
    )
    expect(await findingsIn(dataDir)).toEqual([])
  })

  it('that is read-only: a command says so and changes nothing, and all is there when it is writable again', async () => {
    const dataDir = join(folder, 'data')
    const app = await launchApp({ dataDir })
    await saveEntries(app.page, ['before'], () => undefined)
    await app.close()
    remountDisk(folder, 'ro')
    const refused = await runCommand(['add', '5m while read-only', '--data-dir', dataDir])
    expect(refused).toMatchObject({ exit: 1, stdout: '' })
    expect(refused.stderr).toContain('Nothing was changed')
    remountDisk(folder, 'rw')
    expect(await titlesIn(dataDir)).toEqual(['before'])
  })
})
