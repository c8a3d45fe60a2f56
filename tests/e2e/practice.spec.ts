import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../shared/entry/defaults.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { runCommand } from '../support/run-command.ts'

// Every look goes through axe in both themes.
test.setTimeout(360_000)

let dataDir: string
let app: LaunchedApp

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-practice-'))
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

const EXPLAIN = 'Explain your last change to a non-technical colleague'
const BAND = 'Hard skills took 86 % of the last 3 weeks; your band is 40 to 60 %.'
const dialog = (page: Page) => page.getByRole('dialog')
const due = (page: Page) => page.getByRole('region', { name: 'Due' }).getByRole('link', { name: EXPLAIN })
const answer = (page: Page) => dialog(page).getByRole('textbox', { name: /^Which word stopped them/ })
const insight = (page: Page) => page.getByRole('region', { name: 'Worth a look today' })

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function launch(args: readonly string[]): Promise<Page> {
  app = await launchApp({ dataDir, args })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  return app.page
}

/** Three weeks of much hard work, as of Thursday 2026-11-19. */
async function writeHeavyWeeks(): Promise<void> {
  const skillId = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id
  const entry = (date: string, minutes: number, skill: string) => ({
    id: `${date}-${skill}`,
    date,
    minutes,
    title: `Work on ${skill.toLowerCase()}`,
    mode: 'apply',
    allocations: [{ skillId: skillId(skill), minutes }],
  })
  const days = ['2026-10-28', '2026-11-04', '2026-11-11']
  const file = join(dataDir, 'weeks.evenkeel.json')
  const journal = {
    format: 'evenkeel-journal',
    version: 1,
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    targets: [DEFAULT_TARGET],
    entries: days.flatMap((day) => [entry(day, 86, 'Programming'), entry(day, 14, 'Writing')]),
  }
  writeFileSync(file, JSON.stringify(journal))
  const { exit, stderr } = await runCommand(['import', file, '--data-dir', dataDir])
  expect(exit, stderr).toBe(0)
}

