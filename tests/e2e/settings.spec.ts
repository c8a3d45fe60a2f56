import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { runCommand } from '../support/run-command.ts'

test.setTimeout(180_000)

let dataDir: string
let app: LaunchedApp
let page: Page

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-settings-'))
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

async function start(...args: string[]): Promise<void> {
  app = await launchApp({ dataDir, args: ['--today', '2026-11-22', ...args] })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function log(...lines: string[]): Promise<void> {
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  for (const text of lines) {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
}

async function section(name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+7')
  await expect(heading('Categories and skills')).toBeVisible()
  if (name === 'Categories and skills') return
  await tabTo(page, page.getByRole('link', { name: new RegExp(`^${name}`) }))
  await page.keyboard.press('Enter')
  await expect(heading(name)).toBeFocused()
}

function heading(name: string): Locator {
  return page.getByRole('heading', { level: 1, name })
}

function row(name: string): Locator {
  return page.getByRole('row', { name, exact: true })
}

async function pressUntil(key: string, wanted: Locator): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead there.`)
}

/** Opens the menu of a row from the row, and takes one of its actions. */
async function act(rowName: string, action: string | RegExp): Promise<void> {
  await row(rowName).focus()
  await pressUntil('ArrowRight', row(rowName).getByRole('button'))
  await page.keyboard.press('Enter')
  await pressUntil('ArrowDown', page.getByRole('menuitem', { name: action }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

async function choose(label: string | RegExp, option: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: label }))
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: option, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
}

async function undo(): Promise<void> {
  await page.getByRole('button', { name: 'Undo' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Undone:/).first()).toBeVisible()
}

/** The journal as `export` writes it, without the moment of writing. */
async function exported(): Promise<unknown> {
  const file = join(dataDir, 'out.json')
  const { exit, stderr } = await runCommand([
    'export',
    '--format',
    'json',
    '--out',
    file,
    '--data-dir',
    dataDir,
  ])
  expect(exit, stderr).toBe(0)
  const { exportedAt: _at, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  return rest
}

test('categories and skills are added, renamed, moved and ordered by keyboard, and Balance follows at once', async () => {
  await start()
  await log('2h wrote a parser @Programming', '30m talk @Speaking')
  await section('Categories and skills')
  await expect(row('Programming, Technology')).toContainText('2h')

  await tabTo(page, page.getByRole('button', { name: 'Add category' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('technology')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is already a category called “technology”.')).toBeVisible()
  await look(page, 'name-taken')
  await page.getByRole('textbox', { name: 'Name' }).fill('Craft')
  await page.keyboard.press('Enter')
  await expect(row('Craft')).toBeVisible()

  await row('Programming, Technology').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Rename Programming' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Writing software')
  await page.keyboard.press('Enter')
  await expect(row('Writing software, Technology')).toBeVisible()

  await act('Writing software, Technology', 'Move to a category')
  await expect(page.getByRole('dialog')).toBeVisible()
  await choose(/Category/, 'Craft')
  await look(page, 'move')
  await tabTo(page, page.getByRole('button', { name: 'Move', exact: true }))
  await page.keyboard.press('Enter')
  await expect(row('Writing software, Craft')).toBeVisible()
  await expect(row('Craft')).toContainText('2h')
  await page.keyboard.press('ControlOrMeta+2')
  await expect(page.getByRole('main').getByText('Craft').first()).toBeVisible()
  await expect(page.getByRole('main').getByText('Technology')).toHaveCount(0)

  await section('Categories and skills')
  await row('Writing, Communication').focus()
  await page.keyboard.press('Alt+ArrowUp')
  const soft = page.getByRole('row', { name: /, Communication$/ })
  await expect(soft.nth(1)).toHaveAccessibleName('Writing, Communication')
  await expect(row('Writing, Communication')).toBeFocused()
  await undo()
  await expect(soft.nth(1)).toHaveAccessibleName('Speaking, Communication')

  await row('Speaking, Communication').focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Speaking is in use, so it was not deleted.')).toBeVisible()
  await act('Communication', 'Count as hard')
  await expect(page.getByText('Communication counts as hard now.')).toBeVisible()
  await undo()
})

test('two skills become one, and one undo leaves the journal as it was, record by record', async () => {
  await start()
  await log('1h rehearsed @Speaking 40m @Writing 20m', '2h talk @Speaking', '15m letter @Writing')
  await app.close()
  const before = await exported()
  await start()
  await section('Categories and skills')
  await act('Speaking, Communication', 'Merge into another')
  await expect(page.getByRole('dialog', { name: 'Merge Speaking' })).toBeVisible()
  await tabTo(page, page.getByRole('combobox', { name: 'Into' }))
  await page.keyboard.type('Writ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await look(page, 'merge')
  await tabTo(page, page.getByRole('button', { name: 'Merge', exact: true }))
  await page.keyboard.press('Enter')
  await expect(row('Speaking, Communication')).toHaveCount(0)
  await expect(row('Writing, Communication')).toContainText('3h 15m')
  await undo()
  await expect(row('Speaking, Communication')).toBeVisible()
  await app.close()
  expect(await exported()).toEqual(before)
})

test('what is archived leaves the pickers and nothing else', { tag: '@long' }, async () => {
  await start()
  await log('2h wrote a parser @Programming')
  await section('Categories and skills')
  await act('Cybersecurity, Technology', 'Archive')
  await expect(row('Cybersecurity, Technology')).toContainText('Archived')
  await act('Leadership', 'Archive')
  await expect(row('Leadership')).toContainText('Archived')
  await page.keyboard.press('ControlOrMeta+1')
  await row('wrote a parser').focus()
  await page.keyboard.press('Enter')
  const picker = page.getByRole('combobox', { name: 'Skill' }).first()
  await picker.fill('')
  await expect(page.getByRole('option', { name: 'Cloud & networks' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Cybersecurity' })).toHaveCount(0)
  await expect(page.getByRole('option', { name: 'Negotiation' })).toHaveCount(0)
})

test('dates, numbers and the week are written as chosen, in every area at once and at the next start', async () => {
  await start()
  await section('Formats and you')
  await choose(/Written as in/, 'German (Germany)')
  await expect(page.getByText(/Sonntag, 22\. November/)).toBeVisible()
  await choose(/Written as in/, 'English (United States)')
  await expect(page.getByText(/Sunday, November 22/)).toBeVisible()
  await expect(page.getByRole('button', { name: /The week begins on/ })).toContainText('Sunday')
  await expect(page.getByRole('button', { name: /Paper for reports/ })).toContainText('Letter')
  await choose(/The week begins on/, 'Wednesday')
  await page.keyboard.press('ControlOrMeta+6')
  await page.getByRole('button', { name: /Time/ }).click()
  await page.getByRole('option', { name: 'Other dates' }).click()
  await page
    .getByRole('button', { name: /Calendar/ })
    .first()
    .click()
  await expect(page.getByRole('grid').locator('th').first()).toHaveText('W')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await section('Formats and you')
  await choose(/Written as in/, 'English (United Kingdom)')
  await tabTo(page, page.getByRole('textbox', { name: 'Your name' }))
  await page.keyboard.type('Ana Reyes')
  await page.keyboard.press('ControlOrMeta+1')
  await section('Formats and you')
  await expect(page.getByText('Kept. It stands at the head of reports.')).toBeVisible()
  await app.close()
  await start()
  await expect(heading('Sunday 22 November')).toBeVisible()
  await section('Formats and you')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ana Reyes')
})

test('where people read from right to left, the whole window does', async () => {
  await start('--sample')
  await section('Formats and you')
  await choose(/Written as in/, 'Arabic (Egypt)')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await look(page, 'rtl-formats')
  await page.keyboard.press('ControlOrMeta+1')
  await look(page, 'rtl-today')
  await page.keyboard.press('ControlOrMeta+2')
  await page.waitForTimeout(500)
  await look(page, 'rtl-balance')
  await section('Categories and skills')
  await look(page, 'rtl-catalog')
  await section('Formats and you')
  await choose(/Written as in/, 'English (United Kingdom)')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test(
  'the theme is chosen in Settings or beside the areas, and is still there at the next start',
  { tag: '@long' },
  async () => {
    await start()
    await section('Appearance')
    await tabTo(page, page.getByRole('radio', { name: /As the system/ }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^Dark/ })).toBeChecked()
    await page.getByRole('button', { name: 'Light theme' }).press('Enter')
    await expect(page.getByRole('radio', { name: /^Light/ })).toBeChecked()
    await app.close()
    await start()
    await section('Appearance')
    await expect(page.getByRole('radio', { name: /^Light/ })).toBeChecked()
  },
)

test('Your data says where the journal is, what it holds, and shows it in the file manager', async () => {
  await start()
  await log('2h wrote a parser @Programming yesterday', '30m talk @Speaking')
  await section('Your data')
  await expect(page.getByRole('main').getByText(dataDir)).toBeVisible()
  await expect(page.getByRole('definition').first()).toHaveText('2')
  await expect(page.getByText(/^(21 Nov|Nov 21,) 2026$/)).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Show in the file manager' }))
  await app.evaluateMain(({ shell }) => {
    shell.showItemInFolder = (path: string) => console.error(`shown: ${path}`)
  })
  await page.keyboard.press('Enter')
  await expect.poll(() => app.logs()).toContain('ledger.jsonl')
})

test('every section is calm at both widths, with sixty skills and long names', { tag: '@long' }, async () => {
  const long = 'Conversations with people who would rather not have them, in writing and in person'
  const categories = ['Technology', long].map((name, order) => ({
    id: `c${order}`,
    name,
    side: order === 0 ? 'hard' : 'soft',
    order,
  }))
  const skills = Array.from({ length: 60 }, (_, index) => ({
    id: `s${index}`,
    name: index % 9 === 0 ? `${long}, part ${index}` : `Skill ${index}`,
    categoryId: `c${index % 2}`,
    order: index,
    archived: index % 7 === 3,
  }))
  const entries = skills.slice(0, 20).map(({ id }, index) => ({
    id: `e${index}`,
    date: `2026-${String((index % 11) + 1).padStart(2, '0')}-10`,
    minutes: 600 + index,
    title: 'A',
    allocations: [{ skillId: id, minutes: 600 + index }],
  }))
  const file = join(dataDir, 'many.evenkeel.json')
  writeFileSync(file, JSON.stringify({ format: 'evenkeel-journal', version: 1, categories, skills, entries }))
  await start('--journal', file)
  for (const width of [900, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const name of [
      'Categories and skills',
      'Appearance',
      'Formats and you',
      'Backups and restore',
      'Your data',
    ]) {
      await section(name)
      await look(page, `${name.toLowerCase().replaceAll(' ', '-')}-${width}`)
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(isWider, `${name} at ${width}`).toBe(false)
    }
  }
})
