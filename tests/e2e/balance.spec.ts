import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Summary } from '../../shared/balance/summary.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../shared/entry/defaults.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { resultOf } from '../support/run-command.ts'

test.setTimeout(120_000)

const TODAY = ['--today', '2026-11-22']

type Part = [skill: string | null, minutes: number]
const entry = (date: string, mode: string | null, title: string, ...parts: [Part, ...Part[]]) => ({
  id: `e-${date}`,
  date,
  minutes: parts.reduce((sum, [, minutes]) => sum + minutes, 0),
  title,
  mode,
  allocations: parts.flatMap(([name, minutes]) =>
    name === null ? [] : [{ skillId: DEFAULT_SKILLS.find((skill) => skill.name === name)?.id, minutes }],
  ),
})

/** Today is in the midst of month, quarter and year; what lies after the same day of the times before is in capitals. */
const JOURNAL = {
  format: 'evenkeel-journal',
  version: 1,
  categories: DEFAULT_CATEGORIES,
  skills: DEFAULT_SKILLS,
  targets: [
    DEFAULT_TARGET,
    { ...DEFAULT_TARGET, id: 'harder', from: '2026-11-10', shares: { hard: 0.7, soft: 0.3 } },
  ],
  entries: [
    entry('2025-11-10', 'apply', 'last year', ['Programming', 100]),
    entry('2025-12-01', null, 'LATER LAST YEAR', ['Programming', 400]),
    entry('2026-08-10', 'practise', 'last quarter', ['Writing', 60]),
    entry('2026-08-30', null, 'LATER LAST QUARTER', ['Writing', 500]),
    entry('2026-10-05', 'learn', 'last month', ['Programming', 120]),
    entry('2026-10-22', null, 'last month, same day', ['Writing', 30]),
    entry('2026-10-23', null, 'LATER LAST MONTH', ['Writing', 300]),
    entry('2026-11-03', 'practise', 'Reviewed the parser', ['Programming', 60], ['Writing', 30]),
    entry('2026-11-16', 'apply', 'Wrote the parser', ['Programming', 120]),
    entry('2026-11-20', null, 'Something', [null, 15]),
    entry('2026-11-22', null, 'Walked', ['Health', 45]),
  ],
}

let dataDir: string
let file: string
let app: LaunchedApp
let page: Page

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-balance-'))
  file = join(dataDir, 'small.evenkeel.json')
  writeFileSync(file, JSON.stringify(JOURNAL))
  app = await launchApp({ dataDir: join(dataDir, 'data'), args: [...TODAY, '--journal', file] })
  page = app.page
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('ControlOrMeta+2')
  await expect(page.getByRole('heading', { level: 1, name: 'Balance' })).toBeFocused()
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

const shown = () => page.getByRole('group', { name: 'Turn to' })
const rowOf = (table: string | RegExp, row: string) =>
  page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: row })
const opens = (name: string) => page.getByRole('button', { name: new RegExp(name), expanded: false })

