import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { LEDGER_VERSION, writeLine } from '../../electron/ledger/line.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look, tabTo } from '../support/look.ts'
import { expectThree, keepThree, startOn } from '../support/three-entries.ts'

test.setTimeout(180_000)

let dataDir: string
let app: LaunchedApp

test.beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-start-up-'))
})

test.afterEach(async () => {
  await app.kill()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

async function start(): Promise<Page> {
  app = await startOn(dataDir)
  return app.page
}

const ledgerPath = () => join(dataDir, 'ledger.jsonl')
const ledgerLines = () => readFileSync(ledgerPath(), 'utf8').trimEnd().split('\n')

const REASONS: Record<StorageFailure['reason'], { code: string; text: RegExp }> = {
  'read-only': { code: 'EROFS', text: /can only be read/ },
  'disk-full': { code: 'ENOSPC', text: /disk is full/ },
  'not-allowed': { code: 'EACCES', text: /does not allow Evenkeel to use/ },
  io: { code: 'EIO', text: /disk reported an error/ },
  closed: { code: 'CLOSED', text: /just closing/ },
}

test('a ledger that does not open says why, that nothing was lost, and shows the snapshots to prove', async () => {
  await keepThree(dataDir)
  const page = await start()
  for (const [reason, { code, text }] of Object.entries(REASONS)) {
    await app.evaluateMain(
      ({ ipcMain }, failure) => {
        ipcMain.removeHandler('evenkeel:ledger.open')
        ipcMain.handle('evenkeel:ledger.open', () => ({ kind: 'failed', ...failure }))
      },
      { reason, code },
    )
    await page.reload()
    await expect(page.getByRole('heading', { name: 'The journal did not open' })).toBeFocused()
    await expect(page.getByText(text)).toBeVisible()
    await expect(page.getByText('Nothing was changed and nothing was lost.')).toBeVisible()
    await expect(page.getByText(`What the system said: ${code}`)).toBeVisible()
  }
  await expect(page.getByRole('row', { name: /3 entries/ })).toBeVisible()
  await tabTo(page, page.getByRole('row', { name: /3 entries/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Whole\. Verify again/ })).toBeVisible()
  await look(page, 'blocked')
})

test('a ledger of a later version is left alone, and its snapshots can still be proven', async () => {
  await keepThree(dataDir)
  const before = readFileSync(ledgerPath())
  const header = { kind: 'header', format: 'evenkeel-ledger', version: LEDGER_VERSION + 1 } as const
  const more = { journalId: 'later', createdAt: '2030-01-01T00:00:00.000Z', app: 'evenkeel 9' }
  const later = Buffer.concat([writeLine({ ...header, ...more }), before])
  writeFileSync(ledgerPath(), later)
  const page = await start()
  await expect(page.getByText(/kept by a later version of Evenkeel/)).toBeVisible()
  await page.getByRole('button', { name: /^Verify/ }).click()
  await expect(page.getByRole('button', { name: /^Whole\. Verify again: .*3 entries/ })).toBeVisible()
  await look(page, 'newer')
  expect(readFileSync(ledgerPath()).equals(later)).toBe(true)

  // Try again is a new try.
  writeFileSync(ledgerPath(), before)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectThree(page)
})

test('a database that cannot be opened at all says so and keeps the ledger', async () => {
  await keepThree(dataDir)
  const page = await start()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError')
    }
  })
  await page.reload()
  await expect(page.getByText('The journal’s database could not be opened.')).toBeVisible()
  await look(page, 'database-failed')
  await app.close()
  await expectThree(await start())
})

test('a database of a later version is left alone, and nothing is lost', async () => {
  await keepThree(dataDir)
  const page = await start()
  await page.evaluate(
    () =>
      new Promise<void>((settle, reject) => {
        const request = indexedDB.open('evenkeel', 30)
        request.addEventListener('success', () => {
          request.result.close()
          settle()
        })
        request.addEventListener('error', () => reject(new Error('The database did not open.')))
      }),
  )
  await app.close()
  const before = readFileSync(ledgerPath())
  const later = await start()
  await expect(later.getByText(/kept by a later version of Evenkeel/)).toBeVisible()
  await look(later, 'newer-database')
  expect(readFileSync(ledgerPath()).equals(before)).toBe(true)
})

test('a wiped database is made anew, with a word about it', async () => {
  await keepThree(dataDir)
  const browser = join(dataDir, 'browser')
  for (const item of readdirSync(browser, { recursive: true, encoding: 'utf8' })) {
    if (item.endsWith('IndexedDB')) rmSync(join(browser, item), { recursive: true, force: true })
  }
  const page = await start()
  await expectThree(page)
  await expect(page.getByText(/made anew from the ledger/)).toBeVisible()
  await look(page, 'rebuilt')
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await expect(page.getByText(/made anew from the ledger/)).toHaveCount(0)
})

test('a damaged line is set aside and told; every entry is there', async () => {
  await keepThree(dataDir)
  const lines = ledgerLines()
  writeFileSync(ledgerPath(), [...lines.slice(0, -2), 'damaged', ...lines.slice(-1), ''].join('\n'))
  const page = await start()
  await expect(page.getByText(/of the ledger was damaged/)).toBeVisible()
  await expectThree(page)
  await look(page, 'damage')
})

test('a ledger that is gone stands on a snapshot again', async () => {
  await keepThree(dataDir)
  rmSync(ledgerPath())
  const page = await start()
  await expectThree(page)
  await expect(page.getByText(/begun anew on a snapshot/)).toBeVisible()
  await look(page, 'renewed')
})

test('a save that was cut off is told, and what was called saved is there', async () => {
  await keepThree(dataDir)
  appendFileSync(ledgerPath(), '{"kind":"commit","sequence":99,"at":"2026')
  const page = await start()
  await expectThree(page)
  await expect(page.getByText(/ended in the middle of a save/)).toBeVisible()
  await look(page, 'tail-cut')
})

test('another engine is told once', { tag: '@long' }, async () => {
  await keepThree(dataDir)
  const path = join(dataDir, 'journal.json')
  const identity = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeFileSync(path, JSON.stringify({ ...identity, engine: 'electron 1.0.0' }))
  const page = await start()
  await expectThree(page)
  await expect(page.getByText(/another version of its engine/)).toBeVisible()
  await look(page, 'other-engine')
  await app.close()
  await expect((await start()).getByText(/another version of its engine/)).toHaveCount(0)
})
