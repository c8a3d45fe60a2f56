import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { runCommand } from '../support/run-command.ts'
import { findingsIn, saveEntries, titlesIn } from './journal-on-disk.ts'

let folder: string

/** Mounting a small disk needs the right to; where it is missing the tests below say that they did not run. */
const mayMount = tryToMount()

function tryToMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'evenkeel-mount-'))
  try {
    mount(probe)
    execFileSync('umount', [probe])
    return true
  } catch {
    console.warn('This machine lets no small disk be mounted: the tests of a full disk are left out.')
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

function mount(path: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', path], { stdio: 'pipe' })
}

/** Takes every byte that is left; gives back the file that does. */
function fill(): string {
  const path = join(folder, 'filler')
  const file = openSync(path, 'w')
  try {
    for (let size = 1_048_576; size >= 1;) {
      try {
        writeSync(file, Buffer.alloc(size))
      } catch {
        // As much no longer fits; the rest in smaller pieces.
        size = Math.floor(size / 2)
      }
    }
  } finally {
    closeSync(file)
  }
  return path
}

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

describe.runIf(mayMount)('A real disk', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-disk-'))
    mount(folder)
  })

  afterEach(() => {
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  })

  it('that is full: nothing is called saved that was not, and saving goes on when there is room again', async () => {
    const dataDir = join(folder, 'data')
    const app = await launchApp({ dataDir })
    await saveEntries(app.page, ['before 1', 'before 2'], () => undefined)
    const filler = fill()
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
    execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'pipe' })
    const refused = await runCommand(['add', '5m while read-only', '--data-dir', dataDir])
    expect(refused).toMatchObject({ exit: 1, stdout: '' })
    expect(refused.stderr).toContain('Nothing was changed')
    execFileSync('mount', ['-o', 'remount,rw', folder], { stdio: 'pipe' })
    expect(await titlesIn(dataDir)).toEqual(['before'])
  })
})
