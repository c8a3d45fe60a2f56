import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { CreditLine } from '../../shared/credentials/credit-lines.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { launchApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-credits-'))
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const entry = (date: string, minutes: number, claims: [credentialId: string, category: string][]) => ({
  id: `e-${date}`,
  date,
  minutes,
  title: 'Done',
  allocations: [],
  claims: claims.map(([credentialId, category]) => ({ credentialId, category, minutes })),
})

test('credits of two bodies from the same entries, as of a day', async () => {
  const file = join(folder, 'ruth.evenkeel.json')
  const journal = {
    format: 'evenkeel-journal',
    version: 1,
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    credentials: [
      { id: 'pmp-1', title: 'PMP', rulePackId: 'pmp', cycleStart: '2025-03-01' },
      { id: 'cissp-1', title: 'CISSP', rulePackId: 'cissp', cycleStart: '2023-06-01' },
      { id: 'own', title: 'Bar', rulePackId: 'bar', cycleStart: '2026-01-01' },
      { id: 'degree', title: 'MSc', type: 'degree' },
      { id: 'lost', title: 'Gone', rulePackId: 'nowhere', cycleStart: '2026-01-01' },
    ],
    rulePacks: [{ id: 'bar', name: 'Bar', body: 'Bar association', required: 12, cycleMonths: 12 }],
    entries: [
      entry('2025-05-01', 590, [
        ['pmp-1', 'Power Skills'],
        ['cissp-1', 'Group B'],
      ]), // 9.83 hours: 9.75
      entry('2026-02-01', 1_440, [['pmp-1', 'Work as Practitioner']]), // 24, of which 8
      entry('2026-03-01', 60, [['own', '']]),
      entry('2026-11-20', 600, [['pmp-1', 'Business Acumen']]), // after the day
    ],
  }
  writeFileSync(file, JSON.stringify(journal))
  const { exit, stdout, stderr } = await runCommand(['credits', '--on', '2026-11-19', '--journal', file])
  expect(exit).toBe(0)
  expect(stderr).toContain('“Gone” goes by the rules "nowhere", which are not here.')
  const lines = JSON.parse(stdout) as CreditLine[]
  expect(lines.map(({ credential }) => credential).toSorted()).toEqual(['Bar', 'CISSP', 'PMP'])
  const line = (name: string) => lines.find(({ credential }) => credential === name)
  expect(line('PMP')).toMatchObject({
    credential: 'PMP',
    body: 'PMI',
    cycle: { from: '2025-03-01', to: '2028-02-29' },
    required: 60,
    earned: 33.75,
    counted: 17.75,
    missing: 42.25,
    carriedIn: 0,
    yearly: [],
  })
  expect(line('PMP')?.byCategory).toContainEqual({
    category: 'Power Skills',
    earned: 9.75,
    counted: 9.75,
    min: 8,
    cap: null,
  })
  // The entry of 2025 lay in its cycle before; nothing of it was beyond the 120.
  expect(line('CISSP')).toMatchObject({
    body: 'ISC2',
    cycle: { from: '2026-06-01', to: '2029-05-31' },
    earned: 0,
    missing: 120,
  })
  expect(line('Bar')).toMatchObject({ body: 'Bar association', required: 12, earned: 1, missing: 11 })
})

test('credits want a day', async () => {
  expect((await runCommand(['credits', '--sample'])).exit).toBe(2)
})

