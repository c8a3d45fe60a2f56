import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { sharedWindow } from '../support/shared-window.ts'

const AREAS = { Today: 1, Balance: 2, Plan: 3, Growth: 4, Credentials: 5, Reports: 6, Settings: 7 } as const

// Every area is looked at by axe in both themes.
test.setTimeout(120_000)

const TODAY = ['--today', '2026-11-22']
const sample = sharedWindow([...TODAY, '--sample'])

async function lookAtAreas(page: Page, name: string): Promise<void> {
  for (const [area, key] of Object.entries(AREAS)) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await expect(page.getByRole('link', { name: area, exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(500)
    await look(page, `${name}-${area.toLowerCase()}`)
  }
}

test('an empty journal teaches, in light and dark, without an accessibility finding', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-screens-'))
  const app = await launchApp({ dataDir, args: TODAY })
  try {
    await expect(app.page.getByText('Your journal starts with one line')).toBeVisible()
    await lookAtAreas(app.page, 'empty')
  } finally {
    await app.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('the sample journal shows every area, in light and dark, without an accessibility finding', async () => {
  const page = await sample.begin()
  await expect(page.getByText('Sample journal')).toBeVisible()
  await lookAtAreas(page, 'sample')
})

test('the balance has its year by arrow keys and its tables, in light and dark, without an accessibility finding', async () => {
  const page = await sample.begin()
  await page.keyboard.press('ControlOrMeta+2')
  // One stop for the whole year; the day that was reached is said below.
  const stop = page.getByRole('grid').locator('[tabindex="0"]')
  await stop.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(stop).toHaveCount(1)
  await expect(stop).toBeFocused()
  await expect(page.getByText(/^Monday, December 8, 2025: /)).toBeVisible()

  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(page.getByRole('table')).toHaveCount(7)
  await look(page, 'sample-tables')
})

test('an entry is edited in a dialog whose lists and calendar are accessible too', async () => {
  const page = await sample.begin()
  const row = page.getByRole('row').nth(1)
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await look(page, 'dialog')
  await page.getByRole('combobox', { name: 'Skill' }).first().click()
  await look(page, 'skills')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Kind/ }).click()
  await look(page, 'kinds')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Calendar/ }).click()
  await look(page, 'calendar')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row).toBeFocused()
})

test('what a line means shows while it is typed, and a deletion can be undone', async () => {
  const page = await sample.begin()
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  await line.fill('1h 30m code review with Priya @Programming 60m @Juggling 30m #team yesterday')
  await expect(page.getByText('There is no skill or category called "Juggling".')).toBeVisible()
  await look(page, 'unknown-skill')
  await page.getByRole('button', { name: 'Create “Juggling”' }).click()
  await look(page, 'create-skill')
  await page.getByRole('menuitem', { name: 'Relationships' }).click()
  await expect(line).toBeFocused()
  await expect(page.getByText(/There is no skill/)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Saved code review with Priya' })).toBeAttached()
  await expect(line).toHaveValue('')

  const row = page.getByRole('row', { name: 'code review with Priya', exact: true })
  await row.focus()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
  // The toast waits while it has the focus.
  await page.getByRole('button', { name: 'Undo' }).focus()
  await look(page, 'deleted')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(1)
})

test('a report shows what it holds and hides, goes back to its preset, and its making can be ended', async () => {
  const page = await sample.begin()
  await page.keyboard.press('ControlOrMeta+6')
  await page.getByRole('button', { name: /For/ }).click()
  await page.getByRole('option', { name: 'Annual review' }).click()
  const preview = page.getByRole('region', { name: 'The report as it will be printed' })
  await expect(preview.getByRole('heading', { name: 'Learning log' })).toBeVisible()
  await expect(preview.getByText('One-to-one with a direct report').first()).toBeVisible()
  await expect(page.getByText(/^Left out: 6 names and 40h \d+m personal\.$/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Names of people' }).focus()
  await page.keyboard.press('Space')
  await expect(preview.getByText('One-to-one with Priya').first()).toBeVisible()
  await expect(page.getByText(/^Left out: 40h \d+m personal\.$/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Learning log' }).focus()
  await page.keyboard.press('Space')
  await expect(preview.getByRole('heading', { name: 'Learning log' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Choose write-ups' }).click()
  await look(page, 'write-ups')
  await page.getByRole('button', { name: 'Choose none' }).click()
  await page.getByRole('searchbox', { name: 'Search entries' }).fill('forty people')
  await page.getByRole('row', { name: 'Presented the quarter to the department' }).first().click()
  await page.getByRole('button', { name: 'Use these' }).click()
  await expect(preview.getByRole('heading', { name: 'Presented the quarter to the department' })).toHaveCount(
    1,
  )
  await look(page, 'report')

  await page.getByRole('button', { name: 'Back to the preset' }).click()
  await expect(page.getByText('As the preset has it.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Your own choice, kept for this audience.')).toBeVisible()

  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-screens-'))
  const pdf = join(folder, 'never.pdf')
  await sample.app().evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, pdf)
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Not exported. Nothing was written.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export PDF' })).toBeFocused()
  expect(existsSync(pdf)).toBe(false)
  const windows = () => sample.app().evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await expect.poll(windows).toBe(1)
  rmSync(folder, { recursive: true, force: true })
})

test('dates can be typed for a report, and an impossible range says so', async () => {
  const page = await sample.begin()
  await page.keyboard.press('ControlOrMeta+6')
  await page.getByRole('button', { name: /Time/ }).click()
  await page.getByRole('option', { name: 'Other dates' }).click()
  const year = page.getByRole('group', { name: 'From' }).getByRole('spinbutton', { name: /year/i })
  await year.click()
  // Half a year's number is a year, too, and far away.
  await page.keyboard.type('2')
  await expect(page.getByText('A report holds at most 60 years.')).toBeVisible()
  await page.keyboard.type('027')
  await expect(page.getByText('This day is before the first one.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export PDF' })).toBeDisabled()
  await look(page, 'backwards')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('This day is before the first one.')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export PDF' })).toBeEnabled()
})

test('a dialog names what is wrong, and what was typed survives leaving it', async () => {
  const page = await sample.begin()
  const title = page.getByRole('textbox', { name: 'Title' })
  // While the journal is still being read its rows change places.
  await expect(async () => {
    await page.getByRole('row').nth(1).focus()
    await page.keyboard.press('Enter')
    await expect(title).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await title.fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('An entry needs a title.')).toBeVisible()
  await expect(title).toBeFocused()
  await look(page, 'wrong')
  await title.fill('Climbed with Mara and two colleagues')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Go on editing' }).click()
  await expect(title).toHaveValue('Climbed with Mara and two colleagues')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('row', { name: 'Climbed with Mara and two colleagues' })).toHaveCount(1)
})

test('a mistake while drawing stays within its page, which says so and can be tried again', async () => {
  const page = await sample.begin()
  // Numbers cannot be written for a while, as by a defect.
  await page.evaluate(() => {
    const { format } = Object.getOwnPropertyDescriptors(Intl.NumberFormat.prototype)
    Object.assign(globalThis, {
      mend: () => Object.defineProperty(Intl.NumberFormat.prototype, 'format', format),
    })
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      ...format,
      get: () => {
        throw new RangeError('no numbers today')
      },
    })
  })
  await page.keyboard.press('ControlOrMeta+2')
  await expect(page.getByRole('heading', { level: 1, name: 'This page cannot be shown' })).toBeFocused()
  await expect(page.getByText('RangeError: no numbers today')).toBeVisible()
  await look(page, 'stopped')
  await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend())
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Balance' })).toBeVisible()
})
