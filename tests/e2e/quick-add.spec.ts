import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Entry } from '../../shared/entry/entry.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { resultOf, runCommand } from '../support/run-command.ts'
import { sharedWindow } from '../support/shared-window.ts'

test.setTimeout(120_000)

const TODAY = ['--today', '2026-11-20']
const shared = sharedWindow(TODAY)
let dataDir: string
let app: LaunchedApp | null

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-quick-add-'))
  app = null
})

test.afterEach(async () => {
  await app?.kill()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

const lineIn = (page: Page) => page.getByRole('combobox', { name: 'What did you do?' })
const row = (page: Page, title: string | RegExp) => page.getByRole('row').filter({ hasText: title })

test('a split, tagged, back-dated entry is completed by keyboard and saved by one Enter', async () => {
  app = await launchApp({ dataDir, args: TODAY })
  const { page } = app
  const line = lineIn(page)
  await expect(line).toBeFocused()
  await page.keyboard.type('9-10:30 pairing @progr')
  await expect(page.getByRole('listbox', { name: 'Skills' })).toBeVisible()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('option', { name: /^Programming/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(line).toHaveValue('9-10:30 pairing @Programming ')
  await expect(page.getByRole('listbox')).toHaveCount(0)

  await page.keyboard.type('60m @listn')
  await expect(page.getByRole('option', { name: /^Active listening/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(line).toHaveValue('9-10:30 pairing @Programming 60m @"Active listening" ')
  await expect(line).toBeFocused()

  await page.keyboard.type('30m #team with:p')
  await page.keyboard.press('Enter')
  await page.keyboard.type('yesterday')
  await page.keyboard.press('Enter')
  await expect(line).toHaveValue('')
  await expect(row(page, 'pairing')).toBeVisible()
  await app.close()

  const out = join(dataDir, 'journal.json')
  await runCommand(['export', '--format', 'json', '--out', out, '--data-dir', dataDir])
  const { entries } = JSON.parse(readFileSync(out, 'utf8')) as { entries: Entry[] }
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({
    title: 'pairing',
    minutes: 90,
    date: '2026-11-19',
    tags: ['team'],
    with: 'peer',
    allocations: [{ minutes: 60 }, { minutes: 30 }],
  })
  const startedAt = entries[0]?.startedAt ?? ''
  expect(startedAt).toMatch(/^2026-11-19T09:00:00[+-]\d\d:\d\d$/)
  expect(new Date(startedAt).getTime()).toBe(new Date('2026-11-19T09:00:00').getTime())
})

test('a plain line of known names is saved by the first Enter, with no list in the way', async () => {
  const page = await shared.begin()
  await page.keyboard.type('1h30 code review with priya@example.com #team yesterday practise @Writing')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(lineIn(page)).toHaveValue('')
  await expect(row(page, 'code review with priya@example.com')).toBeVisible()
})

test('the list is left by Escape, by the arrows to the side, and by going elsewhere', async () => {
  const page = await shared.begin()
  const list = page.getByRole('listbox')
  await page.keyboard.type('30m talk @com')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await page.keyboard.type('m')
  await expect(list).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('ArrowDown')
  const second = page.getByRole('option').nth(1)
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(lineIn(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('option', { name: /^Speaking/ }).click()
  await expect(lineIn(page)).toBeFocused()
  await expect(lineIn(page)).toHaveValue('30m talk @Speaking ')
  await page.keyboard.type('@te')
  await page.keyboard.press('Shift+Tab')
  await expect(list).toHaveCount(0)
})

test('an unknown skill is created from the list, without leaving the field', async () => {
  const page = await shared.begin()
  await page.keyboard.type('30m three balls @juggling')
  await expect(page.getByRole('option', { name: 'Create “juggling” in …' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  // The list says it; the problem below does not say it again with every letter.
  await expect(page.getByText(/There is no skill/)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Where does “juggling” belong?' })).toBeVisible()
  await look(page, 'where')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option', { name: /^Relationships/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(lineIn(page)).toHaveValue('30m three balls @juggling ')
  await page.keyboard.type('@Languages/Spanish')
  await page.getByRole('option', { name: 'Create “Spanish” in Languages' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(lineIn(page)).toHaveValue('30m three balls @juggling @"Languages/Spanish" ')
  await page.keyboard.press('Enter')
  await expect(lineIn(page)).toHaveValue('')
  await expect(row(page, 'three balls')).toContainText(/juggling/)
  await expect(row(page, 'three balls')).toContainText(/Spanish/)
})

test('what is unclear is shown, and nothing is saved before it is clear', async () => {
  const page = await shared.begin()
  const line = lineIn(page)
  await line.fill('9-11 planning')
  await page.keyboard.press('Enter')
  await expect(page.getByText('If 9-11 is the time, write 9:00-11:00.')).toBeVisible()
  await line.fill('30m demo tomorrow with:Priya 3 nov 4 nov @work')
  await expect(page.getByText(/is still to come/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/"with:Priya" is not known/)).toBeVisible()
  await expect(page.getByText('There is more than one date: 3 nov, 4 nov. Keep one.')).toBeVisible()
  await expect(line).toHaveAttribute('aria-invalid', 'true')
  await look(page, 'problems')
  await expect(row(page, /planning|demo/)).toHaveCount(0)
})

test('the list is out of the way while an input method composes', async () => {
  const page = await shared.begin()
  await page.keyboard.type('30m kanji @lang')
  await expect(page.getByRole('listbox')).toBeVisible()
  await lineIn(page).dispatchEvent('compositionstart')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await lineIn(page).dispatchEvent('compositionend')
  await expect(page.getByRole('listbox')).toBeVisible()
})

test(
  'the list and the preview, in light and dark, narrow and wide, without an accessibility finding',
  { tag: '@long' },
  async () => {
    const page = await shared.begin()
    for (const width of [900, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      await lineIn(page).fill('')
      await lineIn(page).pressSequentially('9-10:30 pairing on the importer @')
      await expect(page.getByRole('listbox')).toBeVisible()
      await look(page, `list-${width}`)
      await lineIn(page).fill('')
      await lineIn(page).pressSequentially(
        `23:30-0:15 ${'a long line about the release and all that came with it '.repeat(3)}with:m`,
      )
      const list = page.getByRole('listbox', { name: 'With whom' })
      await expect(list).toBeVisible()
      // Below the word, which stands at the end of a line longer than the field, and within the card.
      const box = await list.boundingBox()
      const card = await page.getByRole('region', { name: 'What did you do?' }).boundingBox()
      expect(box && card && box.x > card.x + card.width / 2).toBe(true)
      expect(box && card && box.x + box.width <= card.x + card.width).toBe(true)
      await look(page, `long-${width}`)
      await lineIn(page).fill(
        '9-10:30 code review with Priya #team #"on call" @Programming 60m @Mentoring 30m 2026-12-24 practise kind:course with:peer',
      )
      await look(page, `preview-${width}`)
    }
  },
)

test('the command line understands the same', async () => {
  const data = ['--data-dir', dataDir, '--today', '2026-11-20']
  const added = await resultOf<Entry>([
    'add',
    '9-10:30 pairing @programming 60m @mentoring 30m #team with:peer yesterday mode:practise',
    ...data,
  ])
  expect(added).toMatchObject({
    title: 'pairing',
    minutes: 90,
    date: '2026-11-19',
    mode: 'practise',
    with: 'peer',
    tags: ['team'],
  })
  expect(added.startedAt).toMatch(/^2026-11-19T09:00:00[+-]/)
  const refused = await runCommand(['add', '30m demo tomorrow', ...data])
  expect(refused.exit).toBe(1)
  expect(refused.stderr).toContain('"tomorrow" is still to come.')
  const made = await runCommand(['add', 'half an hour dialogues @Languages/Spanish', '--create', ...data])
  expect(made.stderr).toContain('Made the skill Spanish.')
  expect(JSON.parse(made.stdout)).toMatchObject({ minutes: 30, title: 'dialogues' })
})
