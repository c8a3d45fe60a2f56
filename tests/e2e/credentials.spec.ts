import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { CreditLine } from '../../shared/credentials/credit-lines.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { pdfText } from '../support/pdf-tools.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

// Every look goes through axe in both themes.
test.setTimeout(240_000)

const TODAY = ['--today', '2026-11-22']
// One pixel.
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const LETTER = Buffer.alloc(1_500_000, 'A letter from the institute.\r\n')

let folder: string
let dataDir: string
let app: LaunchedApp

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-ruth-'))
  dataDir = join(folder, 'data')
})

test.afterEach(async () => {
  await app.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function start(): Promise<Page> {
  app = await launchApp({ dataDir, args: TODAY })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  return app.page
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label }).press('Enter')
  await page.getByRole('option', { name: option, exact: true }).press('Enter')
}

async function addCredential(page: Page, title: string, rules: string, expires: string): Promise<void> {
  await page.getByRole('button', { name: 'Add credential' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type(title)
  await page.getByRole('group', { name: 'Issued on' }).getByRole('spinbutton').first().focus()
  await page.keyboard.type('03012025')
  await page.getByRole('group', { name: 'Expires on' }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(expires)
  await choose(page, /Credit rules$/, rules)
}

test('Ruth keeps her certificates with their proof, claims one entry for two bodies, and hands over an audit pack', async () => {
  const page = await start()
  await page.keyboard.press('Control+5')
  await expect(page.getByText('Certificates that never lapse by surprise')).toBeVisible()
  await look(page, 'credentials-empty')

  await addCredential(page, 'PMP', 'PMP (PMI)', '02172027')
  await look(page, 'credentials-dialog')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  const pmp = page.getByRole('article', { name: 'PMP' })
  await expect(pmp).toContainText('Expires in 87 days, Feb 17, 2027')
  await addCredential(page, 'CISSP', 'CISSP (ISC2)', '02292028')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(page.getByRole('article', { name: 'CISSP' })).toContainText('0 of 120 CPE credits')

  // Proof: a picture is shown, the rest is only ever saved as a copy.
  const picture = join(folder, 'certificate.png')
  const letter = join(folder, 'letter.pdf')
  writeFileSync(picture, PICTURE)
  writeFileSync(letter, LETTER)
  const chooser = page.waitForEvent('filechooser')
  await pmp.getByRole('button', { name: 'Add file' }).press('Enter')
  await (await chooser).setFiles([picture, letter])
  await expect(pmp.getByRole('listitem')).toHaveCount(2)
  await expect(pmp.getByRole('img', { name: 'Picture of “certificate.png”' })).toHaveJSProperty(
    'naturalWidth',
    1,
  )
  const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex')
  const kept = (content: Buffer) => readFileSync(join(dataDir, 'files', hash(content)))
  expect(kept(PICTURE).equals(PICTURE) && kept(LETTER).equals(LETTER)).toBe(true)
  await look(page, 'credentials-with-proof')
  await pmp.getByRole('button', { name: 'Actions for letter.pdf' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
  await expect(pmp.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter')
  await expect(pmp.getByRole('listitem')).toHaveCount(2)

  // Deleted and brought back; what is due says so on Today.
  await page.getByRole('button', { name: 'Actions for CISSP' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Actions for PMP' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('article', { name: 'CISSP' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('link', { name: 'Renew “PMP”' })).toBeVisible()

  // One entry, two bodies.
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'New entry in full' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Risk workshop')
  await dialog.getByRole('textbox', { name: 'Duration' }).fill('2h 50m')
  for (const title of ['PMP', 'CISSP']) {
    await dialog.getByRole('button', { name: 'Add a claim' }).press('Enter')
    await page.getByRole('menuitem', { name: title }).press('Enter')
  }
  await expect(dialog.getByRole('group', { name: 'PMP' })).toContainText('Ways of Working')
  await choose(page, /Power Skills|Ways of Working/, 'Power Skills')
  await look(page, 'credentials-editor')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog).toHaveCount(0)

  // The same again is claimed by a press.
  await page.getByRole('button', { name: 'New entry in full' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Risk workshop')
  await dialog.getByRole('textbox', { name: 'Duration' }).fill('1h')
  await dialog.getByRole('button', { name: 'PMP: Power Skills' }).press('Enter')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('link', { name: 'Renew “PMP”' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Actions for PMP' })).toBeFocused()
  await page.getByRole('button', { name: 'Actions for PMP' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Renew' }).press('Enter')
  const until = page.getByRole('group', { name: 'New expiry date' })
  await expect(until.getByRole('spinbutton').first()).toBeFocused()
  await look(page, 'credentials-renew')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(pmp).toContainText('Valid until')

  await page.getByRole('link', { name: 'Credits', exact: true }).press('Enter')
  const sums = page.getByRole('region', { name: 'PMP' })
  await expect(sums).toContainText('3.75 of 60 PDUs')
  await expect(sums).toContainText('56.25 to go by Feb 29, 2028')
  await expect(page.getByRole('region', { name: 'CISSP' })).toContainText('2.75 of 120 CPE credits')
  await look(page, 'credits')

  // The pack, where main was told to put it.
  const desk = join(folder, 'desk')
  mkdirSync(desk)
  await app.evaluateMain(({ dialog: dialogs }, place) => {
    dialogs.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [place] })
  }, desk)
  await sums.getByRole('button', { name: 'Save audit pack' }).press('Enter')
  await expect(page.getByText(/Saved the audit pack in the folder/).first()).toBeVisible({ timeout: 90_000 })
  await app.close()

  const name = 'evenkeel-audit-pmp-2025-03-01--2028-02-29'
  expect(readdirSync(desk)).toEqual([name])
  const pack = join(desk, name)
  const listed = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: pack, encoding: 'utf8' })
  expect(listed.trim().split('\n').toSorted()).toEqual(
    [
      'README.txt',
      'activities.csv',
      'credits.json',
      'evidence/001-certificate.png',
      'evidence/002-letter.pdf',
      'report.pdf',
    ].map((file) => `${file}: OK`),
  )
  expect(readFileSync(join(pack, 'evidence', '002-letter.pdf')).equals(LETTER)).toBe(true)
  expect(readFileSync(join(pack, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  const rows = readFileSync(join(pack, 'activities.csv'), 'utf8').trimEnd().split('\r\n')
  expect(rows).toEqual([
    '\uFEFFDate completed,Activity,PDU category,PDUs,Counts,Evidence',
    expect.stringMatching(/^2026-11-22,Risk workshop,Power Skills,(2.75|1),yes,$/),
    expect.stringMatching(/^2026-11-22,Risk workshop,Power Skills,(2.75|1),yes,$/),
  ])
  const common = ['--data-dir', dataDir, ...TODAY]
  const lines = await resultOf<CreditLine[]>(['credits', '--on', '2026-11-22', ...common])
  const told = lines.find(({ credential }) => credential === 'PMP')
  expect(told).toMatchObject({ earned: 3.75, counted: 3.75, missing: 56.25 })
  expect(JSON.parse(readFileSync(join(pack, 'credits.json'), 'utf8'))).toEqual({ on: '2026-11-22', ...told })
  const printed = pdfText(join(pack, 'report.pdf'))
  expect(printed).toContain('Credentials and credits')
  expect(printed).toMatch(/Mar 1, 2025.*Feb 29, 2028 +60 +3\.75 +0 +3\.75 +56\.25/)
  for (const { category, earned, counted, min, cap } of told?.byCategory ?? []) {
    const cells = [category, earned, counted, min ?? '–', cap ?? '–'].join(' +')
    expect(printed).toMatch(new RegExp(`^ *${cells} `, 'm'))
  }
  expect(printed).toContain(told?.rules.note)

  // The database lost, the proof is still there; a snapshot holds it byte for byte, also for an empty folder.
  const { stdout } = await runCommand(['backup', '--to', join(folder, 'copies'), ...common])
  rmSync(join(dataDir, 'browser'), { recursive: true, force: true })
  const again = await start()
  await again.keyboard.press('Control+5')
  await expect(pmpOf(again).getByRole('listitem')).toHaveCount(2)
  await expect(pmpOf(again).getByRole('img')).toHaveJSProperty('naturalWidth', 1)
  await app.close()
  const fresh = ['--data-dir', join(folder, 'fresh'), ...TODAY]
  await resultOf(['restore', stdout.trim(), ...fresh])
  expect(readFileSync(join(folder, 'fresh', 'files', hash(LETTER))).equals(LETTER)).toBe(true)
  writeFileSync(join(folder, 'fresh', 'files', hash(LETTER)), 'something else')
  const checked = await resultOf<{ evidence: unknown }>(['check', ...fresh])
  expect(checked.evidence).toMatchObject({ there: 1, damaged: [hash(LETTER)], missing: [] })
})

function pmpOf(page: Page) {
  return page.getByRole('article', { name: 'PMP' })
}
