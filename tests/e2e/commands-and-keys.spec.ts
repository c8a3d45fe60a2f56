import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { sharedWindow } from '../support/shared-window.ts'

test.setTimeout(120_000)

const TODAY = ['--today', '2026-11-22']
const shared = sharedWindow(TODAY)
let dataDir: string
let app: LaunchedApp | null = null

test.afterEach(async () => {
  if (app === null) return
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
  app = null
})

/** A window of the test's own, which it may close and open again. */
async function start(): Promise<LaunchedApp> {
  if (app === null) dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-commands-'))
  app = await launchApp({ dataDir, args: TODAY })
  await expect(quickAdd(app.page)).toBeFocused()
  return app
}

const quickAdd = (page: Page) => page.getByRole('combobox', { name: 'What did you do?' })
const palette = (page: Page) => page.getByRole('dialog', { name: 'Find a command' })
const chosen = (page: Page) => page.locator('[role=menuitem][data-focused]')

/** Takes the focus out of every field, as a click on the page does. */
async function leaveFields(page: Page): Promise<void> {
  // The first one: the preview of a report has its own.
  await page.getByRole('heading', { level: 1 }).first().focus()
}

async function lookWideAndNarrow(page: Page, name: string): Promise<void> {
  for (const width of [1280, 900]) {
    await page.setViewportSize({ width, height: 800 })
    await look(page, `${name}-${width}`)
  }
}

test('N begins an entry from any area, and no letter is a command while typing', async () => {
  const page = await shared.begin()
  await page.keyboard.type('n?/ no command 5m')
  await expect(quickAdd(page)).toHaveValue('n?/ no command 5m')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await quickAdd(page).fill('')

  await page.keyboard.press('ControlOrMeta+2')
  await expect(page).toHaveTitle(/Balance/)
  await page.keyboard.press('n')
  await expect(page).toHaveTitle(/Today/)
  await expect(quickAdd(page)).toBeFocused()
  await expect(quickAdd(page)).toHaveValue('')
  await page.keyboard.press('ControlOrMeta+6')
  await expect(page).toHaveTitle(/Reports/)
})

test('letters belong to an open list, and to a date that is typed', async () => {
  const page = await shared.begin()
  await page.keyboard.press('ControlOrMeta+6')
  const time = page.getByRole('button', { name: /Time/ })
  await time.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page).toHaveTitle(/Reports/)
  await page.getByRole('option', { name: 'Other dates' }).click()
  // The list gives the focus back once it is gone.
  await expect(time).toBeFocused()
  await page.getByRole('group', { name: 'From' }).getByRole('spinbutton', { name: /year/i }).focus()
  await page.keyboard.press('n')
  await expect(page).toHaveTitle(/Reports/)
  await leaveFields(page)
  await page.keyboard.press('n')
  await expect(page).toHaveTitle(/Today/)
})

test('the palette finds a command by a few letters, by keyboard alone, and gives the focus back', async () => {
  const page = await shared.begin()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page).getByRole('searchbox').or(palette(page).getByRole('textbox'))).toBeFocused()
  await expect(palette(page).getByRole('menuitem', { name: 'Set a reminder' })).toBeVisible()
  // Nobody is there yet to carry these out.
  await expect(palette(page).getByRole('menuitem', { name: 'Next row' })).toHaveCount(0)
  await expect(palette(page).getByRole('menuitem', { name: 'Find a command' })).toHaveCount(0)
  await lookWideAndNarrow(page, 'palette')

  await page.keyboard.type('balnce')
  await expect(chosen(page)).toContainText('Balance')
  await lookWideAndNarrow(page, 'palette-found')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(quickAdd(page)).toBeFocused()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('bal')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/Balance/)
  await expect(palette(page)).toHaveCount(0)

  // What was used last comes first; the palette's own key closes it.
  await page.keyboard.press('ControlOrMeta+k')
  const recent = palette(page).getByRole('group', { name: 'Recent' })
  await expect(recent.getByRole('menuitem')).toHaveText([/Balance/])
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page)).toHaveCount(0)

  // From Balance, too, it can begin an entry.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('new entry')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/Today/)
  await expect(quickAdd(page)).toBeFocused()
})

test('what is no command can be logged from the palette', async () => {
  const page = await shared.begin()
  await page.keyboard.press('ControlOrMeta+2')
  await expect(page).toHaveTitle(/Balance/)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('45m reading @programming')
  await expect(palette(page).getByText('No command is called that')).toBeVisible()
  await expect(chosen(page)).toContainText('Log “45m reading @programming”')
  await lookWideAndNarrow(page, 'palette-log')
  await page.keyboard.press('Enter')
  await expect(quickAdd(page)).toHaveValue('45m reading @programming')
  await expect(quickAdd(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: 'reading', exact: true })).toHaveCount(1)
})

