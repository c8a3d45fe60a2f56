import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { dropFile } from '../support/drop-file.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

const CONTENT = 'A certificate, scanned.\n'.repeat(200)
const sha256 = createHash('sha256').update(CONTENT).digest('hex')

const RECORD = { id: 'file-1', name: 'scan.txt', type: 'text/plain', bytes: CONTENT.length, sha256 }

let folder: string
let data: string[]
const kept = () => join(folder, 'data', 'files', sha256)

// An evidence file put where the app will keep it, with the record that names it.
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-evidence-'))
  data = ['--data-dir', join(folder, 'data'), '--today', '2026-11-22']
  const journal = join(folder, 'evidence.evenkeel.json')
  writeFileSync(
    journal,
    JSON.stringify({
      format: 'evenkeel-journal',
      version: 1,
      credentials: [{ id: 'pmp', title: 'PMP' }],
      files: [RECORD],
    }),
  )
  await resultOf(['import', journal, ...data])
  mkdirSync(dirname(kept()), { recursive: true })
  writeFileSync(kept(), CONTENT)
})

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a JSON export takes the evidence along if that is wished, and importing it brings every byte back', async () => {
  test.setTimeout(180_000)
  const lost = { ...RECORD, id: 'file-2', name: 'lost.txt', sha256: 'a'.repeat(64) }
  const more = join(folder, 'more.json')
  writeFileSync(more, JSON.stringify({ format: 'evenkeel-journal', version: 1, files: [lost] }))
  await resultOf(['import', more, ...data])

  const out = join(folder, 'with-evidence.json')
  const format = ['export', '--format', 'json', '--out', out]
  const written = await runCommand([...format, '--with-evidence', ...data])
  expect(written).toMatchObject({ exit: 0, stdout: `${out}\n` })
  expect(written.stderr).toContain('"lost.txt" is missing or has changed')
  const { files } = JSON.parse(readFileSync(out, 'utf8')) as { files: { id: string; data?: string }[] }
  expect(files.map(({ id, data: content }) => [id, content])).toEqual([
    ['file-1', Buffer.from(CONTENT).toString('base64')],
    ['file-2', undefined],
  ])

  const other = ['--data-dir', join(folder, 'other'), '--today', '2026-11-22']
  expect(await resultOf(['import', out, ...other])).toMatchObject({ problems: [] })
  expect(readFileSync(join(folder, 'other', 'files', sha256), 'utf8')).toBe(CONTENT)
  const records = (path: string) => readFileSync(path, 'utf8').split('\n').slice(1)

  // In the window by its file; what is no longer what its record says is named, and the rest comes.
  const changed = readFileSync(out, 'utf8').replace('"data":"', '"data":"AAAA')
  const window = join(folder, 'window')
  const app = await launchApp({ dataDir: window, args: ['--today', '2026-11-22'] })
  try {
    const { page } = app
    const open = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Choose a file' }).click(),
      ])
      await chooser.setFiles(join(folder, name))
    }
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => {
      location.hash = '#settings/files'
    })
    await open('changed.json', changed)
    await expect(page.getByText('"scan.txt" is damaged')).toBeVisible()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await open('whole.json', readFileSync(out, 'utf8'))
    await expect(page.getByRole('region', { name: 'What would come in' })).toContainText('Evidence files1')
    await look(page, 'import-evidence')
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    expect(readFileSync(join(window, 'files', sha256), 'utf8')).toBe(CONTENT)

    // And out again: the window's own export is the command's, byte for byte.
    const saved = join(folder, 'saved.json')
    await app.evaluateMain(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, saved)
    await page.getByRole('checkbox', { name: /^With the 2 evidence files/ }).press('Space')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(page.getByText('lost.txt')).toBeVisible()
    await look(page, 'export-evidence')
    expect(records(saved)).toEqual(records(out))
  } finally {
    await app.close()
  }
})

const evidence = async () => (await resultOf<{ evidence: unknown }>(['check', ...data])).evidence

