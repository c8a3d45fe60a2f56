import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Summary } from '../../shared/balance/summary.ts'
import { DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { pdfText } from '../support/pdf-tools.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

// Two career stories, the first with the command line after the window. No test here touches the mouse.
test.setTimeout(180_000)

const TODAY = ['--today', '2026-11-22']
const YEAR = ['--from', '2026-01-01', '--to', '2026-11-22']
const skillId = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id

let folder: string
let dataDir: string
let app: LaunchedApp
let page: Page

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-career-'))
  dataDir = join(folder, 'data')
})

test.afterEach(async () => {
  await app.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function start(): Promise<void> {
  app = await launchApp({ dataDir, args: TODAY })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function goToTargets(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+3')
  await press(page.getByRole('link', { name: 'Career and targets' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Career and targets' })).toBeVisible()
}

async function press(target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Opens the menu of a chapter or a target and takes one of its actions. */
async function act(of: RegExp, action: string): Promise<void> {
  await press(page.getByRole('button', { name: of }))
  await expect(page.getByRole('menuitem', { name: action })).toBeVisible()
  await page.keyboard.type(action)
  await page.keyboard.press('Enter')
}

/** Types a day into the part of a date that comes first; the rest follows by itself. */
async function typeDay(digits: string): Promise<void> {
  const group = page.getByRole('dialog').getByRole('group', { name: 'From' })
  await tabTo(page, group.getByRole('spinbutton').first())
  await page.keyboard.type(digits)
}

/** Chooses a place on a scale from 1 to 5. */
async function choose(scale: RegExp, degree: number): Promise<void> {
  await tabTo(page, page.getByRole('radiogroup', { name: scale }).getByRole('radio').first())
  for (let step = 1; step < degree; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = (name: string) => page.getByRole('dialog', { name })
const timeline = () => page.getByRole('region', { name: 'Chapters and their targets' })

/** Goes to the numbers of Balance. */
async function goToNumbers(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+2')
  await tabTo(page, page.getByRole('radio', { name: 'Charts' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
}

/** What Balance has as the target of each month, January first. */
async function targetsByMonth(): Promise<string[]> {
  const months = page.getByRole('table', { name: 'Time by side in the last 12 months' })
  const titles = await months.getByRole('columnheader').allTextContents()
  const column = titles.indexOf('Target hard')
  const rows = await months
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    )
  const byMonth = new Map(rows.map((cells) => [cells[0] ?? '', cells[column] ?? '']))
  return MONTHS.map((month) => byMonth.get(`${month} 2026`) ?? 'missing')
}

const MONTHS = 'January February March April May June July August September October November'.split(' ')
const EARLY = '60–80%'
const LEAD = '33–53%'
const bands = (early: number) => MONTHS.map((_, index) => (index < early ? EARLY : LEAD))

test('a promotion on 1 July moves the band from July on, and its day can be corrected and taken back', async () => {
  const entries = MONTHS.flatMap((_, index) => {
    const month = `2026-${String(index + 1).padStart(2, '0')}`
    return [
      { title: 'Built a feature', minutes: 420, skill: 'Programming' },
      { title: 'Paired with a colleague', minutes: 180, skill: 'Teamwork' },
    ].map(({ title, minutes, skill }) => ({
      id: `${month}-${minutes}`,
      date: `${month}-10`,
      minutes,
      title,
      allocations: [{ skillId: skillId(skill), minutes }],
    }))
  })
  const file = join(folder, 'year.evenkeel.json')
  const journal = {
    format: 'evenkeel-journal',
    version: 1,
    chapters: [{ id: 'dev', from: '2025-09-01', role: 'Developer', stage: 'early' }],
    targets: [
      {
        id: 'craft',
        from: '2025-09-01',
        shares: { hard: 0.7, soft: 0.3 },
        reason: 'The craft first.',
        chapterId: 'dev',
      },
    ],
    entries,
  }
  writeFileSync(file, JSON.stringify(journal))
  await resultOf(['import', file, '--data-dir', dataDir, ...TODAY])

  await start()
  await goToTargets()
  await expect(timeline().getByRole('heading', { level: 3 })).toHaveText([
    /Developer/,
    'Before the first chapter',
  ])
  await press(button('Add a chapter'))
  await expect(page.getByRole('textbox', { name: 'Role' })).toBeFocused()
  await look(page, 'chapter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A chapter needs a role.')).toBeVisible()
  await page.keyboard.type('Team lead')
  await typeDay('07012026')
  await page.keyboard.press('Tab')
  await press(dialog('Add a chapter').getByRole('button', { name: 'Add a chapter' }))

  await expect(dialog('A target for Team lead')).toBeVisible()
  const proposal = page.getByRole('region', { name: 'What it comes to' })
  await expect(proposal).toContainText('Hard skills 40 to 60%, soft skills 40 to 60%')
  await choose(/The role is about/, 2)
  await choose(/Results come from/, 4)
  await expect(proposal).toContainText('Hard skills 33 to 53%, soft skills 47 to 67%')
  const why =
    /^Mid-career starts at 50% hard, then 4 points to soft .* and 3 points to soft .*the numbers are Evenkeel’s\.$/
  await expect(page.getByRole('textbox', { name: 'Why' })).toHaveValue(why)
  await look(page, 'guided')
  await press(button('Save target'))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button('Add a chapter')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Your target today' })).toContainText('Jul 1, 2026')
  await expect(timeline()).toContainText('Sep 1, 2025 – Jun 30, 2026')
  await look(page, 'career')
  await goToNumbers()
  await expect.poll(targetsByMonth).toEqual(bands(6))

  await goToTargets()
  await act(/^Actions for Team lead$/, 'Edit')
  await expect(dialog('Edit the chapter')).toBeVisible()
  await typeDay('05012026')
  await expect(page.getByText('Its target moves with this day')).toBeVisible()
  await press(button('Save'))
  await expect(timeline()).toContainText('Sep 1, 2025 – Apr 30, 2026')
  await goToNumbers()
  await expect.poll(targetsByMonth).toEqual(bands(4))
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Undone: Changed the chapter “Team lead”')).toBeVisible()
  await expect.poll(targetsByMonth).toEqual(bands(6))
  await app.close()

  const on = [...YEAR, '--data-dir', dataDir, ...TODAY]
  const { byMonth } = await resultOf<Summary>(['summary', ...on])
  expect(byMonth.map(({ target }) => target?.hard)).toEqual(
    bands(6).map((band) => (band === EARLY ? [0.6, 0.8] : [0.33, 0.53])),
  )
  const pdf = join(folder, 'report.pdf')
  const { exit } = await runCommand(['report', ...on, '--out', pdf])
  expect(exit).toBe(0)
  const text = pdfText(pdf)
  for (const [index, month] of MONTHS.entries()) {
    expect(text).toMatch(new RegExp(`${month} 2026 .*${bands(6)[index]}`))
  }
  expect(text).toContain('Targets in this time')
  expect(text).toMatch(/Jan 1, 2026 – Jun 30, 2026 +60–80% +20–40% +Developer +The craft first\./)
  expect(text).toMatch(/Jul 1, 2026 – Nov 22, 2026 +33–53% +47–67% +Team lead +Mid-career starts at/)
})

test(
  'a new journal begins with the current role; own numbers are checked, and a chapter that goes leaves its target',
  { tag: '@long' },
  async () => {
    await start()
    await goToTargets()
    await expect(page.getByRole('region', { name: 'Your target today' })).toContainText(
      'From the start, until you choose',
    )
    await look(page, 'empty')
    await press(button('Add my current role'))
    await page.keyboard.type('Principal engineer')
    await typeDay('01152026')
    await press(dialog('Add a chapter').getByRole('button', { name: 'Add a chapter' }))
    await expect(dialog('A target for Principal engineer')).toBeVisible()
    await press(button('Not now'))
    await expect(timeline()).toContainText('Goes on from before')

    await press(button('Set a target'))
    await tabTo(page, page.getByRole('radio', { name: 'Three answers' }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    const type = async (field: string, text: string) => {
      await tabTo(page, page.getByRole('textbox', { name: field }))
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    }
    await type('Hard, %', '35')
    await expect(page.getByRole('textbox', { name: 'Soft, %' })).toHaveValue('65')
    await type('Soft, %', '60')
    await expect(page.getByText('Hard and soft come to 95%; together they make 100%.')).toBeVisible()
    await expect(button('Save target')).toBeDisabled()
    await type('Floor of each side, %', '50')
    await expect(page.getByText('Between 0 and 40.')).toBeVisible()
    await look(page, 'wrong-numbers')
    await type('Soft, %', '65')
    await type('Floor of each side, %', '20')
    await type('Why', 'I mentor two teams.')
    await press(button('Save target'))
    await expect(page.getByRole('region', { name: 'Your target today' })).toContainText(
      'Hard skills 25 to 45%, soft skills 55 to 75%',
    )

    await act(/^Actions for Principal engineer$/, 'Delete')
    await expect(
      page.getByText('Deleted the chapter “Principal engineer”. Its target stays, from Jan 15, 2026.'),
    ).toBeVisible()
    await expect(timeline().getByText('I mentor two teams.')).toBeVisible()
    await expect(timeline().getByText('Principal engineer')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Actions for the target Hard skills 25/ })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(timeline().getByRole('heading', { name: /Principal engineer/ })).toBeVisible()
  },
)
