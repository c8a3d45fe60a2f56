import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'

test.setTimeout(180_000)

let dataDir: string
let app: LaunchedApp
let page: Page

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-backups-'))
  app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
  page = app.page
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

function entry(title: string): Locator {
  return page.getByRole('row', { name: title, exact: true })
}

async function log(...titles: string[]): Promise<void> {
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  for (const title of titles) {
    await line.fill(`30m ${title} @Programming`)
    await line.press('Enter')
    await expect(entry(title)).toBeVisible()
  }
}

async function remove(...titles: string[]): Promise<void> {
  for (const title of titles) {
    await entry(title).focus()
    await page.keyboard.press('Delete')
    await expect(entry(title)).toHaveCount(0)
  }
}

async function goToToday(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+1')
}

async function goToBackups(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+7')
  await tabTo(page, page.getByRole('link', { name: 'Backups and restore' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Backups and restore' })).toBeFocused()
}

async function makeSnapshot(): Promise<void> {
  await goToBackups()
  await tabTo(page, page.getByRole('button', { name: 'Make a snapshot now' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Made and proven whole/)).toBeVisible()
}

/** From the list to the choice, by the row's own key. The oldest snapshot is the one made by hand. */
async function restoreFromList(): Promise<void> {
  await goToBackups()
  await page
    .getByRole('row', { name: /^Snapshot of/ })
    .last()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Restore' })).toBeFocused()
  await expect(page.getByRole('radiogroup', { name: 'How to restore' })).toBeVisible()
}

async function choose(name: RegExp): Promise<void> {
  const wanted = page.getByRole('radio', { name })
  await tabTo(page, page.locator('input[type=radio]:checked'))
  for (let step = 0; step < 3 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

async function press(name: string): Promise<void> {
  await tabTo(page, page.getByRole('main').getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** A row's own buttons are reached from it with the right arrow. */
async function pressInRow(name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  await page.getByRole('row').filter({ has: button }).focus()
  for (let step = 0; step < 3; step++) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowRight')
  }
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
}

test('what was deleted comes back when the journal is replaced by a snapshot, and that can be taken back', async () => {
  await log('wrote the outline', 'read chapter one', 'talked to Priya')
  await makeSnapshot()
  await look(page, 'made')
  await goToToday()
  await remove('wrote the outline', 'read chapter one')
  await log('added afterwards')

  await restoreFromList()
  await choose(/Replace the journal/)
  const table = page.getByRole('table', { name: 'What would happen' })
  await expect(table.getByRole('row', { name: /Entries/ })).toContainText('201')
  await expect(page.getByRole('listitem').filter({ hasText: 'added afterwards' })).toBeVisible()
  await look(page, 'replace')
  await press('Replace the journal')
  await expect(page.getByRole('heading', { name: 'Restored' })).toBeFocused()
  await expect(page.getByRole('main').getByText('2 records came back, 1 went.')).toBeVisible()
  await look(page, 'restored')

  await press('Undo the restore')
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeFocused()
  await look(page, 'taken-back')
  await goToToday()
  await expect(entry('added afterwards')).toBeVisible()
  await expect(entry('talked to Priya')).toBeVisible()
  await expect(entry('wrote the outline')).toHaveCount(0)

  await restoreFromList()
  await choose(/Replace the journal/)
  await press('Replace the journal')
  await expect(page.getByRole('heading', { name: 'Restored' })).toBeFocused()
  await goToToday()
  await expect(entry('wrote the outline')).toBeVisible()
  await expect(entry('read chapter one')).toBeVisible()
  await expect(entry('added afterwards')).toHaveCount(0)
})

test('what is missing is added and nothing that is here goes', async () => {
  await log('wrote the outline', 'read chapter one')
  await makeSnapshot()
  await goToToday()
  await remove('wrote the outline')
  await log('added afterwards')
  await restoreFromList()
  await expect(page.getByRole('radio', { name: /Add what is missing/ })).toBeChecked()
  await look(page, 'add-missing')
  await press('Add what is missing')
  await expect(page.getByRole('main').getByText('1 record came back.')).toBeVisible()

  // The message's own undo and the page's are the same one.
  await page
    .getByRole('alertdialog', { name: /1 record came back/ })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeFocused()
  await press('Back to all snapshots')
  await restoreFromList()
  await press('Add what is missing')
  await expect(page.getByRole('heading', { name: 'Restored' })).toBeFocused()
  await goToToday()
  for (const title of ['wrote the outline', 'read chapter one', 'added afterwards']) {
    await expect(entry(title)).toBeVisible()
  }
})

test('single entries are found, chosen and brought back alone', async () => {
  await log('wrote the outline', 'read chapter one', 'talked to Priya')
  await makeSnapshot()
  await goToToday()
  await remove('wrote the outline', 'read chapter one')
  await restoreFromList()
  await choose(/Single entries/)
  const search = page.getByRole('searchbox', { name: 'Find an entry' })
  await tabTo(page, search)
  await page.keyboard.type('nothing like it')
  await expect(page.getByText('No entry of this snapshot matches.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type('outline')
  const list = page.getByRole('grid', { name: 'Entries to bring back' })
  await expect(list.getByRole('row')).toHaveCount(1)
  await tabTo(page, list.getByRole('row', { name: 'wrote the outline' }))
  await page.keyboard.press('Space')
  await expect(page.getByText('1 entry chosen')).toBeVisible()
  await look(page, 'single-entries')
  await press('Bring back 1 entry')
  await expect(page.getByRole('heading', { name: 'Restored' })).toBeFocused()
  await goToToday()
  await expect(entry('wrote the outline')).toBeVisible()
  await expect(entry('read chapter one')).toHaveCount(0)
})

test(
  'the way to Backups leads from a restore back to the list, by link and by key',
  { tag: '@long' },
  async () => {
    await log('wrote the outline')
    await makeSnapshot()
    await goToToday()
    await remove('wrote the outline')
    for (const back of [goToBackups, () => page.getByRole('link', { name: 'Backups and restore' }).click()]) {
      await restoreFromList()
      await back()
      await expect(page.getByRole('heading', { level: 1, name: 'Backups and restore' })).toBeFocused()
      await expect(page.getByRole('row', { name: /^Snapshot of/ })).toHaveCount(1)
    }
  },
)

test(
  'nothing is restored when the present cannot be proven first, and the page says so',
  { tag: '@long' },
  async () => {
    await log('wrote the outline', 'read chapter one')
    await makeSnapshot()
    await goToToday()
    await remove('wrote the outline')
    await restoreFromList()
    await app.evaluateMain(({ ipcMain }) => {
      ipcMain.removeHandler('evenkeel:snapshots.make')
      ipcMain.handle('evenkeel:snapshots.make', () => ({ kind: 'not-verified', name: 'x.gz' }))
    })
    await press('Add what is missing')
    await expect(page.getByText(/Nothing was restored/)).toBeVisible()
    await look(page, 'not-restored')
    await goToToday()
    await expect(entry('wrote the outline')).toHaveCount(0)
    await expect(entry('read chapter one')).toBeVisible()
  },
)

test(
  'a snapshot that was cut short is marked, and neither proven nor restored',
  { tag: '@long' },
  async () => {
    await log('wrote the outline')
    await makeSnapshot()
    await goToToday()
    await log('read chapter one')
    await makeSnapshot()
    const folder = join(dataDir, 'snapshots')
    const newest = readdirSync(folder).toSorted().at(-1) ?? ''
    await pressInRow(/^Verify: .*2 entries/)
    await expect(page.getByRole('button', { name: /^Whole\. Verify again: .*2 entries/ })).toBeVisible()

    truncateSync(join(folder, newest), statSync(join(folder, newest)).size - 20)
    await pressInRow(/^Whole\. Verify again: .*2 entries/)
    await expect(page.getByText(/ends too early/).first()).toBeVisible()
    await look(page, 'cut-short')
    await pressInRow(/^Restore: .*2 entries/)
    await expect(page.getByRole('heading', { name: 'This snapshot cannot be restored' })).toBeVisible()
    await look(page, 'unusable')
    await press('Back to all snapshots')
    await expect(page.getByText(/Cannot be read/)).toBeVisible()
  },
)

test('a snapshot file from elsewhere is opened, and one that is none is refused', async () => {
  await log('wrote the outline')
  await makeSnapshot()
  const [name = ''] = readdirSync(join(dataDir, 'snapshots'))
  const open = async (path: string) => {
    await app.evaluateMain(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, path)
    await press('Open a snapshot file…')
  }
  await open(join(dataDir, 'ledger.jsonl'))
  await expect(page.getByText(/That file was not opened\. This is not a snapshot/)).toBeVisible()
  await open(join(dataDir, 'snapshots', name))
  await expect(
    page.getByRole('heading', { name: 'The journal is just what this snapshot holds' }),
  ).toBeVisible()
  await look(page, 'same')
})

test('a second folder is chosen, gets a copy, and is let go again', { tag: '@long' }, async () => {
  const second = mkdtempSync(join(dataDir, 'second-'))
  await app.evaluateMain(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, second)
  await log('wrote the outline')
  await goToBackups()
  await press('Choose…')
  await expect(page.getByText(/Every further snapshot is copied/)).toBeVisible()
  await press('Make a snapshot now')
  await expect(page.getByText('Made and proven whole: 1 entry.')).toBeVisible()
  expect(readdirSync(second)).toEqual(readdirSync(join(dataDir, 'snapshots')))
  await press('Stop copying')
  await expect(page.getByText(/Those that are there stay/)).toBeVisible()
  expect(readdirSync(second)).toHaveLength(1)
})

test('Today says quietly when the snapshots are behind, and leads to them', { tag: '@long' }, async () => {
  await log('wrote the outline')
  await expect(page.getByRole('link', { name: 'Look at the backups' })).toHaveCount(0)
  await app.evaluateMain(({ ipcMain }) => {
    const lastVerified = { name: 'a.gz', at: '2026-11-01T08:00:00Z', entries: 1, records: 9, sequence: 1 }
    const health = { kind: 'health', lastVerified, count: 1, folder: '/', secondFolder: null, sequence: 9 }
    ipcMain.removeHandler('evenkeel:snapshots.health')
    ipcMain.handle('evenkeel:snapshots.health', () => ({ ...health, problem: null, ledgerParts: 0 }))
  })
  await page.reload()
  await expect(page.getByText(/The last proven snapshot was made/)).toBeVisible()
  await look(page, 'today')
  await tabTo(page, page.getByRole('link', { name: 'Look at the backups' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Backups and restore' })).toBeFocused()
  await expect(page.getByText(/8 saves since then/)).toBeVisible()
})