test('Ruth changes a body’s rules, writes those of her guild, and every count follows at once', async () => {
  // Every look goes through axe in both themes.
  test.setTimeout(240_000)
  const dataDir = join(folder, 'data')
  const data = ['--data-dir', dataDir, '--today', '2026-11-22']
  const file = join(folder, 'ruth.evenkeel.json')
  const credentials = [
    { id: 'pmp-1', title: 'PMP', rulePackId: 'pmp', cycleStart: '2025-03-01' },
    { id: 'guild', title: 'Guild card', cycleStart: '2026-01-01' },
  ]
  writeFileSync(file, JSON.stringify({ format: 'evenkeel-journal', version: 1, credentials }))
  await resultOf(['import', file, ...data])
  const app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
  const { page } = app
  try {
    const dialog = page.getByRole('dialog')
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const field = (name: string) => dialog.getByRole('textbox', { name, exact: true })
    const act = async (name: string, item: string) => {
      await button(`Actions for ${name}`).press('Enter')
      await page.getByRole('menuitem', { name: item }).press('Enter')
    }
    const save = async () => {
      await dialog.getByRole('button', { name: 'Save' }).press('Enter')
      await expect(dialog).toHaveCount(0)
    }
    const go = (name: string) => page.getByRole('link', { name, exact: true }).press('Enter')
    const pmp = page.getByRole('article', { name: 'PMP' })

    await page.getByRole('heading', { level: 1 }).waitFor()
    // The rules of a body, as they are this year.
    await page.keyboard.press('ControlOrMeta+5')
    await go('Rules')
    await expect(page.getByText(/A help to add up by, not the judgement of the body/)).toBeVisible()
    await expect(pmp).toContainText('60 PDUs in 3 years')
    await expect(pmp).toContainText('checked on Nov 22, 2026')
    await look(page, 'rules')
    await act('PMP', 'Edit')
    await expect(field('Name')).toBeFocused()
    await look(page, 'rules-dialog')
    await field('Total').fill('sixty-five')
    await dialog.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(dialog.getByText('A number such as 7.5.')).toBeVisible()
    await expect(field('Total')).toBeFocused()
    await field('Total').fill('65')
    await page.keyboard.press('Escape')
    // From another page, too.
    await go('Credits')
    await button('Go on editing').press('Enter')
    await expect(field('Total')).toHaveValue('65')
    await save()
    await expect(pmp).toContainText('Changed by you')
    await go('Credits')
    await expect(page.getByRole('region', { name: 'PMP' })).toContainText('0 of 65 PDUs')
    await page.getByRole('region', { name: 'PMP' }).getByRole('link', { name: 'Its rules' }).press('Enter')
    await expect(button('Actions for PMP')).toBeFocused()
    await act('PMP', 'Back to the original')
    await expect(pmp).toContainText('60 PDUs in 3 years')
    await expect(pmp).not.toContainText('Changed by you')

    // Rules of one's own.
    await button('Add rules').press('Enter')
    await page.keyboard.type('Guild rules')
    await field('Body').fill('Guild')
    await field('Total').fill('10')
    await field('Length in months').fill('12')
    await field('Rounded down to').fill('0.5')
    await button('Add a category').press('Enter')
    await page.keyboard.type('Craft')
    await field('At most').first().fill('1.5')
    await save()
    const guild = page.getByRole('article', { name: 'Guild rules' })
    await expect(guild).toContainText('Your own')
    await expect(guild).toContainText('10 credits in 1 year')
    await go('Certificates')
    await act('Guild card', 'Edit')
    await dialog.getByRole('button', { name: /Credit rules$/ }).press('Enter')
    await page.getByRole('option', { name: 'Guild rules (Guild)' }).press('Enter')
    await save()

    await page.keyboard.press('ControlOrMeta+1')
    await button('New entry in full').press('Enter')
    await page.keyboard.type('Guild evening')
    await field('Duration').fill('2h 10m')
    await dialog.getByRole('button', { name: 'Add a claim' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Guild card' }).press('Enter')
    await dialog.getByRole('button', { name: /Category$/ }).press('Enter')
    await page.getByRole('option', { name: 'Craft' }).press('Enter')
    await save()
    await page.keyboard.press('ControlOrMeta+5')
    await go('Credits')
    const sums = page.getByRole('region', { name: 'Guild card' })
    await expect(sums).toContainText('1.5 of 10 credits')

    // Rules that are used are not taken away without a word; what was claimed stays.
    await go('Rules')
    await act('Guild rules', 'Delete')
    await expect(dialog).toContainText('“Guild card” goes by these rules.')
    await look(page, 'rules-delete')
    await dialog.getByRole('button', { name: 'Delete rules' }).press('Enter')
    await expect(guild).toHaveCount(0)
    await expect(button('Actions for CISA')).toBeFocused()
    await go('Credits')
    await expect(page.getByText(/go by rules that are not here/)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(sums).toContainText('1.5 of 10 credits')
  } finally {
    await app.close()
  }
  const lines = await resultOf<CreditLine[]>(['credits', '--on', '2026-11-22', ...data])
  const line = (name: string) => lines.find(({ credential }) => credential === name)
  expect(line('PMP')).toMatchObject({ required: 60 })
  expect(line('Guild card')).toMatchObject({
    body: 'Guild',
    cycle: { from: '2026-01-01', to: '2026-12-31' },
    required: 10,
    earned: 2,
    counted: 1.5,
    missing: 8.5,
    byCategory: [{ category: 'Craft', earned: 2, counted: 1.5, min: null, cap: 1.5 }],
  })
})
