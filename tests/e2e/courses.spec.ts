import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Entry } from '../../shared/entry/entry.ts'
import type { Course, Person } from '../../shared/growth/records.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { runCommand } from '../support/run-command.ts'

// Every look goes through axe in both themes.
test.setTimeout(360_000)

let dataDir: string
let app: LaunchedApp

test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-courses-'))
  app = await launchApp({ dataDir, args: ['--today', '2026-10-20'] })
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const card = (page: Page, title: string) => page.getByRole('article', { name: title })
const dialog = (page: Page) => page.getByRole('dialog')

// By the palette: behind the heading of Practice lie more stops than anybody wants to pass.
async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Find a command' })).toBeVisible()
  await page.keyboard.type(name)
  await expect(page.getByRole('menuitem', { name, exact: false }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function save(page: Page): Promise<void> {
  await press(page, dialog(page).getByRole('button', { name: 'Save' }))
  await expect(dialog(page)).toHaveCount(0)
}

async function act(page: Page, title: string, action: string): Promise<void> {
  await press(page, page.getByRole('button', { name: `Actions for ${title}` }))
  await page.getByRole('menuitem', { name: action }).press('Enter')
}

test('Ana takes a course from a wish to what she used it for, notes a moment in a minute, and meets her mentor, by keyboard alone', async () => {
  let { page } = app
  await page.getByRole('heading', { level: 1 }).waitFor()
  await goTo(page, 'Courses')
  await expect(page.getByText('What would you like to learn next?')).toBeVisible()
  await look(page, 'courses-empty-1280')

  // A wish of one line, then the rest of it: a list of lessons as it was copied, a skill, a link.
  await press(page, page.getByRole('button', { name: 'Add course' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('A course needs a name.')).toBeVisible()
  await expect(dialog(page).getByRole('textbox', { name: 'Course', exact: true })).toBeFocused()
  await page.keyboard.type('SQL for analysts')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Wishes' })).toBeVisible()
  await act(page, 'SQL for analysts', 'Edit')
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Link' }))
  await page.keyboard.type('https://learn.example.com/sql')
  await tabTo(page, dialog(page).getByRole('textbox', { name: 'Lessons' }))
  await page.keyboard.insertText('1. Joins (45 min)\n2. Windows 30m\n3. Practice\n')
  await expect(dialog(page)).toContainText('3 lessons, 1h 15m in all')
  await press(page, dialog(page).getByRole('button', { name: 'Add a skill' }))
  await tabTo(page, dialog(page).getByRole('combobox', { name: 'Skill' }))
  await page.keyboard.type('Data analysis')
  await page.getByRole('option', { name: /Data analysis/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await look(page, 'courses-dialog-1280')
  await save(page)
  await act(page, 'SQL for analysts', 'Plan it')
  await expect(page.getByRole('heading', { level: 2, name: 'Planned' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Actions for SQL for analysts' })).toBeFocused()
  await act(page, 'SQL for analysts', 'Begin')

  // The link goes to main as it is written; main asks, by the whole host, and is told no, then yes.
  const link = card(page, 'SQL for analysts').getByRole('button', { name: 'Open learn.example.com' })
  await app.evaluateMain(({ dialog: dialogs, shell }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked, answer: 1 })
    dialogs.showMessageBox = ((...args: { message: string }[]) => {
      asked.push(args.at(-1)?.message ?? '')
      return Promise.resolve({
        response: (globalThis as { answer?: number }).answer ?? 1,
        checkboxChecked: false,
      })
    }) as never
    shell.openExternal = (url) => {
      asked.push(`opened ${url}`)
      return Promise.resolve()
    }
  })
  const asked = () => app.evaluateMain(() => (globalThis as { asked?: string[] }).asked ?? [])
  await press(page, link)
  await expect.poll(asked).toEqual(['Open learn.example.com in your browser?'])
  await app.evaluateMain(() => void Object.assign(globalThis, { answer: 0 }))
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await asked()).at(-1)).toBe('opened https://learn.example.com/sql')

  // A lesson is ticked and logged in one press, one only ticked, time logged with the third.
  await press(page, card(page, 'SQL for analysts').getByRole('button', { name: 'Tick and log 45m: Joins' }))
  await expect(card(page, 'SQL for analysts')).toContainText('1 of 3 lessons done')
  await expect(card(page, 'SQL for analysts')).toContainText('45m of 1h 15m logged')
  await press(page, card(page, 'SQL for analysts').getByRole('checkbox', { name: /Windows/ }), 'Space')
  await expect(card(page, 'SQL for analysts')).toContainText('2 of 3 lessons done')
  await press(page, page.getByRole('button', { name: 'Log time on SQL for analysts' }))
  await page.keyboard.type('50m')
  await page.keyboard.press('Enter')
  await expect(card(page, 'SQL for analysts')).toContainText('3 of 3 lessons done')
  await expect(card(page, 'SQL for analysts')).toContainText('1h 35m of 1h 15m logged')
  await page.keyboard.press('Control+z')
  await expect(card(page, 'SQL for analysts')).toContainText('45m of 1h 15m logged')
  await expect(card(page, 'SQL for analysts')).toContainText('2 of 3 lessons done')
  await press(page, page.getByRole('button', { name: 'Start the timer for SQL for analysts' }))
  await expect(page.getByText('The timer runs for “SQL for analysts”.')).toBeVisible()
  await expect(page.getByRole('button', { name: /SQL for analysts: Practice/ }).first()).toBeVisible()
  await act(page, 'SQL for analysts', 'Finished today')
  await expect(card(page, 'SQL for analysts')).toContainText('finished on Oct 20, 2026')
  await expect(card(page, 'SQL for analysts')).toContainText('asks again on Oct 27, 2026')

  // A moment, from wherever she is.
  await page.keyboard.press('Shift+M')
  await expect(dialog(page).getByRole('textbox', { name: 'What was the situation?' })).toBeFocused()
  await page.keyboard.type('Two teams read the same figure differently.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Asked both to say it in one sentence.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('They found the missing filter.')
  // The list of skills opens as its field is reached.
  await page.keyboard.press('Tab')
  await page.keyboard.type('Analytical')
  await page.getByRole('option', { name: /Analytical/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await press(page, dialog(page).getByRole('button', { name: /With whom$/ }))
  await page.getByRole('option', { name: 'Group' }).press('Enter')
  await look(page, 'moment-dialog-1280')
  await save(page)
  await goTo(page, 'Moments')
  await expect(page.getByRole('list', { name: 'Moments, the latest first' })).toContainText(
    'They found the missing filter.',
  )
  await expect(page.getByRole('radio', { name: 'Group 1' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('combobox', { name: 'What did you do?' })).toBeFocused()
  await page.keyboard.type('kind:moment with:peer kept calm in the release talk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'What did you do?' })).toHaveValue('')
  await goTo(page, 'Moments')
  await press(page, page.getByRole('radio', { name: 'Group 1' }), 'ArrowRight')
  await expect(page.getByRole('radio', { name: 'Peer 1' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(
    page.getByRole('list', { name: 'Moments, the latest first' }).getByRole('listitem'),
  ).toHaveCount(1)
  await look(page, 'moments-1280')

  await goTo(page, 'People')
  await press(page, page.getByRole('button', { name: 'Add person' }))
  await page.keyboard.type('Ingrid')
  await save(page)
  await press(page, page.getByRole('button', { name: 'Log a contact with Ingrid' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 entry together, 30m')).toBeVisible()
  await expect(page.getByText('last contact Oct 20, 2026')).toBeVisible()
  await app.close()

  // The week of the follow-up and the change of the clocks passed with the app closed: it asks once, at the next start.
  app = await launchApp({ dataDir, args: ['--today', '2026-11-03'] })
  page = app.page
  const due = page.getByRole('link', { name: 'Did you use “SQL for analysts”?' })
  await expect(due).toHaveCount(1)
  await press(page, due)
  const question = page.getByRole('form', {
    name: /2 weeks ago, on Oct 20, 2026, you finished “SQL for analysts”/,
  })
  await expect(question).toHaveCount(1)
  await tabTo(page, question.getByRole('textbox', { name: 'Where?' }))
  await page.keyboard.type('The monthly report')
  await page.keyboard.press('Tab')
  await page.keyboard.type('An hour less')
  await look(page, 'courses-asks-1280')
  await page.setViewportSize({ width: 900, height: 700 })
  await look(page, 'courses-asks-900')
  await page.setViewportSize({ width: 1280, height: 800 })
  await press(page, question.getByRole('button', { name: 'Keep the answer' }))
  await expect(page.getByText('application rate 100%: 1 of 1 answer says used')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Applied' })).toBeVisible()
  await expect(card(page, 'SQL for analysts')).toContainText('The monthly report → An hour less')
  await page.keyboard.press('Control+1')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(due).toHaveCount(0)

  // A link to a course that is gone leaves the entry intact, and an undo brings the course back.
  await goTo(page, 'Courses')
  await act(page, 'SQL for analysts', 'Delete')
  await expect(card(page, 'SQL for analysts')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'SQL for analysts')).toContainText('45m of 1h 15m logged')
  await app.close()

  const out = join(dataDir, 'all.evenkeel.json')
  await runCommand([
    'export',
    '--format',
    'json',
    '--out',
    out,
    '--data-dir',
    dataDir,
    '--today',
    '2026-11-03',
  ])
  const journal = JSON.parse(readFileSync(out, 'utf8')) as {
    courses: Course[]
    entries: Entry[]
    people: Person[]
  }
  const [course] = journal.courses
  expect(course).toMatchObject({
    status: 'applied',
    finishedOn: '2026-10-20',
    followUps: [
      { due: '2026-10-27', answeredOn: '2026-11-03', used: true },
      { due: '2026-11-19', answeredOn: null },
      { due: '2027-01-18', answeredOn: null },
    ],
  })
  const titles = new Map(journal.entries.map((entry) => [entry.title, entry]))
  expect(titles.get('SQL for analysts: Joins')).toMatchObject({
    courseId: course?.id,
    minutes: 45,
    kind: 'course',
  })
  expect(titles.get('Two teams read the same figure differently')).toMatchObject({
    kind: 'moment',
    minutes: 5,
    with: 'group',
  })
  expect(titles.get('kept calm in the release talk')?.moment?.situation).toBe('kept calm in the release talk')
  expect(titles.get('Talk with Ingrid')?.personIds).toEqual([journal.people[0]?.id])
  expect(journal.people[0]?.lastContact).toBe('2026-10-20')
})
