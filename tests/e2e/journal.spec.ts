import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { addDays } from '../../shared/day.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { countStorageCalls, storageCalls } from '../support/storage-calls.ts'
import { runCommand } from '../support/run-command.ts'

test.setTimeout(180_000)

const TODAY = '2026-11-22'
let dataDir: string
let app: LaunchedApp | null = null

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-journal-'))
})

test.afterEach(async () => {
  await app?.kill()
  app = null
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

async function start(...args: string[]): Promise<Page> {
  app = await launchApp({ dataDir, args: ['--today', TODAY, ...args] })
  app.page.setDefaultTimeout(15_000)
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  return app.page
}

/** A journal file: `count` entries, `aDay` of them each day, back from today. Every seventh is a negotiation. */
async function importEntries(count: number, aDay: number): Promise<void> {
  const rows = ['Description,Project,Start date,Start time,Duration,Tags']
  for (let index = 0; index < count; index++) {
    const date = addDays(TODAY, -Math.floor(index / aDay))
    const isNegotiation = index % 7 === 0
    rows.push(
      [
        isNegotiation ? `Négotiation ${index}` : `Code review ${index}`,
        isNegotiation ? 'Negotiation' : 'Programming',
        date,
        `0${index % 10}:00:00`,
        '00:30:00',
        index % 5 === 0 ? 'team' : '',
      ].join(','),
    )
  }
  const file = join(dataDir, 'toggl.csv')
  writeFileSync(file, `${rows.join('\n')}\n`)
  const done = await runCommand([
    'import',
    file,
    '--format',
    'toggl',
    '--data-dir',
    dataDir,
    '--today',
    TODAY,
  ])
  expect(done.exit, done.stderr).toBe(0)
}

async function exported(): Promise<string> {
  const out = join(dataDir, 'export.json')
  const done = await runCommand(['export', '--format', 'json', '--out', out, '--data-dir', dataDir])
  expect(done.exit, done.stderr).toBe(0)
  const { entries } = JSON.parse(readFileSync(out, 'utf8')) as { entries: unknown[] }
  return JSON.stringify(entries)
}

const entryRow = (page: Page) => page.getByRole('grid').locator('[role="row"][aria-selected]')
const results = (page: Page) => page.getByRole('search').getByRole('status')

async function filterBy(page: Page, group: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('menuitem', { name: group, exact: true }).press('ArrowRight')
  await page.getByRole('menuitemcheckbox', { name: value, exact: true }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('search marks what it finds without accents and case, filters narrow it further, each chip goes by a key', async () => {
  await importEntries(300, 3)
  const page = await start()
  await page.getByRole('searchbox', { name: 'Search the journal' }).fill('NEGOTIATION')
  await expect(results(page)).toHaveText('43 entries, 21h 30m')
  await expect(page.locator('mark').first()).toHaveText('Négotiation')
  await filterBy(page, 'Tag', 'team')
  await expect(results(page)).toHaveText('9 entries, 4h 30m')
  await filterBy(page, 'Side', 'Soft skills')
  await expect(results(page)).toHaveText('9 entries, 4h 30m')
  await filterBy(page, 'Kind', 'Course')
  await expect(page.getByText('Nothing found')).toBeVisible()
  await page.getByRole('row', { name: 'Kind: Course' }).focus()
  await page.keyboard.press('Delete')
  await expect(results(page)).toHaveText('9 entries, 4h 30m')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(results(page)).toHaveCount(0)
})

test('many entries are selected by keys, changed and deleted at once, and undone to what they were', async () => {
  await importEntries(120, 4)
  const before = await exported()
  const page = await start()
  const search = page.getByRole('searchbox', { name: 'Search the journal' })
  await search.fill('code')
  await expect(results(page)).toContainText('102 entries')
  await entryRow(page).first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByText('102 entries selected')).toBeVisible()
  await page.getByRole('button', { name: 'Edit…' }).click()
  await page.getByRole('textbox', { name: 'Add tags' }).fill('sorted')
  await page.getByRole('button', { name: /Kind/ }).click()
  await page.getByRole('option', { name: 'Project' }).click()
  await expect(page.getByText('102 entries will change. One undo takes it back.')).toBeVisible()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(page.getByText('Changed 102 entries')).toBeVisible()
  await search.fill('sorted')
  await expect(results(page)).toContainText('102 entries')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Nothing found')).toBeVisible()

  await search.fill('')
  await entryRow(page).first().focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('3 entries selected')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Deleted 3 entries')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText(/Undone: delete 3/)).toBeVisible()
  await app?.close()
  expect(await exported()).toBe(before)
})

test(
  'twenty thousand entries: no screen reads them all, and any date is a jump away',
  { tag: '@long' },
  async () => {
    await importEntries(20_000, 6)
    app = await launchApp({ dataDir, args: ['--today', TODAY] })
    const { page } = app
    await countStorageCalls(page)
    await page.reload()
    await expect(entryRow(page).first()).toBeVisible()
    await page.getByRole('button', { name: 'Go to date' }).click()
    await page.getByRole('group', { name: 'Date' }).getByRole('spinbutton', { name: /year/i }).click()
    await page.keyboard.type('2019')
    await page.getByRole('button', { name: 'Go', exact: true }).click()
    await expect(page.getByRole('row').filter({ hasText: 'November 22, 2019' })).toBeVisible()
    await expect(entryRow(page).locator(':scope:focus')).toHaveCount(1)
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill('negotiation')
    await expect(results(page)).toHaveText('2,858 entries, 1429h')
    await expect(page.locator('mark').first()).toBeVisible()
    const { counts, largest, rows } = await storageCalls(page)
    expect(counts).toBe(0)
    expect(largest).toBeLessThanOrEqual(256)
    expect(rows).toBeLessThan(3_000)
  },
)

test('the journal is accessible and worth looking at, wide and narrow', async () => {
  const page = await start('--sample')
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 800 })
    await look(page, `journal-${width}`)
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill('the')
    await expect(page.locator('mark').first()).toBeVisible()
    await filterBy(page, 'Side', 'Soft skills')
    await entryRow(page).first().focus()
    await page.keyboard.press('Space')
    await look(page, `narrowed-${width}`)
    await page.getByRole('button', { name: 'Edit…' }).click()
    await look(page, `bulk-edit-${width}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear selection' }).click()
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Side', exact: true }).press('ArrowRight')
    await look(page, `filters-${width}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear all' }).click()
  }
})
