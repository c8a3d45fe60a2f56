import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Goal } from '../../shared/balance/career.ts'
import type { Week } from '../../shared/balance/week.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

// Every look goes through axe in both themes.
test.setTimeout(150_000)

let dataDir: string
let app: LaunchedApp

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-goals-'))
  app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const card = (page: Page, title: string) => page.getByRole('article', { name: title })
const dialog = (page: Page) => page.getByRole('dialog')

async function goToGoals(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+3')
  await tabTo(page, page.getByRole('link', { name: 'Goals' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Goals' })).toBeVisible()
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function act(page: Page, title: string, action: string): Promise<void> {
  await press(page, page.getByRole('button', { name: `Actions for ${title}` }))
  await page.getByRole('menuitem', { name: action }).press('Enter')
}

test('a goal is made in a few keys, its milestones ticked, its time planned, an entry linked to it, by keyboard alone', async () => {
  const { page } = app
  await goToGoals(page)
  await expect(page.getByText('What do you want to be able to do?')).toBeVisible()
  await look(page, 'goals-empty-1280')

  await press(page, page.getByRole('button', { name: 'Add goal' }))
  await expect(dialog(page).getByRole('textbox', { name: 'Goal' })).toBeFocused()
  await look(page, 'goals-quick-1280')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A goal needs a few words.')).toBeVisible()
  await expect(dialog(page).getByRole('textbox', { name: 'Goal' })).toBeFocused()
  await page.keyboard.type('Read one paper a month')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Read one paper a month')).toContainText('Due in 3 months, Feb 28, 2027')

  // With the rest: weekly time, category, milestones in an order of one's own.
  await press(page, page.getByRole('button', { name: 'Add goal' }))
  await page.keyboard.type('Pass the exam')
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Time a week' }))
  await page.keyboard.type('2h')
  await press(page, dialog(page).getByText('Why, milestones, skills and the rest'))
  for (const title of ['Course finished', 'Exam booked']) {
    await press(page, dialog(page).getByRole('button', { name: 'Add a milestone' }))
    await page.keyboard.type(title)
  }
  await page.keyboard.press('Alt+ArrowUp')
  await expect(dialog(page).getByRole('textbox', { name: 'Milestone 1' })).toHaveValue('Exam booked')
  await expect(dialog(page).getByRole('textbox', { name: 'Milestone 1' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('11242026')
  await press(page, dialog(page).getByRole('button', { name: /Category$/ }))
  await page.getByRole('option', { name: 'Technology' }).press('Enter')
  await look(page, 'goals-dialog-1280')
  await press(page, dialog(page).getByRole('button', { name: 'Save' }))
  const exam = card(page, 'Pass the exam')
  await expect(exam).toContainText('On track')
  await expect(exam).toContainText('0 of 2 milestones, next: Exam booked by Nov 24')

  const booked = exam.getByRole('checkbox', { name: /Exam booked/ })
  await press(page, booked, 'Space')
  await expect(exam).toContainText('Ahead')
  await expect(exam).toContainText('done on Nov 22, 2026')
  await press(page, page.getByRole('button', { name: 'Undo', exact: true }).first())
  await expect(booked).not.toBeChecked()
  await expect(exam).toContainText('On track')

  await press(page, page.getByRole('button', { name: 'Put 2h a week into the plan' }))
  await expect(page.getByRole('button', { name: 'Put 2h a week into the plan' })).toHaveCount(0)
  const menuOf = (title: string) => page.getByRole('button', { name: `Actions for ${title}` })
  await expect(menuOf('Pass the exam')).toBeFocused()

  // A goal that is over goes out of the way, and comes back by undo.
  await act(page, 'Read one paper a month', 'Done today')
  await expect(page.getByText('Closed (1)')).toBeVisible()
  await expect(menuOf('Pass the exam')).toBeFocused()
  await act(page, 'Pass the exam', 'Pause')
  await expect(page.getByRole('heading', { level: 2, name: 'Paused' })).toBeVisible()
  await expect(exam).not.toContainText('On track')
  await act(page, 'Pass the exam', 'Take up again')
  await expect(exam).toContainText('On track')
  await act(page, 'Pass the exam', 'Delete')
  await expect(exam).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(exam).toBeVisible()

  await page.keyboard.press('Control+1')
  await press(page, page.getByRole('button', { name: 'New entry in full' }))
  await page.keyboard.type('Practice exam')
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Duration' }))
  await page.keyboard.type('50m')
  await press(page, dialog(page).getByRole('button', { name: /Goal$/ }))
  await expect(page.getByRole('option')).toHaveText(['None', 'Pass the exam'])
  await page.getByRole('option', { name: 'Pass the exam' }).press('Enter')
  await press(page, dialog(page).getByRole('button', { name: 'Save' }))
  await expect(dialog(page)).toHaveCount(0)
  await goToGoals(page)
  await expect(exam).toContainText('50m in entries that name it')
  await app.close()

  // As of a later day the same goal is behind; nothing but the day has changed.
  app = await launchApp({ dataDir, args: ['--today', '2026-12-01'] })
  await goToGoals(app.page)
  await expect(card(app.page, 'Pass the exam')).toContainText('Behind')
  await expect(card(app.page, 'Pass the exam')).toContainText('0 of 2 milestones')
  await look(app.page, 'goals-behind-1280')
  await app.close()

  const common = ['--data-dir', dataDir, '--today', '2026-12-01']
  const week = await resultOf<Week>(['week', '--on', '2026-12-01', ...common])
  expect(week.rows).toEqual([{ category: 'Technology', mode: null, planned: 120, actual: 0 }])
  const out = join(dataDir, 'all.evenkeel.json')
  await runCommand(['export', '--format', 'json', '--out', out, ...common])
  const journal = JSON.parse(readFileSync(out, 'utf8')) as { goals: Goal[]; entries: Entry[] }
  const kept = journal.goals.find(({ title }) => title === 'Pass the exam')
  expect(journal.entries.map(({ goalId }) => goalId)).toEqual([kept?.id])
  expect(kept).toMatchObject({
    weeklyMinutes: 120,
    startedOn: '2026-11-22',
    due: '2027-02-28',
    milestones: [
      { title: 'Exam booked', due: '2026-11-24', doneOn: null },
      { title: 'Course finished', due: null, doneOn: null },
    ],
  })
})

test(
  'an example is taken as a start, kept while it is written, and looks right narrow and with long text',
  { tag: '@long' },
  async () => {
    const { page } = app
    await goToGoals(page)
    await press(page, page.getByRole('button', { name: 'Start from “Keep one evening a week free of work”' }))
    await expect(dialog(page).getByRole('textbox', { name: 'Time a week' })).toHaveValue('2h')
    const why = dialog(page).getByRole('textbox', { name: 'Why it matters' })
    await why.fill('A long reason in many words. '.repeat(20))
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await press(page, page.getByRole('button', { name: 'Go on editing' }))
    await expect(why).toHaveValue(/A long reason/)
    await page.setViewportSize({ width: 900, height: 700 })
    await look(page, 'goals-dialog-900')
    await press(page, dialog(page).getByRole('button', { name: 'Save' }))
    await expect(page.getByRole('heading', { level: 2, name: 'Personal' })).toBeVisible()
    await look(page, 'goals-long-900')
  },
)