test('any time beside the one before, as pictures and as tables that agree with the command line', async () => {
  await expect(page.getByText(/Hard skills took 86% of November so far; your band is/)).toBeVisible()
  await expect(
    page.getByText(/still running: everything up to Nov 22, 2026\. Your target changed on Nov 10, 2026/),
  ).toBeVisible()
  await expect(
    page.getByRole('img', { name: 'How the time was spent: Practise 33%, Apply 45%, and Not given 22%.' }),
  ).toBeVisible()

  // To the same day: October to the 22nd, the last quarter to August 22, the last year to November 22.
  const against = 'November 2026 compared with the time before'
  await expect(rowOf(against, 'Hard').first()).toContainText('+1h from 2h')
  await expect(rowOf(against, 'Total')).toHaveText(
    /4h 30m\s*\+2h from 2h 30m\s*12h\s*\+11h from 1h\s*21h 20m\s*\+19h 40m from 1h 40m/,
  )
  await expect(rowOf(against, 'Hard share')).toContainText('+6 pts from 80%')
  await look(page, 'charts')

  await page.getByRole('radio', { name: 'Table' }).click()
  await look(page, 'tables')
  for (const [key, name, from, to] of [
    ['m', 'November 2026', '2026-11-01', '2026-11-30'],
    ['q', 'Q4 2026', '2026-10-01', '2026-12-31'],
    ['y', '2026', '2026-01-01', '2026-12-31'],
  ] as const) {
    const said = await resultOf<Summary>(['summary', '--from', from, '--to', to, '--journal', file, ...TODAY])
    await page.keyboard.press(key)
    const sides = `Time by side in ${name}, with shares and target`
    await expect(rowOf(sides, 'Total')).toContainText(formatMinutes(said.minutes))
    await expect(rowOf(sides, 'Hard skills')).toContainText(formatMinutes(said.bySide.hard))
    await expect(rowOf(sides, 'Unassigned')).toContainText(formatMinutes(said.bySide.unassigned))
    await expect(rowOf(`Time by mode in ${name}`, 'Apply')).toContainText(formatMinutes(said.byMode.apply))
    for (const { skill, category, minutes } of said.bySkill)
      await expect(
        rowOf(`Time by category and skill in ${name}`, category).filter({ hasText: skill }),
      ).toContainText(formatMinutes(minutes))
  }

  // Arrow keys turn; the day that was looked at stays in sight when the kind changes.
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowLeft')
  await expect(shown()).toContainText('October 2026')
  await expect(rowOf(/^Time by side in October/, 'Total')).toContainText('7h 30m')
  await page.getByRole('radio', { name: 'Charts' }).click()
  await page.keyboard.press('w')
  await expect(shown()).toContainText(/Sep 27\s–\sOct 3, 2026/)
  await expect(page.getByText(/^No time in Sep 27/)).toBeVisible()

  // It is still there after having been elsewhere, and leads back to the running one.
  await page.keyboard.press('ControlOrMeta+1')
  await page.keyboard.press('ControlOrMeta+2')
  await expect(shown()).toContainText(/Sep 27/)
  await page.getByRole('button', { name: 'Turn to the running time' }).click()
  await expect(shown()).toContainText(/Nov 22\s–\s28, 2026/)
  await page.keyboard.press('d')
  await expect(page.getByText('Nov 22, 2026 holds personal time only', { exact: false })).toBeVisible()
})

test(
  'a category opens to its skills and their entries; what is edited there counts at once',
  { tag: '@long' },
  async () => {
    await opens('Technology').focus()
    await page.keyboard.press('ArrowRight')
    await expect(opens('Programming')).toContainText('3h')
    await opens('Programming').focus()
    await page.keyboard.press('Enter')
    const entries = page.getByRole('list', { name: 'Entries of Programming' })
    await expect(entries.getByRole('listitem')).toHaveText([
      /Nov 16, 2026Wrote the parser2h/,
      /Nov 3, 2026Reviewed the parser1hof 1h 30m/,
    ])
    await opens('Unassigned').click()
    await opens('No skill given').click()
    await expect(page.getByRole('list', { name: 'Entries of No skill given' })).toContainText('Something15m')
    await look(page, 'opened')

    const wrote = entries.getByRole('button', { name: /Wrote the parser/ })
    await wrote.focus()
    await page.keyboard.press('Enter')
    const duration = page.getByRole('dialog').getByRole('textbox', { name: 'Duration' })
    await duration.fill('3h')
    await duration.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(wrote).toContainText('3h')
    await expect(wrote).toBeFocused()
    await expect(page.getByRole('button', { name: /Technology/ })).toContainText('4h')
    await expect(rowOf(/^November 2026 compared/, 'Total')).toContainText('+3h from 2h 30m')

    // Closed by the arrow back.
    await page.getByRole('button', { name: /Technology/ }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(entries).toHaveCount(0)

    // Any dates: typed day by day, and what makes no range is said and not shown.
    await page.getByRole('radio', { name: 'Dates' }).click()
    const part = (field: string, name: RegExp) =>
      page.getByRole('group', { name: field }).getByRole('spinbutton', { name })
    await part('From', /day/).click()
    await page.keyboard.type('16')
    await expect(shown()).toContainText(/Nov 16\s–\s22, 2026/)
    await expect(page.getByRole('button', { name: /Technology/ })).toContainText('3h')
    await part('To', /month/).click()
    await page.keyboard.type('10')
    await expect(page.getByText('This day is before the first one.')).toBeVisible()
    await expect(shown()).toContainText(/Nov 16\s–\s22, 2026/)
    await page.getByRole('button', { name: 'As many days before' }).click()
    await expect(shown()).toContainText(/Nov 9\s–\s15, 2026/)
    await expect(part('From', /day/)).toHaveText('09')
  },
)
