import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { runCommand } from '../support/run-command.ts'
import { fillDisk, mayMountDisk, mountDisk, remountDisk, unmountDisk } from '../support/small-disk.ts'
import { expectThree, keepThree, saveTitles, startOn } from '../support/three-entries.ts'

test.setTimeout(180_000)

let app: LaunchedApp

async function start(dataDir: string, args: readonly string[] = []): Promise<Page> {
  app = await startOn(dataDir, args)
  return app.page
}

async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click()
}

async function expectBlocked(page: Page, text: RegExp, code: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The journal did not open' })).toBeFocused()
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText('Nothing was changed and nothing was lost.')).toBeVisible()
  await expect(page.getByText(`What the system said: ${code}`)).toBeVisible()
}

test.describe('A data folder', () => {
  test.skip(!mayMountDisk(), 'Mounting a disk needs the right to.')

  let folder: string
  let dataDir: string

  test.beforeEach(async () => {
    folder = mountDisk()
    dataDir = join(folder, 'data')
    await keepThree(dataDir)
  })

  test.afterEach(async () => {
    await app.kill()
    unmountDisk(folder)
  })

  test('that can only be read says so, shows its snapshots, and opens when it can be written again', async () => {
    remountDisk(folder, 'ro')
    const page = await start(dataDir)
    await expectBlocked(page, /can only be read/, 'EROFS')
    await page.getByRole('button', { name: /^Verify/ }).click()
    await expect(page.getByRole('button', { name: /^Whole\. Verify again: .*3 entries/ })).toBeVisible()
    await look(page, 'read-only')
    await tryAgain(page)
    await expectBlocked(page, /can only be read/, 'EROFS')

    remountDisk(folder, 'rw')
    await tryAgain(page)
    await expectThree(page)
    // From here on the folder is this window's alone.
    const command = await runCommand(['add', '5m meanwhile', '--data-dir', dataDir])
    expect(command).toMatchObject({ exit: 1, stdout: '' })
    expect(command.stderr).toContain('Evenkeel is open on this data folder')
    await saveTitles(page, ['wrote it down'])
    await app.close()
    await expectThree(await start(dataDir), ['wrote it down'])
  })

  test('on a full disk says so, and opens when there is room again', async () => {
    const filler = fillDisk(folder)
    const page = await start(dataDir)
    await expectBlocked(page, /The disk is full/, 'ENOSPC')
    await look(page, 'full-disk')
    unlinkSync(filler)
    await tryAgain(page)
    await expectThree(page)
  })
})

test.describe('A folder', () => {
  let folder: string

  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-folder-'))
  })

  test.afterEach(async () => {
    await app.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('that is gone says so instead of beginning an empty journal, and opens when it is back', async () => {
    const [disk, dataDir] = [join(folder, 'disk'), join(folder, 'mounted', 'data')]
    mkdirSync(disk)
    symlinkSync(disk, join(folder, 'mounted'))
    await keepThree(dataDir)
    renameSync(disk, join(folder, 'taken out'))
    const page = await start(dataDir)
    await expectBlocked(page, /The journal’s folder is not there/, 'ENOENT')
    await look(page, 'gone')
    renameSync(join(folder, 'taken out'), disk)
    await tryAgain(page)
    await expectThree(page)
  })

  test('need not be there for a journal file, which is told when it cannot be read', async () => {
    const file = join(folder, 'journal.evenkeel.json')
    const page = await start(join(folder, 'data'), ['--journal', file])
    const cannot = page.getByText('The journal file that this start was given cannot be read.')
    await expect(cannot).toBeVisible()
    await expect(page.getByText(/journal\.evenkeel\.json cannot be read \(ENOENT\)/)).toBeVisible()
    await look(page, 'no-journal-file')

    writeFileSync(file, '{"format":"evenkeel-journal","version":1,')
    await tryAgain(page)
    await expect(page.getByText(/The file is not JSON/)).toBeVisible()
    await look(page, 'not-json')

    const moods = Array.from({ length: 8 }, (_, index) => ({ table: 'moods', id: `m${index}` }))
    const deletions = moods.map((mood) => ({ ...mood, at: '2026-11-01T00:00:00.000Z' }))
    writeFileSync(file, JSON.stringify({ format: 'evenkeel-journal', version: 1, deletions }))
    await tryAgain(page)
    await expect(page.getByText('deletions[0] "m0": table: there is no list "moods"')).toBeVisible()
    await expect(page.getByText('and 3 more like it')).toBeVisible()
    await look(page, 'bad-records')

    writeFileSync(file, JSON.stringify({ format: 'evenkeel-journal', version: 1 }))
    await tryAgain(page)
    await expect(page.getByRole('combobox', { name: 'What did you do?' })).toBeVisible()
  })
})
