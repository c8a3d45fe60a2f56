import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Week } from '../../shared/balance/week.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { readCalendar, textOf } from '../support/read-calendar.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

test.setTimeout(180_000)

let folder: string
let app: LaunchedApp
let page: Page

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-plan-'))
})
test.afterEach(async () => {
  await app.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function open(...args: string[]): Promise<void> {
  app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', '2026-11-22', ...args] })
  page = app.page
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+3')
}

const title = () => page.getByRole('heading', { level: 1 })
const button = (name: string | RegExp) => page.getByRole('button', { name })
const dialog = () => page.getByRole('dialog')
const cells = (row: RegExp) =>
  page
    .getByRole('row', { name: row })
    .getByRole('cell')
    .filter({ hasText: /\d|not/ })
/** Planned, done, left and carried as they stand at the head of the page. */
const figures = () => page.getByRole('region', { name: 'The week in figures' }).getByRole('definition')

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function retype(field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

const category = (name: string) => DEFAULT_CATEGORIES.find((one) => one.name === name)?.id
const entry = (date: string, minutes: number, skill: string | null) => ({
  id: `e-${date}`,
  date,
  minutes,
  title: 'Done',
  allocations:
    skill === null ? [] : [{ skillId: DEFAULT_SKILLS.find(({ name }) => name === skill)?.id, minutes }],
})

/** Eight weeks of 140 planned minutes, with two days, a week and a day off. */
const EIGHT_WEEKS = {
  format: 'evenkeel-journal',
  version: 1,
  categories: DEFAULT_CATEGORIES,
  skills: DEFAULT_SKILLS,
  plans: [
    {
      id: 'ideal',
      kind: 'ideal',
      from: '2026-09-28',
      cells: [
        { categoryId: category('Technology'), mode: null, minutes: 100 },
        { categoryId: category('Communication'), mode: null, minutes: 40 },
      ],
      blocks: [{ weekday: 1, start: '18:00', minutes: 60, categoryId: category('Technology'), title: 'Lab' }],
    },
  ],
  timeOff: [
    { id: 'o1', from: '2026-10-14', to: '2026-10-15', fraction: 1, reason: 'ill' },
    { id: 'o2', from: '2026-10-19', to: '2026-10-25', fraction: 1, reason: 'Holiday' },
    { id: 'o3', from: '2026-11-11', to: '2026-11-11', fraction: 1, reason: '' },
  ],
  credentials: [{ id: 'c1', title: 'PMP', expiresOn: '2026-10-20' }],
  entries: [
    entry('2026-09-30', 100, 'Programming'),
    entry('2026-10-11', 200, 'Programming'),
    entry('2026-10-12', 60, 'Speaking'),
    entry('2026-10-16', 40, null),
    entry('2026-10-20', 30, 'Health'),
    entry('2026-11-09', 100, 'Programming'),
    entry('2026-11-15', 70, 'Writing'),
    entry('2026-11-16', 500, 'Programming'),
  ],
}

// By hand: the first day, minutes planned after time off, minutes done, minutes carried in; and how the page says it.
const BY_HAND = [
  ['2026-11-16', 140, 500, -90, ['2h 20m', '8h 20m', '6h', '1h 30m open']],
  ['2026-11-09', 120, 170, -140, ['2h', '2h 50m', '50m', '2h 20m open']],
  ['2026-11-02', 140, 0, -90, ['2h 20m', '0m', '2h 20m', '1h 30m open']],
  ['2026-10-26', 140, 0, 50, ['2h 20m', '0m', '2h 20m', '50m ahead']],
  ['2026-10-19', 0, 30, 20, ['0m', '30m', '30m', '20m ahead']],
  ['2026-10-12', 100, 100, 20, ['1h 40m', '1h 40m', '0m', '20m ahead']],
  ['2026-10-05', 140, 200, -40, ['2h 20m', '3h 20m', '1h', '40m open']],
  ['2026-09-28', 140, 100, 0, ['2h 20m', '1h 40m', '40m', 'Even']],
] as const

test('eight weeks with time off read as they were computed by hand, in the window, by the command, and as a calendar', async () => {
  const file = join(folder, 'eight.evenkeel.json')
  writeFileSync(file, JSON.stringify(EIGHT_WEEKS))
  await open('--journal', file)
  await expect(title()).toHaveText(/November 16 – 22, 2026/)
  await tabTo(page, button('Previous week'))
  for (const [index, [from, , , , shown]] of BY_HAND.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await expect(figures(), from).toHaveText([...shown])
    if (from === '2026-10-12') {
      await expect(
        page.getByText('2 of 7 days off: the plan is lowered from 2h 20m to 1h 40m.'),
      ).toBeVisible()
      await expect(cells(/^Hard skills Technology · any mode/)).toHaveText(['1h 11m', '0m'])
      await expect(cells(/^Soft skills Communication · any mode/)).toHaveText(['29m', '1h'])
      await expect(cells(/^Unassigned Unassigned · no mode given/)).toHaveText(['not planned', '40m'])
      await expect(cells(/^In all/)).toHaveText(['1h 40m', '1h 40m'])
    }
  }
  await press(button('How this is counted'))
  await expect(page.getByText(/kept within one week’s plan/)).toBeVisible()
  await app.close()

  const common = ['--journal', file, '--today', '2026-11-22']
  for (const some of [BY_HAND.slice(0, 4), BY_HAND.slice(4)]) {
    const asked = some.map(([from]) => resultOf<Week>(['week', '--on', from, ...common]))
    const wanted = some.map(([from, planned, actual, carried]) => ({ from, planned, actual, carried }))
    expect(await Promise.all(asked)).toMatchObject(wanted)
  }

  // Two weeks as a calendar: the second Monday is off. Without a range the blocks are those of twelve weeks ahead.
  const calendar = async (name: string, ...range: string[]) => {
    const out = join(folder, name)
    const { exit, stdout } = await runCommand([
      'export',
      '--format',
      'ics',
      '--out',
      out,
      ...range,
      ...common,
    ])
    expect([exit, stdout.trim()]).toEqual([0, out])
    return readCalendar(readFileSync(out)).events.map(({ properties, alarms }) =>
      [properties.get('UID')?.value.split('-')[0], properties.get('DTSTART')?.value, alarms.length].join(' '),
    )
  }
  const [part, whole] = await Promise.all([
    calendar('part.ics', '--from', '2026-10-12', '--to', '2026-10-25'),
    calendar('whole.ics'),
  ])
  expect(part).toEqual([
    'block 20261012T180000 0',
    'entry 20261012 0',
    'entry 20261016 0',
    'entry 20261020 0',
    'expiry 20261020 6',
  ])
  expect(whole.filter((event) => event.startsWith('block'))).toHaveLength(12)
  expect(whole.filter((event) => event.startsWith('entry'))).toHaveLength(8)
})

test('a first plan is suggested, edited for good and for one week, lowered by time off, and handed to a calendar', async () => {
  await open()
  await expect(page.getByRole('heading', { name: 'A week you would call good' })).toBeVisible()
  await look(page, 'plan-empty')
  await retype(page.getByRole('textbox', { name: 'Hours a week' }), '6')
  await page.keyboard.press('Enter')

  // Half of six hours to each side, in quarters of an hour: 3h is 1h 15m + 1h + 45m or so; the sums say it.
  const learn = page.getByRole('textbox', { name: 'Time a week for Technology · Learn' })
  await expect(learn).toBeFocused()
  await expect(page.getByText('This plan gives 50% to hard skills; your band is 40% to 60%.')).toBeVisible()
  await retype(learn, 'soon')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Between 1 minute and 24 hours, such as 45m or 1h 30m.')).toBeVisible()
  await expect(button('Next week')).toBeDisabled()
  await look(page, 'plan-editing')
  for (const name of [
    /^Remove Technology · Apply/,
    /^Remove Data/,
    /^Remove Communication · Get/,
    /^Remove Leadership/,
  ])
    await press(button(name))
  await retype(learn, '4h')
  await retype(page.getByRole('textbox', { name: 'Time a week for Communication · Practise' }), '2h')
  await expect(
    page.getByText('This plan gives 67% to hard skills, outside your band of 40% to 60%.'),
  ).toBeVisible()
  await press(button('Save plan'))
  await expect(figures()).toHaveText(['6h', '0m', '6h', 'Even'])
  await expect(button('Edit ideal week')).toBeFocused()

  // This week alone.
  await press(button('Edit this week only'))
  await retype(learn, '1h')
  await page.keyboard.press('Enter')
  await expect(figures().first()).toHaveText('3h')
  await press(button('Next week'))
  await expect(figures().first()).toHaveText('6h')
  await press(page.getByRole('button', { name: 'This week', exact: true }))
  await press(button('Back to the ideal week'))
  await expect(figures().first()).toHaveText('6h')
  await expect(button('Edit this week only')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(figures().first()).toHaveText('3h')
  await press(button('Back to the ideal week'))
  await expect(figures().first()).toHaveText('6h')

  // Two of seven days off: 4h x 5/7 = 171.4, 2h x 5/7 = 85.7 minutes.
  await press(button('Next week'))
  await press(button('Add time off'))
  await expect(dialog().getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('Holiday')
  const last = dialog().getByRole('group', { name: 'To' }).getByRole('spinbutton', { name: /day/ })
  await tabTo(page, last)
  await page.keyboard.press('ArrowUp')
  await look(page, 'plan-time-off')
  await press(dialog().getByRole('button', { name: 'Save' }))
  await expect(page.getByText('2 of 7 days off: the plan is lowered from 6h to 4h 17m.')).toBeVisible()

  // A block on a day that is off, one that is not.
  for (const [day, name] of [
    ['Sunday', 'Lab, part 1; notes'],
    ['Wednesday', 'Speaking club'],
  ] as const) {
    await press(button(`Add a block on ${day}`))
    await page.keyboard.type(name)
    if (day === 'Sunday') await look(page, 'plan-block')
    await page.keyboard.press('Enter')
    await expect(dialog()).toHaveCount(0)
  }
  await expect(button(/Lab, part 1/)).toContainText('falls away')
  await press(button(/Speaking club/))
  await press(dialog().getByRole('button', { name: 'Delete' }))
  await expect(button(/Speaking club/)).toHaveCount(0)
  await expect(button('Add a block on Wednesday')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(button(/Speaking club/)).toBeVisible()
  await look(page, 'plan-week')

  const file = join(folder, 'plan.ics')
  await app.evaluateMain(({ dialog: main }, filePath) => {
    main.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await press(button('Save as calendar file'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved 7 blocks as plan.ics.')).toBeVisible()
  const { events } = readCalendar(readFileSync(file))
  expect(
    events.map(({ properties }) => [
      properties.get('DTSTART')?.value,
      properties.get('DTEND')?.value,
      textOf(properties.get('SUMMARY')?.value ?? ''),
    ]),
  ).toEqual([
    ['20261202T180000', '20261202T190000', 'Speaking club'],
    ['20261206T180000', '20261206T190000', 'Lab, part 1; notes'],
    ['20261209T180000', '20261209T190000', 'Speaking club'],
    ['20261213T180000', '20261213T190000', 'Lab, part 1; notes'],
    ['20261216T180000', '20261216T190000', 'Speaking club'],
    ['20261220T180000', '20261220T190000', 'Lab, part 1; notes'],
    ['20261223T180000', '20261223T190000', 'Speaking club'],
  ])

  // What is logged on Today is there at once.
  await page.keyboard.press('ControlOrMeta+1')
  await page.getByRole('combobox', { name: 'What did you do?' }).fill('45m course @programming learn')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+3')
  await expect(cells(/^Hard skills Technology · Learn/)).toHaveText(['4h', '45m'])
  await expect(figures()).toHaveText(['6h', '45m', '5h 15m', 'Even'])
})
