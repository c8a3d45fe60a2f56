import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { sharedWindow } from '../support/shared-window.ts'

test.setTimeout(120_000)

const shared = sharedWindow([])
let dataDir: string
let app: LaunchedApp | null = null

test.afterEach(async () => {
  if (app === null) return
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
  app = null
})

/** A window of the test's own, which it may close and whose clocks it may hold. */
async function start(): Promise<LaunchedApp> {
  if (app === null) dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-timer-'))
  app = await launchApp({ dataDir })
  return app
}

const card = (page: Page): Locator => page.getByRole('region', { name: 'Timer' })
const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text })

async function startByMouse(page: Page, line: string): Promise<void> {
  await card(page).getByRole('textbox', { name: 'What are you working on?' }).fill(line)
  await card(page).getByRole('button', { name: 'Start timer' }).click()
  await expect(card(page).getByRole('timer', { name: 'Running' })).toBeVisible()
}

async function fromMenu(page: Page, action: string): Promise<void> {
  await card(page).getByRole('button', { name: 'More for the timer' }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

/** From now on the window's clocks go as the test says. */
async function holdClock(page: Page): Promise<void> {
  await page.clock.install()
  await page.reload()
  await expect(card(page)).toBeVisible()
}

test('switching logs the first; discarding can be taken back', async () => {
  const { page } = await start()
  await startByMouse(page, 'code review')
  await fromMenu(page, 'Switch to something else')
  await page.getByRole('textbox', { name: 'What comes next?' }).fill('writing notes')
  await page.getByRole('button', { name: 'Log and start' }).click()
  await expect(page.getByText('Logged 1m code review')).toBeVisible()
  await expect(row(page, 'code review')).toBeVisible()
  const line = card(page).getByRole('textbox', { name: 'What are you working on?' })
  await expect(line).toHaveValue('writing notes')
  await fromMenu(page, 'Discard')
  await expect(card(page).getByRole('timer')).toHaveCount(0)
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'discarded' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(line).toHaveValue('writing notes')
})

test('without a title it may run, and on stopping it asks for one', async () => {
  const page = await shared.begin()
  await startByMouse(page, '')
  await card(page).getByRole('button', { name: 'Stop and log' }).click()
  await expect(card(page).getByText('What did you do? Add a few words.')).toBeVisible()
  await card(page).getByRole('textbox').fill('call with Ana')
  await card(page).getByRole('button', { name: 'Stop and log' }).click()
  await expect(row(page, 'call with Ana')).toBeVisible()
})

test('start, pause, go on, stop and log by keyboard; the minute stands in the journal and can be taken back', async () => {
  const page = await shared.begin()
  await tabTo(page, card(page).getByRole('textbox'))
  await page.keyboard.type('pairing @Mentoring #team')
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('timer', { name: 'Running' })).toBeVisible()
  await tabTo(page, card(page).getByRole('button', { name: 'Pause' }))
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('timer', { name: 'Paused' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('timer', { name: 'Running' })).toBeVisible()
  await tabTo(page, card(page).getByRole('button', { name: 'Stop and log' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Logged 1m pairing')).toBeVisible()
  await expect(row(page, 'pairing')).toContainText('1m')
  await tabTo(page, page.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('timer', { name: 'Running' })).toBeVisible()
  await expect(row(page, 'pairing')).toHaveCount(0)
})

test('closing the app keeps it running; other areas and the window’s title show it', async () => {
  const first = await start()
  await startByMouse(first.page, 'code review @Mentoring')
  await expect(first.page).toHaveTitle('0:00 · code review · Evenkeel')
  await first.close()
  const { page } = await start()
  await expect(card(page).getByRole('timer', { name: 'Running' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+2')
  const indicator = page.getByRole('button', { name: /Timer: code review/ })
  await expect(indicator).toBeVisible()
  await expect(page).toHaveTitle(/code review/)
  await look(page, 'timer-elsewhere')
  await indicator.click()
  await expect(card(page).getByRole('timer')).toBeVisible()
})

test('it counts what passes and asks what a sleep was: keep', async () => {
  const { page } = await start()
  await holdClock(page)
  await startByMouse(page, 'code review @Mentoring')
  await page.clock.fastForward('02:00')
  await expect(card(page).getByRole('timer')).toContainText('0:02:0')
  await expect(page).toHaveTitle('0:02 · code review · Evenkeel')
  await look(page, 'timer-running')
  // The lid is closed and opened again.
  await page.clock.fastForward('42:00')
  await expect(card(page).getByText(/The computer slept 4\dm/)).toBeVisible()
  await look(page, 'timer-away')
  await card(page).getByRole('button', { name: 'Stop and log' }).click()
  await expect(card(page).getByText('Say first what the time away was.')).toBeVisible()
  await card(page).getByRole('button', { name: 'Keep' }).click()
  await expect(card(page).getByRole('timer')).toContainText('0:44:')
})

test('idle time is asked about when someone is there again, and can be logged as something else', async () => {
  const own = await start()
  const { page } = own
  await holdClock(page)
  await startByMouse(page, 'code review')
  await page.clock.fastForward('02:30')
  await expect(card(page).getByRole('timer')).toContainText('0:02:')
  const idle = (seconds: number) =>
    own.evaluateMain(({ powerMonitor }, value) => {
      powerMonitor.getSystemIdleTime = () => value
    }, seconds)
  await idle(720)
  await page.clock.fastForward('01:30')
  await expect(card(page).getByRole('timer')).toContainText('0:00:')
  await idle(1)
  await page.clock.fastForward('01:30')
  await expect(card(page).getByText(/You were away \d+m/)).toBeVisible()
  await card(page).getByRole('button', { name: 'Log as something else' }).click()
  await card(page).getByRole('textbox', { name: 'What was it?' }).fill('call with Ana @Teamwork')
  await card(page).getByRole('button', { name: 'Log it' }).click()
  await expect(row(page, 'call with Ana')).toBeVisible()
  await expect(card(page).getByText(/You were away/)).toHaveCount(0)
  await expect(card(page).getByRole('timer', { name: 'Running' })).toBeVisible()
})
