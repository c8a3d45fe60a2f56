import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { tabTo } from '../support/look.ts'
import { pdfText } from '../support/pdf-tools.ts'
import { runCommand } from '../support/run-command.ts'

// A day each of three people. No test here touches the mouse.
test.setTimeout(180_000)

let dataDir: string
let app: LaunchedApp
let page: Page

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-personas-'))
  app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const line = () => page.getByRole('combobox', { name: 'What did you do?' })
const row = (title: string) => page.getByRole('row').filter({ hasText: title })
const timer = (name: string) => page.getByRole('timer', { name })
const field = (name: string) => page.getByRole('dialog').getByRole('textbox', { name, exact: true })

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Away from the line, so that single letters are keys again. */
async function leaveTheLine(): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

async function log(text: string): Promise<void> {
  await expect(line()).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await expect(line()).toHaveValue('')
}

test(
  'Ana logs the morning in one line each, times the afternoon, and sees that it was not only code',
  { tag: '@long' },
  async () => {
    await expect(line()).toBeFocused()
    await log('yesterday pairing on the parser #team @programming 60m @mentoring 30m practise')
    await expect(row('pairing on the parser')).toContainText('1h 30m')
    await log('45m typescript course @programming learn')

    await leaveTheLine()
    await page.keyboard.press('s')
    await expect(timer('Running')).toBeVisible()
    await page.keyboard.press('s')
    await expect(timer('Paused')).toBeVisible()
    await page.keyboard.press('s')
    await expect(timer('Running')).toBeVisible()
    // It asks what it was, where that is to be said.
    await page.keyboard.press('Shift+S')
    await expect(page.getByRole('region', { name: 'Timer' }).getByRole('textbox')).toBeFocused()
    await page.keyboard.type('fixed the build @programming')
    await leaveTheLine()
    await page.keyboard.press('Shift+S')
    await expect(row('fixed the build')).toContainText('1m')

    await page.keyboard.press('ControlOrMeta+2')
    await expect(page.getByRole('heading', { level: 1, name: 'Balance' })).toBeFocused()
    // 1h 46m of code, 30m of mentoring.
    await expect(page.getByRole('heading', { name: /^Hard skills took 78% of November/ })).toBeVisible()
  },
)

test(
  'Marc writes down a difficult conversation in full, corrects it, and takes a deletion back',
  { tag: '@long' },
  async () => {
    await expect(line()).toBeFocused()
    await leaveTheLine()
    await page.keyboard.press('Shift+N')
    await expect(field('Title')).toBeFocused()
    await page.keyboard.type('Talked about the missed deadline')
    await tabTo(page, field('Duration'))
    await page.keyboard.type('40m')
    await press(page.getByRole('button', { name: /Kind$/ }))
    await page.keyboard.type('mom')
    await page.keyboard.press('Enter')
    await tabTo(page, field('Situation'))
    await page.keyboard.type('The release slipped twice')
    await tabTo(page, field('Notes'))
    await page.keyboard.type('- asked first\nlistened')
    await expect(field('Notes')).toHaveValue('- asked first\n- listened')
    await press(page.getByRole('button', { name: 'Save', exact: true }))
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await tabTo(page, row('Talked about the missed deadline'))
    await page.keyboard.press('Enter')
    await expect(field('Situation')).toHaveValue('The release slipped twice')
    await tabTo(page, field('Duration'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('1h')
    await press(page.getByRole('button', { name: 'Save', exact: true }))
    await expect(row('Talked about the missed deadline')).toContainText('1h')

    await tabTo(page, row('Talked about the missed deadline'))
    await page.keyboard.press('Delete')
    await expect(row('Talked about the missed deadline')).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(row('Talked about the missed deadline')).toBeVisible()
  },
)

test(
  'Ruth finds last month’s reading, gives it to another skill at once, and hands over the report',
  { tag: '@long' },
  async () => {
    await log('2026-10-05 1h standards on cost estimates @accounting #pmp')
    await log('2026-10-12 1h30 standards on schedules @accounting #pmp')
    await log('30m walk @energy')

    await leaveTheLine()
    await page.keyboard.press('/')
    await page.keyboard.type('STANDARDS')
    await expect(page.getByText('2 entries', { exact: false }).first()).toBeVisible()
    await expect(row('walk')).toHaveCount(0)
    await tabTo(page, row('standards on schedules'))
    await page.keyboard.press('ControlOrMeta+a')
    await press(page.getByRole('button', { name: 'Edit…' }))
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('reports')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
    // What she chooses for an audience is kept, and the command line makes the same report of it.
    await press(page.getByRole('button', { name: /For/ }))
    await page.keyboard.type('CPD')
    await page.keyboard.press('Enter')
    await press(page.getByRole('checkbox', { name: 'Cover' }), 'Space')
    await press(page.getByRole('checkbox', { name: 'The personal side' }), 'Space')
    await expect(page.getByText('30m of personal time are shown beside the shares.')).toBeVisible()
    const files = { window: join(dataDir, 'window.pdf'), command: join(dataDir, 'command.pdf') }
    await app.evaluateMain(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, files.window)
    await press(page.getByRole('button', { name: 'Export PDF' }))
    await expect(page.getByText('Saved as window.pdf.')).toBeVisible({ timeout: 60_000 })
    await app.close()
    const words = '--from 2026-01-01 --to 2026-11-22 --audience audit --today 2026-11-22'.split(' ')
    const place = ['--out', files.command, '--data-dir', dataDir]
    const { exit, stderr } = await runCommand(['report', ...words, ...place])
    expect([exit, stderr]).toEqual([0, ''])
    const text = pdfText(files.window)
    expect(text).toMatch(/^ *CPD audit\s+Progress report\s+Jan 1, 2026 – Nov 22, 2026/)
    expect(text).toContain('standards on schedules')
    expect(text).toContain('Declaration')
    expect(pdfText(files.command)).toBe(text)
  },
)