test('? lists every shortcut, and nothing happens behind it', async () => {
  const page = await shared.begin()
  await leaveFields(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByText('Continue the last entry')).toBeVisible()
  await expect(sheet.getByRole('region', { name: 'Range' }).getByText('Show a quarter')).toBeVisible()
  await lookWideAndNarrow(page, 'shortcuts')
  await page.keyboard.press('ControlOrMeta+2')
  await page.keyboard.press('n')
  await expect(page).toHaveTitle(/Today/)
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('Undo takes back a deletion; within a field it is the field’s; after a restart it says that there is nothing', async () => {
  const first = await start()
  let { page } = first
  await page.keyboard.type('20m walk')
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: 'walk', exact: true })
  await row.focus()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
  await quickAdd(page).fill('something')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row).toHaveCount(0)
  await leaveFields(page)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row).toHaveCount(1)
  await expect(page.getByText('Undone: delete “walk”')).toBeVisible()
  await row.focus()
  await page.keyboard.press('Delete')
  await expect(row).toHaveCount(0)
  await first.close()

  ;({ page } = await start())
  await leaveFields(page)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Nothing to undo since Evenkeel was opened.')).toBeVisible()
})

test('the native menu reaches the page, and what cannot be done is said', async () => {
  const page = await shared.begin()
  const click = (id: string) =>
    shared
      .app()
      .evaluateMain(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)
  await click('go-balance')
  await expect(page).toHaveTitle(/Balance/)
  await click('new-entry')
  await expect(quickAdd(page)).toBeFocused()
  await click('timer-discard')
  await expect(page.getByText(/“Discard the timer” cannot be done just now/)).toBeVisible()
  await click('shortcuts')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await click('go-reports')
  await expect(page.getByText(/“Reports” cannot be done just now/)).toBeVisible()
  await expect(page).toHaveTitle(/Today/)
  await page.keyboard.press('Escape')
})

/** Goes to the reminder by the palette. */
async function openReminder(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('set a rem')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Reminder' })).toBeFocused()
  return page.getByRole('main')
}

test('a system without notifications is said to have none', async () => {
  const page = await shared.begin()
  await shared.app().evaluateMain(({ Notification }) => void (Notification.isSupported = () => false))
  const form = await openReminder(page)
  await expect(form.getByText(/a reminder is unavailable here/)).toBeVisible()
  await expect(form.getByRole('button', { name: 'Save' })).toBeDisabled()
  await lookWideAndNarrow(page, 'reminder-unavailable')
})

test('a reminder is set and kept; clicking the notification begins an entry; it tells nothing of the journal', async () => {
  let own = await start()
  let { page } = own
  await page.keyboard.type('20m secret project')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: 'secret project', exact: true })).toHaveCount(1)
  const pretend = () =>
    own.evaluateMain(({ Notification }) => {
      const shown: Electron.Notification[] = []
      Object.assign(globalThis, { shown })
      Notification.isSupported = () => true
      Notification.prototype.show = function show() {
        shown.push(this)
      }
    })
  await pretend()
  let form = await openReminder(page)
  await form.getByRole('checkbox', { name: 'Remind me to log' }).focus()
  await page.keyboard.press('Space')
  await form.getByRole('spinbutton', { name: /hour/i }).focus()
  await page.keyboard.press('ArrowUp')
  await form.getByRole('spinbutton', { name: /minute/i }).focus()
  await page.keyboard.type('30')
  await form.getByRole('button', { name: 'Friday' }).click()
  await lookWideAndNarrow(page, 'reminder')
  await form.getByRole('button', { name: 'Show one now' }).click()
  const texts = () =>
    own.evaluateMain(() =>
      (globalThis as unknown as { shown: Electron.Notification[] }).shown.map(
        ({ title, body }) => `${title} ${body}`,
      ),
    )
  await expect.poll(texts).toHaveLength(1)
  expect((await texts()).join()).not.toContain('secret')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Reminder saved.')).toBeVisible()
  const preferences = JSON.parse(readFileSync(join(dataDir, 'preferences.json'), 'utf8')) as {
    reminder: unknown
  }
  expect(preferences.reminder).toEqual({ isOn: true, time: '18:30', weekdays: [1, 2, 3, 4] })

  await page.keyboard.press('ControlOrMeta+2')
  await expect(page).toHaveTitle(/Balance/)
  await own.evaluateMain(() =>
    (globalThis as unknown as { shown: Electron.Notification[] }).shown[0]?.emit('click'),
  )
  await expect(page).toHaveTitle(/Today/)
  await expect(quickAdd(page)).toBeFocused()
  await own.close()

  own = await start()
  page = own.page
  await pretend()
  form = await openReminder(page)
  await expect(form.getByRole('checkbox', { name: 'Remind me to log' })).toBeChecked()
  await expect(form.getByRole('button', { name: 'Friday' })).toHaveAttribute('aria-pressed', 'false')
})