test('an insight is taken up as a planned block, done with the timer through a kill, and ends in an entry with its reflection', async () => {
  await writeHeavyWeeks()
  const on = ['--today', '2026-11-19']
  let page = await launch(on)
  await page.keyboard.press('Control+2')
  await expect(insight(page)).toContainText(BAND)
  await expect(insight(page)).toContainText('Since Oct 25, 2026. Hard and soft minutes of the last three')
  await expect(insight(page)).toContainText('Hard skills86%')
  // It is about today, whatever time is shown.
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(insight(page)).toContainText(BAND)
  await look(page, 'insight-1280')

  await press(page, insight(page).getByRole('button', { name: 'Plan something for it' }))
  await expect(dialog(page).getByRole('radio', { name: EXPLAIN })).toBeFocused()
  await tabTo(page, dialog(page).getByRole('spinbutton', { name: /month, Day/ }))
  await page.keyboard.type('11182026')
  await press(page, dialog(page).getByRole('button', { name: 'Put into the plan' }))
  await expect(dialog(page).getByText('Choose a day from today on.')).toBeVisible()
  await tabTo(page, dialog(page).getByRole('spinbutton', { name: /month, Day/ }))
  await page.keyboard.type('11192026')
  await expect(dialog(page).getByRole('checkbox')).toBeChecked()
  await look(page, 'insight-plan-1280')
  await press(page, dialog(page).getByRole('button', { name: 'Put into the plan' }))
  await expect(page.getByText(`“${EXPLAIN}” is planned for Thursday, November 19, 9:00 AM`)).toBeVisible()
  await expect(insight(page)).not.toContainText(BAND)
  await expect(insight(page)).toBeFocused()

  await page.keyboard.press('Control+1')
  await expect(due(page)).toBeVisible()
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('button', { name: new RegExp(`9:00 AM · 15m.*${EXPLAIN}`) })).toBeVisible()
  await look(page, 'practice-in-the-week-1280')
  await press(page, page.getByRole('button', { name: `Do it now: ${EXPLAIN}` }))
  await expect(page.getByRole('timer', { name: 'Running' })).toBeVisible()
  await expect(page.getByText('Stop after two minutes')).toBeVisible()
  await look(page, 'practice-running-1280')

  await app.kill()
  page = await launch(on)
  await expect(page.getByText('Stop after two minutes')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Stop and log' }))
  await expect(answer(page)).toBeFocused()
  await page.keyboard.type('“Idempotent”. I will say: twice does no harm.')
  await look(page, 'practice-reflection-1280')
  await page.keyboard.press('Escape')
  await expect(page.getByText(`“${EXPLAIN}” has a few questions waiting.`)).toBeVisible()
  await expect(due(page)).toHaveCount(0)

  await app.kill()
  page = await launch(on)
  await press(page, page.getByRole('button', { name: 'Answer them' }))
  await expect(answer(page)).toHaveValue('“Idempotent”. I will say: twice does no harm.')
  await tabTo(page, dialog(page).getByRole('textbox', { name: /^How much of what you left out/ }))
  await page.keyboard.type('Nobody missed it.')
  await press(page, dialog(page).getByRole('button', { name: 'Save' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByText('has a few questions waiting')).toHaveCount(0)

  // What was decided can be looked at and taken back.
  await page.keyboard.press('Control+2')
  await press(page, page.getByRole('button', { name: 'Decided so far (1)' }))
  await expect(dialog(page)).toContainText('Taken up on')
  await press(page, dialog(page).getByRole('button', { name: `Take back: ${BAND}` }))
  await expect(dialog(page)).toContainText('Every decision is taken back.')
  await page.keyboard.press('Escape')
  await expect(insight(page)).toContainText(BAND)
  await app.close()

  const out = join(dataDir, 'all.evenkeel.json')
  await runCommand(['export', '--format', 'json', '--out', out, '--data-dir', dataDir])
  const { entries } = JSON.parse(readFileSync(out, 'utf8')) as { entries: Entry[] }
  const speaking = DEFAULT_SKILLS.find(({ name }) => name === 'Speaking')?.id
  expect(entries.find(({ title }) => title === EXPLAIN)).toMatchObject({
    date: '2026-11-19',
    kind: 'practice',
    mode: 'apply',
    provenance: 'timed',
    allocations: [{ skillId: speaking }],
    notes: [
      '## Which word stopped them, and what will you say in its place?',
      '“Idempotent”. I will say: twice does no harm.',
      '## How much of what you left out did anyone miss?',
      'Nobody missed it.',
    ].join('\n\n'),
  })
})

test(
  'the library is narrowed, written in and done without the timer; insights are put off and dismissed',
  { tag: '@long' },
  async () => {
    const page = await launch(['--sample', '--today', '2026-11-22'])
    const library = page.getByRole('list', { name: 'Activities' })
    const line = (title: string) => library.getByRole('listitem').filter({ hasText: title })
    const fromMenu = async (title: string, action: string) => {
      await press(page, line(title).getByRole('button', { name: `More for ${title}` }))
      await page.getByRole('menuitem', { name: action }).press('Enter')
    }
    await page.evaluate(() => (window.location.hash = 'growth/practice'))
    await expect(page.getByRole('list', { name: 'Suggested for you' }).getByRole('listitem')).toHaveCount(3)
    await expect(library.locator('> li')).toHaveCount(80)
    await look(page, 'practice-1280')

    // Searched, opened, narrowed, and back.
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('non-technical colleague')
    await expect(page.getByText('1 activity')).toBeVisible()
    await press(page, line(EXPLAIN).locator('summary'))
    await expect(line(EXPLAIN).getByRole('heading', { name: 'What to do' })).toBeVisible()
    await expect(line(EXPLAIN).getByRole('heading', { name: 'To think about afterwards' })).toBeVisible()
    await look(page, 'practice-open-1280')
    await page.getByRole('searchbox').fill('xylophone')
    await page.getByRole('button', { name: 'Show all activities' }).press('Enter')
    await expect(library.locator('> li')).toHaveCount(80)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('menuitem', { name: 'Where' }).press('ArrowRight')
    await page.getByRole('menuitemcheckbox', { name: 'in a meeting' }).press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByText('Where: in a meeting')).toBeVisible()
    await expect(line(EXPLAIN)).toHaveCount(0)
    await press(page, page.getByRole('button', { name: 'Clear all' }))
    await expect(line(EXPLAIN)).toBeVisible()

    // A shipped one in one's own words, and its original words again.
    await line(EXPLAIN).locator('summary').press('Enter')
    await fromMenu(EXPLAIN, 'Edit')
    await expect(dialog(page).getByRole('textbox', { name: 'What it is called' })).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Explain it to my sister')
    await look(page, 'practice-edit-1280')
    await page.keyboard.press('Enter')
    await expect(line('Explain it to my sister')).toContainText('changed by you')
    await fromMenu('Explain it to my sister', 'Back to the original')
    await expect(line(EXPLAIN)).toBeVisible()
    await expect(line(EXPLAIN).locator('summary')).toBeFocused()

    // One of one's own, deleted and taken back.
    await page.getByRole('button', { name: 'Add activity' }).press('Enter')
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByText('An activity needs a few words.')).toBeVisible()
    await page.keyboard.type('Read a poem aloud')
    await tabTo(page, dialog(page).getByRole('combobox', { name: 'Skill' }))
    await page.keyboard.type('Speak')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, dialog(page).getByRole('textbox', { name: 'What to do' }))
    await page.keyboard.type('Choose one that is short.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Read it to somebody, twice.')
    await press(page, dialog(page).getByRole('button', { name: 'Save' }))
    await expect(line('Read a poem aloud')).toContainText('Speaking · Practise · your own')
    await line('Read a poem aloud').locator('summary').press('Enter')
    await fromMenu('Read a poem aloud', 'Delete')
    await expect(line('Read a poem aloud')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(line('Read a poem aloud')).toBeVisible()

    // Done without the timer, with the one question that fits any.
    await line('Read a poem aloud').locator('summary').press('Enter')
    await press(page, line('Read a poem aloud').getByRole('button', { name: 'I have done it' }))
    await expect(dialog(page).getByRole('textbox', { name: 'What did you notice?' })).toBeFocused()
    await page.keyboard.type('I hurry at the end.')
    await look(page, 'practice-done-1280')
    await press(page, dialog(page).getByRole('button', { name: 'Save' }))
    await expect(page.getByText('Logged 15m Read a poem aloud')).toBeVisible()

    // Insights: one after the other, put off, dismissed with a reason.
    await page.keyboard.press('Control+2')
    const place = insight(page).getByText(/^1 of \d$/)
    await expect(place).toBeVisible()
    const sentence = await insight(page).getByRole('paragraph').first().innerText()
    await press(page, insight(page).getByRole('button', { name: 'Next insight' }))
    await expect(insight(page)).not.toContainText(sentence)
    await press(page, insight(page).getByRole('button', { name: 'Previous insight' }))
    await expect(insight(page)).toContainText(sentence)
    await press(page, insight(page).getByRole('button', { name: 'Not now' }))
    await page.getByRole('menuitem', { name: 'Ask again on a day' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Ask again on a day' })).toBeVisible()
    await look(page, 'insight-snooze-1280')
    await page.keyboard.press('Escape')
    await press(page, insight(page).getByRole('button', { name: 'Not now' }))
    await page.getByRole('menuitem', { name: 'Ask again in a week' }).press('Enter')
    await expect(insight(page)).not.toContainText(sentence)
    await expect(insight(page)).toBeFocused()
    await press(page, insight(page).getByRole('button', { name: 'Not now' }))
    await page.getByRole('menuitem', { name: 'Dismiss with a reason' }).press('Enter')
    await expect(dialog(page).getByRole('textbox', { name: 'Why it does not matter' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByText('Say in a few words why.')).toBeVisible()
    await look(page, 'insight-dismiss-1280')
    await page.keyboard.type('Not my field any more')
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await page.setViewportSize({ width: 900, height: 700 })
    await press(page, insight(page).getByRole('button', { name: 'Decided so far (2)' }))
    await expect(dialog(page)).toContainText('Not my field any more')
    await expect(dialog(page)).toContainText('until Nov 29, 2026')
    await look(page, 'insight-decisions-900')
    await page.keyboard.press('Escape')
    await insight(page).scrollIntoViewIfNeeded()
    await look(page, 'insight-900')
  },
)
