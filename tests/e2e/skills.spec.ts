import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { RecordOf } from '../../shared/journal/journal.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { runCommand } from '../support/run-command.ts'

// Three launches, and every look goes through axe in both themes.
test.setTimeout(240_000)

let dataDir: string
let app: LaunchedApp

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-skills-'))
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(today: string): Promise<Page> {
  app = await launchApp({ dataDir, args: ['--today', today] })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  await app.page.keyboard.press('Control+4')
  await expect(heading(app.page, 'Skills')).toBeFocused()
  return app.page
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** In a row of choices, goes from the first one so many to the right and takes that. */
async function choose(page: Page, first: string, steps: number): Promise<void> {
  await tabTo(page, page.getByRole('radio', { name: first }))
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
}

/** Answers what is asked now by a digit; the focus is on the skill's name when it is asked. */
async function answer(page: Page, level: number): Promise<string> {
  const asked = page.getByRole('heading', { level: 1 })
  await expect(asked).toBeFocused()
  await page.keyboard.press(String(level))
  await expect(page.getByRole('radio').nth(level - 1)).toBeChecked()
  return (await asked.textContent()) ?? ''
}

test('ten skills are rated by keyboard with a crash in between; later what moved shows, and what nothing shows is asked about', async () => {
  let page = await start('2026-08-22')
  await expect(page.getByText('Where do you stand?')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Rate skills' }))
  await expect(heading(page, 'Rate skills')).toBeFocused()
  await look(page, 'skills-pick-1280')
  await press(page, page.getByRole('button', { name: 'Rate 10 skills' }))

  const rated: string[] = []
  for (let count = 0; count < 4; count++) {
    rated.push(await answer(page, 3))
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${count + 2} of 10`)).toBeVisible()
  }
  rated.push(await answer(page, 2))
  await tabTo(page, page.getByRole('textbox', { name: 'Note (optional)' }))
  await page.keyboard.type('2 of 3 talks went well')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await look(page, 'skills-asked-1280')
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible()
  await app.kill()

  page = await start('2026-08-22')
  await expect(page.getByText('You were rating skills: 5 of 10 done.')).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Go on rating' }))
  await expect(heading(page, rated[4] ?? '')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Note (optional)' })).toHaveValue('2 of 3 talks went well')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Backspace')
  await expect(heading(page, rated[4] ?? '')).toBeFocused()
  await page.keyboard.press('Enter')
  for (let count = 5; count < 9; count++) {
    await expect(page.getByText(`${count + 1} of 10`)).toBeVisible()
    rated.push(await answer(page, 3))
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('10 of 10')).toBeVisible()
  await page.keyboard.press('0')
  await expect(heading(page, 'What moved')).toBeFocused()
  await expect(page.getByText('9 skills rated, 1 skipped')).toBeVisible()
  await page.keyboard.press('Tab')
  await press(page, page.getByRole('button', { name: 'Back' }))
  rated.push(await answer(page, 5))
  await page.keyboard.press('Enter')
  await expect(page.getByText('10 skills rated')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Save ratings' }))

  await expect(heading(page, 'Skills')).toBeFocused()
  await expect(page.getByText(/skills, 10 of them rated/)).toBeVisible()
  const skill = rated[0] ?? ''
  const row = page.getByRole('row', { name: new RegExp(`^Hard skills ${skill}`) })
  await expect(row).toContainText('3')
  await press(page, row.getByRole('link', { name: skill }))
  await expect(heading(page, skill)).toBeFocused()
  await choose(page, 'None', 5)
  await expect(page.getByText('You want 5, 2 levels more.').first()).toBeVisible()
  await press(page, page.getByRole('checkbox', { name: 'Core to my work' }), 'Space')
  await expect(page.getByText('Hard skills · Core to my work')).toBeVisible()
  await press(page, page.getByRole('link', { name: 'All skills' }))
  await expect(page.getByRole('region', { name: 'Hard skills' })).toContainText(`${skill}3, wanted 5`)
  await app.close()

  // A quarter later everything looks better, but nothing was logged in between.
  page = await start('2026-11-22')
  await press(page, page.getByRole('button', { name: 'Rate skills' }))
  await press(page, page.getByRole('button', { name: 'Rate 10 skills' }))
  for (let count = 0; count < 10; count++) {
    await answer(page, 4)
    if (count === 0)
      await expect(page.getByText(/Last time 3, on Aug 22, 2026\. .* no time and no evidence/)).toBeVisible()
    await page.keyboard.press('Enter')
    if (count < 9) await expect(page.getByText(`${count + 2} of 10`)).toBeVisible()
  }
  await expect(heading(page, 'What moved')).toBeFocused()
  await look(page, 'skills-end-1280')
  const doubts = page.getByRole('region', { name: 'Keep it?' }).getByRole('article')
  const asked = await doubts.count()
  expect(asked).toBeGreaterThan(2)
  await press(page, page.getByRole('button', { name: `Keep 4: ${skill}` }))
  await expect(doubts).toHaveCount(asked - 1)
  const second = (await doubts.first().getByRole('heading').textContent())?.replace(/: from.*/, '') ?? ''
  await press(page, page.getByRole('button', { name: new RegExp(`^Back to . *: ${second}`) }))
  await expect(page.getByRole('row', { name: second })).toContainText('same')
  await press(page, page.getByRole('button', { name: 'Save ratings' }))
  await expect(heading(page, 'Skills')).toBeFocused()
  await expect(page.locator('summary', { hasText: 'Assessment of Aug 22, 2026' })).toBeVisible()
  await expect(page.locator('summary', { hasText: 'Assessment of Nov 22, 2026' })).toBeVisible()
  await press(page, page.getByRole('row', { name: new RegExp(`^Hard skills ${skill}`) }).getByRole('link'))
  await expect(
    page.getByText('You rated it 4 on Nov 22, 2026, up 1 from 3 on Aug 22, 2026.').first(),
  ).toBeVisible()
  await look(page, 'skills-drift-1280')
  await page.setViewportSize({ width: 900, height: 700 })
  await choose(page, 'Charts', 1)
  await expect(page.getByRole('table', { name: 'Every rating' }).getByRole('row')).toHaveCount(3)
  await look(page, 'skills-table-900')
  await app.close()

  const out = join(dataDir, 'all.evenkeel.json')
  await runCommand(['export', '--format', 'json', '--out', out, '--data-dir', dataDir])
  const { assessments } = JSON.parse(readFileSync(out, 'utf8')) as { assessments: RecordOf<'assessments'>[] }
  expect(assessments.map(({ date, answers }) => [date, answers.length])).toEqual([
    ['2026-08-22', 10],
    ['2026-11-22', 10],
  ])
  const [first] = assessments
  expect(first?.answers[0]).toMatchObject({ skill, level: 3, scale: { length: 5 } })
  expect(first?.answers[4]?.note).toBe('2 of 3 talks went well')
})
