import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Goal } from '../../shared/balance/career.ts'
import type { Week } from '../../shared/balance/week.ts'
import type { Review } from '../../shared/growth/records.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

// Every look goes through axe in both themes.
test.setTimeout(300_000)

let dataDir: string
let app: LaunchedApp

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-reviews-'))
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(...args: string[]): Promise<Page> {
  app = await launchApp({ dataDir, args })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  return app.page
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await target.focus()
  await page.keyboard.press(key)
}

const due = (page: Page) => page.getByRole('region', { name: 'Due' })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const question = (page: Page, name: string) => page.getByRole('textbox', { name })
const choose = async (page: Page, label: RegExp, option: string, index = 0) => {
  await press(page, page.getByRole('button', { name: label }).nth(index))
  await page.getByRole('option', { name: option, exact: true }).press('Enter')
}

test('a month is looked back on from Today: its numbers, its answers, a goal and a place in the plan', async () => {
  const page = await start('--sample', '--today', '2026-11-22')
  const october = due(page).getByRole('link', { name: 'Look back on October' })

  // Put off for a week, and back by undo.
  await press(page, due(page).getByRole('button', { name: 'Put off: Look back on October' }))
  await page.getByRole('menuitem', { name: 'For a week' }).press('Enter')
  await expect(october).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(october).toBeVisible()

  await tabTo(page, october)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Review of October 2026')).toBeFocused()
  await expect(
    page.getByText('Hard skills took 59% of October, inside your band of 40 to 60%.'),
  ).toBeVisible()
  await expect(page.getByText('Prepare the half-year talks in good time')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Show the categories' }))
  await expect(page.getByRole('row', { name: /Communication/ })).toBeVisible()

  // Nothing can be finished before a word is written, and nothing is guessed.
  await press(page, page.getByRole('button', { name: 'Finish review' }))
  await expect(page.getByText('Write an answer or an intention first')).toBeVisible()
  const glad = question(page, 'What am I glad to have done this month?')
  await expect(glad).toBeFocused()
  await expect(page.getByRole('group', { name: 'Answered before: What am I glad' })).toContainText(
    'The plan for two quarters is one page',
  )
  await page.keyboard.type('The release went out without me.')
  await press(page, page.getByRole('button', { name: 'Add an intention' }))
  await page.keyboard.type('Lead a hard talk')
  await choose(page, /Becomes$/, 'A goal')
  await press(page, page.getByRole('button', { name: 'Add an intention' }))
  await page.keyboard.type('Practise it')
  await choose(page, /Becomes$/, 'Time in the plan', 1)
  await press(page, page.getByRole('button', { name: 'Finish review' }))
  await expect(page.getByText('Choose what the time goes to.')).toBeVisible()
  await choose(page, /Category$/, 'Communication')
  await choose(page, /Day$/, 'Tuesday')
  await look(page, 'reviews-writing-1280')

  await press(page, page.getByRole('button', { name: 'Finish review' }))
  await expect(page.getByText('Finished on Nov 22, 2026')).toBeVisible()
  await expect(heading(page, 'Review of October 2026')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Looking back' })).toContainText(
    'The release went out without me.',
  )
  await expect(page.getByRole('region', { name: 'Looking back' })).toContainText('Goal, in work')
  await look(page, 'reviews-reading-1280')

  // One undo takes back all of it and brings the words back to go on with; they are finished again.
  await page.keyboard.press('Control+z')
  await expect(glad).toHaveValue('The release went out without me.')
  await press(page, page.getByRole('button', { name: 'Finish review' }))
  await expect(page.getByText('Finished on Nov 22, 2026')).toBeVisible()

  // Changed, and deleted with undo.
  await press(page, page.getByRole('button', { name: 'Edit' }))
  await expect(heading(page, 'Review of October 2026')).toBeFocused()
  await glad.fill('The release went out without me, twice.')
  await press(page, page.getByRole('button', { name: 'Save changes' }))
  await expect(page.getByText('without me, twice.')).toBeVisible()
  await expect(heading(page, 'Review of October 2026')).toBeFocused()
  await press(page, page.getByRole('link', { name: 'All reviews' }))
  await expect(heading(page, 'Reviews')).toBeFocused()
  await press(page, page.getByRole('button', { name: 'Actions for the review of October 2026' }))
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
  await expect(page.getByRole('link', { name: 'October 2026', exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: 'October 2026', exact: true })).toBeVisible()
  await look(page, 'reviews-overview-1280')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: /November 22/ })).toBeVisible()
  await expect(october).toHaveCount(0)
  await app.close()

  const common = ['--data-dir', dataDir, '--today', '2026-11-22']
  const week = await resultOf<Week>(['week', '--on', '2026-11-24', ...common])
  expect(week.rows).toContainEqual({ category: 'Communication', mode: null, planned: 60, actual: 0 })
  const out = join(dataDir, 'all.evenkeel.json')
  await runCommand(['export', '--format', 'json', '--out', out, ...common])
  const journal = JSON.parse(readFileSync(out, 'utf8')) as { reviews: Review[]; goals: Goal[] }
  const goal = journal.goals.find(({ title }) => title === 'Lead a hard talk')
  expect(journal.reviews.find(({ from }) => from === '2026-10-01')).toMatchObject({
    finishedOn: '2026-11-22',
    answers: [
      {
        question: 'What am I glad to have done this month?',
        text: 'The release went out without me, twice.',
      },
    ],
    intentions: [
      { text: 'Lead a hard talk', goalId: goal?.id },
      { text: 'Practise it', plannedFrom: '2026-11-23' },
    ],
  })
})

