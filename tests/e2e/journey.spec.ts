import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { tabTo } from '../support/look.ts'
import { pdfText } from '../support/pdf-tools.ts'

let dataDir: string
let app: LaunchedApp

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-journey-'))
  app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

async function log(page: Page, line: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: 'What did you do?' }))
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'What did you do?' })).toHaveValue('')
}

test('log, see the month in balance, hand over the PDF: by keyboard alone, without a policy violation', async () => {
  const { page } = app
  const violations: string[] = []
  await page.exposeFunction('noteViolation', (directive: string) => violations.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      ;(globalThis as unknown as { noteViolation(text: string): void }).noteViolation(
        `${event.effectiveDirective} ${event.blockedURI}`,
      )
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text())
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await log(page, '1h30 code review @mentoring #team yesterday')
  await log(page, '2h refactoring the parser @programming apply')
  await log(page, '30m walk before lunch @energy')
  await expect(page.getByText(/2h 30m today/)).toBeVisible()

  // Edit: the row opens by Enter, the title has the focus.
  const row = page.getByRole('row').filter({ hasText: 'refactoring the parser' })
  await tabTo(page, page.getByRole('row').filter({ hasText: 'walk before lunch' }))
  await page.keyboard.press('ArrowDown')
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' generator')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: 'refactoring the parser generator' })).toBeVisible()

  // Delete, and take it back.
  await expect(row).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('row').filter({ hasText: 'walk before lunch' })).toHaveCount(0)
  await expect(row).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row').filter({ hasText: 'walk before lunch' })).toBeVisible()

  // Balance: 120 hard, 90 soft.
  await page.keyboard.press('ControlOrMeta+2')
  await expect(page.getByRole('heading', { level: 1, name: 'Balance' })).toBeFocused()
  await expect(page.getByRole('heading', { name: /Hard skills took 57/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Hard skills took 57% in November/ })).toBeVisible()
  const table = page.getByRole('radio', { name: 'Table' })
  await tabTo(page, page.getByRole('radio', { name: 'Charts' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(table).toBeChecked()
  await expect(page.getByRole('row').filter({ hasText: 'Technology' }).first()).toContainText('2h')

  // Report.
  const pdf = join(dataDir, 'report.pdf')
  await app.evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, pdf)
  await page.keyboard.press('ControlOrMeta+6')
  await tabTo(page, page.getByRole('button', { name: /For/ }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Annual')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Export PDF' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved as report.pdf.')).toBeVisible({ timeout: 40_000 })
  expect(statSync(pdf).size).toBeGreaterThan(10_000)
  const text = pdfText(pdf)
  expect(text).toContain('refactoring the parser generator')
  // The walk is personal: a review gets work time.
  expect(text).toMatch(/Work time[^]*3h 30m/)
  expect(text).not.toContain('walk before lunch')

  expect(violations).toEqual([])
})

test('what was saved is there after the app was closed and opened again', async () => {
  await log(app.page, '45m wrote the release notes @writing')
  await app.close()
  app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
  await expect(app.page.getByRole('row').filter({ hasText: 'wrote the release notes' })).toBeVisible()
})

test('a save that the disk refuses is called not saved, and the line stays', async () => {
  const { page } = app
  await expect(page.getByRole('combobox', { name: 'What did you do?' })).toBeVisible()
  await app.evaluateMain(({ ipcMain }) => {
    ipcMain.removeHandler('evenkeel:ledger.append')
    ipcMain.handle('evenkeel:ledger.append', () => ({ kind: 'failed', reason: 'disk-full', code: 'ENOSPC' }))
  })
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  await line.fill('45m wrote the release notes')
  await line.press('Enter')
  await expect(page.getByText(/Not saved/)).toBeVisible()
  await expect(line).toHaveValue('45m wrote the release notes')
  await expect(page.getByRole('row').filter({ hasText: 'release notes' })).toHaveCount(0)
})