test(
  'check reads every evidence file by its hash, and says what is missing, damaged or nobody’s',
  { tag: '@long' },
  async () => {
    const whole = {
      records: 1,
      files: 1,
      bytes: CONTENT.length,
      there: 1,
      missing: [],
      damaged: [],
      unknown: [],
    }
    expect(await evidence()).toEqual(whole)

    writeFileSync(kept(), CONTENT.replace('scanned', 'forged!'))
    writeFileSync(join(dirname(kept()), 'notes.txt'), 'put there by somebody')
    expect(await evidence()).toEqual({ ...whole, there: 0, damaged: [sha256], unknown: ['notes.txt'] })

    rmSync(kept())
    expect(await evidence()).toMatchObject({ there: 0, missing: [sha256], damaged: [] })
  },
)

// Every byte there is, and line ends of two kinds.
const SCAN = Buffer.concat([
  Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
  Buffer.from('\r\n\n'),
])

/** Drops a file where files go, saves a copy of it from there, and reads the copy. */
async function droppedAndCopied({ page, evaluateMain }: LaunchedApp, place: Locator, name: string) {
  const path = join(folder, name)
  writeFileSync(path, SCAN)
  await dropFile(page, place.getByText('or drop files here'), path)
  await expect(place.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  const copy = join(folder, `copy of ${name}`)
  await evaluateMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, copy)
  await place.getByRole('button', { name: `Actions for ${name}` }).press('Enter')
  await page.getByRole('menuitem', { name: 'Save a copy' }).press('Enter')
  await expect(page.getByText(`Saved a copy as “copy of ${name}”.`).first()).toBeVisible()
  return readFileSync(copy)
}

test('a file dropped on an entry or a credential is kept, and a copy of it is the same byte for byte', async () => {
  const app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', '2026-11-22'] })
  try {
    const { page } = app
    await page.getByRole('button', { name: 'New entry in full' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Scanned it')
    await dialog.getByRole('textbox', { name: 'Duration' }).fill('15m')
    expect((await droppedAndCopied(app, dialog, 'of-an-entry.bin')).equals(SCAN)).toBe(true)
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+5')
    const pmp = page.getByRole('article', { name: 'PMP' })
    expect((await droppedAndCopied(app, pmp, 'of-a-credential.bin')).equals(SCAN)).toBe(true)
    await page.reload()
    await expect(pmp.getByRole('listitem')).toHaveCount(1)
  } finally {
    await app.close()
  }
})

test(
  'a missing evidence file is said in Backups, and restoring brings it back from beside the backup',
  { tag: '@long' },
  async () => {
    test.setTimeout(120_000)
    const copies = join(folder, 'copies')
    const { stdout } = await runCommand(['backup', '--to', copies, ...data])
    expect(readFileSync(join(copies, 'files', sha256), 'utf8')).toBe(CONTENT)
    rmSync(kept())
    await resultOf(['add', '15m wrote it up @Writing', ...data])

    const app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', '2026-11-22'] })
    try {
      await app.page.getByRole('link', { name: 'Settings' }).click()
      await app.page.getByRole('link', { name: 'Backups and restore' }).click()
      await expect(app.page.getByText(/1 evidence file/)).toBeVisible()
      await look(app.page, 'evidence-missing')

      // Restored from a snapshot that has no files beside it, the page says what is still missing.
      await app.page
        .getByRole('button', { name: /^Restore: / })
        .first()
        .click()
      await app.page.getByText('Replace the journal').first().click()
      await app.page.getByRole('button', { name: 'Replace the journal' }).click()
      await expect(app.page.getByRole('heading', { name: 'Restored' })).toBeVisible()
      await expect(app.page.getByText(/1 evidence file was not found beside the snapshot/)).toBeVisible()
    } finally {
      await app.close()
    }

    const restored = await resultOf<{ evidence: unknown }>(['restore', stdout.trim(), ...data])
    expect(restored.evidence).toMatchObject({ kind: 'brought', brought: 1, missing: 0 })
    expect(readFileSync(kept(), 'utf8')).toBe(CONTENT)
  },
)
