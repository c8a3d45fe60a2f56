import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { readDrafts } from '../../shared/formats/read-drafts.ts'
import { dropFile } from '../support/drop-file.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { readCalendar } from '../support/read-calendar.ts'
import { recordsOf } from '../support/read-exports.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

test.setTimeout(300_000)

let folder: string
let app: LaunchedApp | null = null
let page: Page

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-files-'))
})
test.afterEach(async () => {
  await app?.kill()
  app = null
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const radio = (name: string | RegExp) => page.getByRole('radio', { name })

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Exports in the window's format that is chosen, into a file of this name; what it says and what is in it. */
async function exported(name: string): Promise<string> {
  const path = join(folder, name)
  await app?.evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await press(button('Export'))
  await expect(page.getByText(`Saved ${name} with `)).toBeVisible()
  return readFileSync(path, 'utf8')
}

async function drop(name: string, text: string): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, text)
  await dropFile(page, page.getByText('or drop it here'), path)
}

const TOGGL = `User,Email,Client,Project,Description,Start date,Start time,Duration,Tags
Ana,ana@example.com,Sky,Falconry,Flew the bird,03/04/2026,09:00:00,00:45:00,"team, out"
Ana,ana@example.com,Sky,Programming,Parser,03/05/2026,09:00:00,01:00:00,
Ana,ana@example.com,Sky,Falconry,Broken,03/06/2026,25:00:00,,
`

