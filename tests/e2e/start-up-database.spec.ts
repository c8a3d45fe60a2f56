import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { resultOf } from '../support/run-command.ts'
import { expectThree, keepThree, saveTitles, startOn } from '../support/three-entries.ts'

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

/** Keeps parts of the data folder as they are now; what is called puts them back in the place of later ones. */
function asItIsNow(...names: string[]): () => void {
  const kept = mkdtempSync(join(dataDir, 'kept-'))
  for (const name of names) cpSync(join(dataDir, name), join(kept, name), { recursive: true })
  return () => {
    for (const name of names) {
      rmSync(join(dataDir, name), { recursive: true, force: true })
      cpSync(join(kept, name), join(dataDir, name), { recursive: true })
    }
  }
}

/** A further session with one entry more. */
async function keepFourth(): Promise<void> {
  const page = await start()
  await saveTitles(page, ['wrote it down'])
  await app.close()
}

function databaseFiles(): string[] {
  return readdirSync(join(dataDir, 'browser'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.parentPath.includes('IndexedDB'))
    .map((item) => join(item.parentPath, item.name))
}

function removeDatabase(): void {
  for (const path of databaseFiles()) rmSync(path)
}

test('a database that is behind is brought up without a word', async () => {
  await keepThree(dataDir)
  const putBack = asItIsNow('browser')
  await keepFourth()
  putBack()
  const page = await start()
  await expectThree(page, ['wrote it down'])
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'database' })).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  await look(page, 'behind')
})

test('what only the database has is kept in the ledger again, and told', async () => {
  await keepThree(dataDir)
  const putBack = asItIsNow('ledger.jsonl', 'snapshots')
  await keepFourth()
  putBack()
  const page = await start()
  await expectThree(page, ['wrote it down'])
  await expect(page.getByText('The ledger had lost 1 record that the database still had.')).toBeVisible()
  await look(page, 'ahead')
  // It stands in the ledger: it is there without the database, too.
  await app.close()
  removeDatabase()
  await expectThree(await start(), ['wrote it down'])
})

test('a torn database loses nothing, over two sessions', async () => {
  await keepThree(dataDir)
  const newest = databaseFiles()
    .filter((path) => path.endsWith('.log'))
    .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0]
  if (newest === undefined) throw new Error('LevelDB has no log.')
  truncateSync(newest, Math.max(0, statSync(newest).size - 300))
  await expectThree(await start())
  await saveTitles(app.page, ['wrote it down'])
  await look(app.page, 'torn')
  await app.close()
  await expectThree(await start(), ['wrote it down'])
})

test('a database of which nothing can be read is made anew, with a word about it', async () => {
  await keepThree(dataDir)
  for (const path of databaseFiles()) writeFileSync(path, Buffer.alloc(statSync(path).size))
  const page = await start()
  await expectThree(page)
  await expect(page.getByText(/made anew from the ledger/)).toBeVisible()
  await look(page, 'unreadable')
})

test('without its snapshots the journal opens all the same, and Backups says that there are none', async () => {
  await keepThree(dataDir)
  rmSync(join(dataDir, 'snapshots'), { recursive: true })
  const page = await start()
  await expectThree(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Backups and restore' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Backups and restore' })).toBeFocused()
  await look(page, 'no-snapshots')
  await page.getByRole('button', { name: 'Make a snapshot now' }).click()
  await expect(page.getByText('Made and proven whole: 3 entries.')).toBeVisible()
})

test.describe('A ledger whose snapshots are gone, and the lines before them too,', () => {
  /** A journal so long that its ledger stands on a snapshot. */
  test.beforeEach(async () => {
    const rows = Array.from(
      { length: 1_500 },
      (_, index) => `row ${index},Programming,2026-10-20,09:00:00,00:30:00`,
    )
    const file = join(dataDir, 'rows.csv')
    writeFileSync(file, ['Description,Project,Start date,Start time,Duration', ...rows, ''].join('\n'))
    const { added } = await resultOf<{ added: number }>(['import', file, '--data-dir', dataDir])
    expect(added).toBe(1_500)
    await keepThree(dataDir)
  })

  /** Takes away what the ledger stands on; what is called brings it back. */
  function loseBase(): () => void {
    const gone = ['snapshots', ...readdirSync(dataDir).filter((name) => /^ledger-\d+\.jsonl$/.test(name))]
    const putBack = asItIsNow(...gone)
    for (const name of gone) rmSync(join(dataDir, name), { recursive: true })
    return putBack
  }

  test('is written anew from the database, and told', async () => {
    loseBase()
    const page = await start()
    await expectThree(page)
    await expect(page.getByText(/snapshot on which the ledger stands cannot be read/)).toBeVisible()
    await look(page, 'base-lost')
    await app.close()
    removeDatabase()
    const again = await start()
    await expectThree(again)
    await expect(again.getByText(/snapshot on which the ledger stands cannot be read/)).toHaveCount(0)
    await app.close()
    const { records } = await resultOf<{ records: { entries: number } }>(['check', '--data-dir', dataDir])
    expect(records.entries).toBe(1_503)
  })

  test('says so when the database is gone as well, changes nothing, and opens when they are put back', async () => {
    const putBack = loseBase()
    removeDatabase()
    const page = await start()
    await expect(page.getByRole('heading', { name: 'The journal did not open' })).toBeFocused()
    await expect(page.getByText(/and the database cannot stand in for it/)).toBeVisible()
    await expect(
      page.getByText(/Nothing was changed: ledger and database are as they were found/),
    ).toBeVisible()
    await expect(page.getByText(/Put the snapshots back/)).toBeVisible()
    await look(page, 'lost')
    putBack()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectThree(page)
  })
})