test(
  'a review in one’s own questions survives a kill in the middle of a sentence',
  { tag: '@long' },
  async () => {
    const page = await start('--today', '2026-11-22')
    await expect(due(page)).toHaveCount(0)
    await page.keyboard.press('Control+3')
    await page.getByRole('link', { name: 'Reviews' }).press('Enter')
    await expect(page.getByText('Finished reviews stand here')).toBeVisible()
    await look(page, 'reviews-empty-1280')

    // A question of one's own, first in the list; the rest are ours.
    await press(page, page.getByRole('button', { name: 'Questions' }))
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Week' }).click()
    await press(page, dialog.getByRole('button', { name: 'Add a question' }))
    await page.keyboard.type('Whom did I help?')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Alt+ArrowUp')
    await expect(dialog.getByRole('textbox', { name: 'Question 1' })).toHaveValue('Whom did I help?')
    await look(page, 'reviews-questions-1280')
    await press(page, dialog.getByRole('button', { name: 'Save' }))
    await expect(dialog).toHaveCount(0)

    await page.getByRole('link', { name: /^Begin the review of Nov/ }).press('Enter')
    await expect(page.getByRole('textbox').first()).toHaveAccessibleName('Whom did I help?')
    const words = `${'Priya with her first talk, and a long story about how it came to be. '.repeat(12)}And Jon`
    await question(page, 'Whom did I help?').fill(words)
    await page.getByText('Kept while you write', { exact: true }).waitFor()
    await page.waitForFunction(() => !document.querySelector('[data-keeping="waiting"]'))
    await app.kill()

    const again = await start('--today', '2026-11-22')
    await again.keyboard.press('Control+3')
    await again.getByRole('link', { name: 'Reviews' }).press('Enter')
    await expect(again.getByText('Begun; what you wrote is kept')).toBeVisible()
    await again.getByRole('link', { name: /^Go on with the review of Nov/ }).press('Enter')
    await expect(again.getByText('What you wrote before is here again.')).toBeVisible()
    await expect(question(again, 'Whom did I help?')).toHaveValue(words)
    await again.setViewportSize({ width: 900, height: 700 })
    await look(again, 'reviews-long-900')

    // Finishing a week keeps the week: Today will name the next one.
    await press(again, again.getByRole('button', { name: 'Finish review' }))
    await expect(again.getByText('Finished on Nov 22, 2026')).toBeVisible()
    await press(again, again.getByRole('link', { name: 'All reviews' }))
    await expect(again.getByRole('checkbox', { name: /Show on Today when a week/ })).toBeChecked()
    await expect(again.getByText('Begun; what you wrote is kept')).toHaveCount(0)
  },
)