test('every format leaves by keyboard, and a Toggl file comes in through questions, mapping and preview, and goes again', async () => {
  app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', '2026-11-22', '--sample'] })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+7')
  await press(page.getByRole('link', { name: 'Export and import' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Export and import' })).toBeFocused()
  await look(page, 'files')

  const json = JSON.parse(await exported('all.json')) as { entries: { minutes: number; date: string }[] }
  const minutes = json.entries.reduce((sum, entry) => sum + entry.minutes, 0)
  expect(json.entries.length).toBeGreaterThan(100)
  await tabTo(page, radio(/^Everything/))
  await page.keyboard.press('ArrowDown')
  const [, ...rows] = recordsOf(await exported('all.csv'))
  expect(rows.reduce((sum, row) => sum + Number(row[7]), 0)).toBe(minutes)
  await tabTo(page, radio(/^Table \(CSV\)/))
  await page.keyboard.press('ArrowDown')
  const toggl = readDrafts(await exported('toggl.csv'), 'toggl', { dateOrder: null })
  expect(toggl.kind === 'drafts' && toggl.drafts.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes)
  await tabTo(page, radio(/^Table for Toggl/))
  await page.keyboard.press('ArrowDown')
  const markdown = await exported('all.md')
  expect(markdown.match(/^### \d{4}-\d{2}-\d{2} /gm)).toHaveLength(json.entries.length)
  await tabTo(page, radio(/^Text/))
  await page.keyboard.press('ArrowDown')
  // Of this year alone: the calendar holds those entries, and what is planned and expires in it.
  await press(radio('All'), 'ArrowRight')
  await page.keyboard.press('Space')
  const { events } = readCalendar(Buffer.from(await exported('year.ics')))
  const ofYear = json.entries.filter(({ date }) => date.startsWith('2026-'))
  expect(events.filter(({ properties }) => properties.get('UID')?.value.startsWith('entry-'))).toHaveLength(
    ofYear.length,
  )

  // Narrowed to a side and a kind; the chips say so and take it back.
  await tabTo(page, radio(/^Calendar/))
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowUp')
  await press(button('Which entries'))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Soft')
  await page.keyboard.press('Enter')
  for (let step = 0; step < 2; step++) await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: 'Side: Soft' })).toBeVisible()
  const [, ...soft] = recordsOf(await exported('soft.csv'))
  const ids = new Set(
    rows.filter((row) => row[5] === 'soft' && row[0]?.startsWith('2026-')).map((row) => row.at(-1)),
  )
  expect(new Set(soft.map((row) => row.at(-1)))).toEqual(ids)

  // Ended as soon as that is possible: no file, and nothing beside it.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Cancel',
      )
      if (cancel === undefined) return
      observer.disconnect()
      cancel.click()
    }).observe(document.body, { childList: true, subtree: true })
  })
  const names = readdirSync(folder).toSorted()
  await app.evaluateMain(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    join(folder, 'ended.csv'),
  )
  await press(button('Export'))
  await expect(page.getByText('Stopped. No file was written.')).toBeVisible()
  expect(readdirSync(folder).toSorted()).toEqual(names)

  // What is no file of any kind is refused in words, and nothing is left behind.
  await drop('photo.csv', 'PNG\nno table')
  await expect(page.getByRole('heading', { name: 'This file cannot be imported' })).toBeFocused()
  await expect(page.getByText(/none of those that can be read/)).toBeVisible()
  await look(page, 'import-refused')
  await press(button('Choose another file'))

  await drop('toggl-2026.csv', TOGGL)
  await expect(page.getByRole('heading', { name: 'Which comes first in its dates?' })).toBeFocused()
  await expect(page.getByText('“03/04/2026” can be read in two ways')).toBeVisible()
  await tabTo(page, radio(/^Day first/))
  await page.keyboard.press('ArrowDown')
  await press(button('Go on'))
  await expect(page.getByRole('region', { name: 'What would come in' })).toContainText('New entries2')
  await expect(page.getByText('Line 4')).toBeVisible()
  await expect(button('Import 2 entries')).toBeDisabled()
  await look(page, 'import-preview')
  await tabTo(page, button(/Where Falconry belongs/))
  await page.keyboard.press('Enter')
  await page.keyboard.type('New skill in Lang')
  await page.keyboard.press('Enter')
  await expect(button(/Where Falconry belongs/)).toContainText('New skill in Languages')
  await press(page.getByRole('checkbox', { name: /^Leave it out/ }), 'Space')
  await press(button('Import 2 entries'))
  await expect(page.getByRole('heading', { name: 'Imported 2 entries' })).toBeFocused({ timeout: 60_000 })
  await look(page, 'import-done')
  await press(button('Take the import back'))
  await expect(page.getByRole('heading', { name: /was taken back/ })).toBeFocused()
  await press(button('Done'))

  // Once more by the button: what was taken back is known as deleted, and comes again only if asked for.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Choose a file').click()])
  writeFileSync(join(folder, 'again.csv'), TOGGL.replaceAll(/03\/0(\d)\/2026/g, '2026-03-0$1'))
  await chooser.setFiles(join(folder, 'again.csv'))
  await expect(page.getByText('Everything in this file is in your journal already.')).toBeVisible()
  await press(page.getByRole('checkbox', { name: 'Bring back 2 entries that were deleted here' }), 'Space')
  await press(page.getByRole('checkbox', { name: /^Leave it out/ }), 'Space')
  // Whoever goes on meanwhile hears how it ended.
  await press(button('Import 2 entries'))
  await page.keyboard.press('ControlOrMeta+1')
  await expect(page.getByText('Imported again.csv')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('ControlOrMeta+7')
  await press(page.getByRole('link', { name: 'Export and import' }))
  await press(radio(/^Everything/), 'ArrowDown')
  const flown = recordsOf(await exported('after.csv')).filter((row) => row[1] === 'Flew the bird')
  expect(flown.map((row) => [row[0], row[4], row[6], row[7]])).toEqual([
    ['2026-03-04', 'Imported', 'Falconry', '45'],
  ])
})

test(
  'on the command line a CSV of ours goes out, comes into another journal as it was, and adds nothing again',
  { tag: '@long' },
  async () => {
    const out = join(folder, 'sample.csv')
    const common = ['--today', '2026-11-22']
    const written = await runCommand(['export', '--format', 'csv', '--out', out, '--sample', ...common])
    expect([written.exit, written.stdout.trim()]).toEqual([0, out])
    const entries = new Set(
      recordsOf(readFileSync(out, 'utf8'))
        .slice(1)
        .map((row) => row.at(-1)),
    ).size

    const into = ['import', out, '--data-dir', join(folder, 'other'), ...common]
    expect(await resultOf(into)).toMatchObject({ format: 'csv', added: entries, duplicates: 0 })
    expect(await resultOf(into)).toMatchObject({ format: 'csv', added: 0, duplicates: entries })

    const bad = join(folder, 'bad.csv')
    writeFileSync(bad, 'Date,Title,Minutes\n2026-02-30,Walk,30\n')
    const refused = await runCommand(['import', bad, '--data-dir', join(folder, 'other'), ...common])
    expect(refused.exit).toBe(1)
    expect(refused.stderr).toContain('Line 2: "2026-02-30" is not a date.')
  },
)
