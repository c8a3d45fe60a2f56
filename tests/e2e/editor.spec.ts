import { expect, test, type Page } from '@playwright/test'
import { look, tabTo } from '../support/look.ts'
import { sharedWindow } from '../support/shared-window.ts'

// Every look goes through axe in both themes.
test.setTimeout(120_000)

const shared = sharedWindow(['--today', '2026-11-22'])

const field = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('textbox', { name, exact: true })
const notes = (page: Page) => field(page, 'Notes')
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })

async function openNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New entry in full' }).click()
  await expect(field(page, 'Title')).toBeFocused()
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Leaves the editor and discards what it held, which would come back in the next one. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByText('Unfinished:')).toHaveCount(0)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('what was left unfinished waits on Today, can be discarded, and the discarding taken back', async () => {
  const page = await shared.begin()
  await openNew(page)
  await field(page, 'Title').fill('Half an idea')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Unfinished: “Half an idea”')).toBeVisible()
  await look(page, 'editor-unfinished')
  await page.getByRole('button', { name: 'Go on', exact: true }).first().click()
  await expect(field(page, 'Title')).toHaveValue('Half an idea')
  await expect(page.getByText('Brought back what you were writing.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Unfinished:')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page, 'Title')).toHaveValue('Half an idea')
  await field(page, 'Duration').fill('20m')
  await save(page)
  await expect(row(page, 'Half an idea')).toBeVisible()
  await expect(page.getByText('Unfinished:')).toHaveCount(0)
})

test('every field is there again when the entry is opened again', async () => {
  const page = await shared.begin()
  await openNew(page)
  await field(page, 'Title').fill('Listened to the team')
  await field(page, 'Duration').fill('1h 30m')
  await choose(page, 'Kind', 'Moment')
  await choose(page, 'Mode', 'Apply')
  await field(page, 'Tags').fill('team, deep work')
  await page.getByText('More', { exact: true }).click()
  await choose(page, 'Context', 'Personal')
  await choose(page, 'With whom', 'Group')
  await page.getByText(/^Structured/).click()
  await page.getByText(/^Participatory/).click()
  await field(page, 'Situation').fill('A heated meeting')
  await field(page, 'What I did').fill('I asked and waited')
  await field(page, 'Effect').fill('They decided themselves')
  await notes(page).fill('## Why\n\nBecause.')
  await field(page, 'Outcome').fill('A calmer team')
  for (const skill of ['Active listening', 'Empathy']) {
    await page.getByRole('button', { name: 'Add a skill' }).click()
    await page.getByRole('combobox').last().fill(skill)
    await page.getByRole('option', { name: skill }).click()
  }
  await page.getByRole('button', { name: 'Split evenly' }).click()
  await expect(field(page, 'Minutes for Empathy')).toHaveValue('45m')
  await save(page)

  await row(page, 'Listened to the team').dblclick()
  const before = page.getByRole('dialog')
  await expect(field(page, 'Title')).toHaveValue('Listened to the team')
  await expect(field(page, 'Duration')).toHaveValue('1h 30m')
  await expect(field(page, 'Tags')).toHaveValue('team, deep work')
  await expect(field(page, 'Situation')).toHaveValue('A heated meeting')
  await expect(field(page, 'What I did')).toHaveValue('I asked and waited')
  await expect(field(page, 'Effect')).toHaveValue('They decided themselves')
  await expect(notes(page)).toHaveValue('## Why\n\nBecause.')
  await expect(field(page, 'Outcome')).toHaveValue('A calmer team')
  await expect(field(page, 'Minutes for Empathy')).toHaveValue('45m')
  await expect(before.getByRole('checkbox', { name: /^Structured/ })).toBeChecked()
  await expect(before.getByRole('checkbox', { name: /^Participatory/ })).toBeChecked()
  for (const value of ['Moment Kind', 'Apply Mode', 'Personal Context', 'Group With whom'])
    await expect(before.getByRole('button', { name: value })).toBeVisible()
  await expect(before.getByText('logged on the same day')).toBeVisible()
  await look(page, 'editor-full-1280')
})

test('notes are written by keyboard alone: lists go on, marks, undo, and a task ticked in the preview', async () => {
  const page = await shared.begin()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await tabTo(page, page.getByRole('button', { name: 'New entry in full' }))
  await page.keyboard.press('Enter')
  await expect(field(page, 'Title')).toBeFocused()
  await page.keyboard.type('Prepared the review')
  await tabTo(page, notes(page))
  await page.keyboard.type('- one\ntwo\n\nPlan\n')
  await page.keyboard.press('ControlOrMeta+Shift+9')
  await page.keyboard.type('read it\nask')
  await expect(notes(page)).toHaveValue('- one\n- two\nPlan\n- [ ] read it\n- [ ] ask')
  await page.keyboard.press('Tab')
  await expect(notes(page)).toHaveValue('- one\n- two\nPlan\n- [ ] read it\n  - [ ] ask')
  await expect(notes(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(notes(page)).toHaveValue('- one\n- two\nPlan\n- [ ] read it\n- [ ] ask')
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('why')
  await expect(notes(page)).toHaveValue(/- \[ \] ask \*\*why\*\*$/)

  // At the outer level Shift and Tab lead back out of the notes.
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('tab', { name: 'Write' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  const task = page.getByRole('checkbox', { name: 'Task on line 4' })
  await tabTo(page, task)
  await page.keyboard.press('Space')
  await expect(task).toBeChecked()
  await expect(page.locator('strong')).toHaveText('why')
  await tabTo(page, page.getByRole('tab', { name: 'Preview' }))
  await page.keyboard.press('ArrowLeft')
  await expect(notes(page)).toHaveValue('- one\n- two\nPlan\n- [x] read it\n- [ ] ask **why**')
  // Outside a list Tab moves on.
  await tabTo(page, notes(page))
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('x')
  await page.keyboard.press('Tab')
  await expect(notes(page)).not.toBeFocused()
  expect(problems).toEqual([])
  await leave(page)
})

test('notes show no HTML, open no link and fetch no picture', async () => {
  const page = await shared.begin()
  await openNew(page)
  await notes(page).fill(
    '<b onclick="x">bold</b> [a](https://user@example.org/x) [b](javascript:alert(1)) ![cat](https://example.org/c.png)\n\n| a |\n|--:|\n| 1 |',
  )
  await page.getByRole('tab', { name: 'Preview' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Preview' })
  await expect(panel).toContainText('a (example.org)')
  await expect(panel).toContainText('[Picture: cat]')
  expect(await panel.locator('a, img, b, [onclick]').count()).toBe(0)
  await expect(panel.getByRole('cell')).toHaveText('1')
  await leave(page)
})

test('a template is made of an entry, fills a new one, is named anew and deleted with a way back', async () => {
  const page = await shared.begin()
  await openNew(page)
  await field(page, 'Title').fill('One-to-one')
  await field(page, 'Duration').fill('30m')
  await notes(page).fill('- [x] asked')
  await page.getByRole('button', { name: 'More for this entry' }).click()
  await page.getByRole('menuitem', { name: 'Save as template' }).click()
  await expect(page.getByText('Saved the template “One-to-one”.')).toBeVisible()
  await save(page)

  await openNew(page)
  await page.getByRole('button', { name: 'From a template' }).click()
  await page.getByRole('menuitem', { name: 'One-to-one' }).click()
  await expect(field(page, 'Title')).toHaveValue('One-to-one')
  await expect(field(page, 'Duration')).toHaveValue('30m')
  await expect(notes(page)).toHaveValue('- [ ] asked')
  await save(page)
  await expect(row(page, 'One-to-one')).toHaveCount(2)

  await openNew(page)
  await page.getByRole('button', { name: 'More for this entry' }).click()
  await page.getByRole('menuitem', { name: 'Manage templates' }).click()
  const manage = page.getByRole('dialog', { name: 'Templates' })
  await manage.getByRole('textbox').fill('Weekly talk')
  await manage.getByRole('textbox').blur()
  await expect(manage.getByRole('textbox', { name: 'Name of the template Weekly talk' })).toBeVisible()
  await look(page, 'editor-templates')
  await manage.getByRole('button', { name: 'Delete the template Weekly talk' }).click()
  await expect(manage.getByRole('textbox')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(manage.getByRole('textbox')).toHaveCount(1)
})

test('the editor looks right, wide and narrow, with errors and with long text', async () => {
  const page = await shared.begin()
  await openNew(page)
  await look(page, 'editor-new-1280')
  await page.getByRole('button', { name: 'Add a skill' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('An entry needs a title.')).toBeVisible()
  await expect(field(page, 'Title')).toBeFocused()
  await look(page, 'editor-errors-1280')
  await page.setViewportSize({ width: 900, height: 640 })
  await look(page, 'editor-errors-900')
  await field(page, 'Title').fill('A very long title that goes on and on '.repeat(6))
  await notes(page).fill(`# Notes\n\n- [ ] task\n- [x] done\n\n${'Long words and more of them. '.repeat(80)}`)
  await look(page, 'editor-long-900')
  await page.getByRole('tab', { name: 'Preview' }).click()
  await look(page, 'editor-preview-900')
})
