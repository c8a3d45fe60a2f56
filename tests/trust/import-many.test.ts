import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addDays } from '../../shared/day.ts'
import { launchApp } from '../support/launch-app.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { findingsIn, importEntries, timeFile } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const ROWS = runs({ short: 4_000, usual: 100_000, long: 100_000 })
const WRITTEN = ROWS.toLocaleString('en')
/** Milliseconds; how long it takes is measured by `npm run bench`. */
const LONG = 600_000

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** How many rows each store of the journal's database has, and everything that is kept beside the lists. */
async function held(page: Page): Promise<{ counts: Record<string, number>; beside: unknown[] }> {
  return await page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, reject) => {
        request.addEventListener('success', () => settle(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('It was not read.')))
      })
    const database = await settled(indexedDB.open('evenkeel'))
    const names = [...database.objectStoreNames]
    const stores = database.transaction(names)
    const counts: Record<string, number> = {}
    for (const name of names) counts[name] = await settled(stores.objectStore(name).count())
    const beside = [
      await settled(stores.objectStore('months').getAll()),
      await settled(stores.objectStore('meta').getAll()),
    ]
    database.close()
    return { counts, beside }
  })
}

it(`an import of ${WRITTEN} rows shows how far it is, leaves nothing when it is cancelled, and is taken back whole`, () =>
  inTemporaryFolder(async (dataDir) => {
    await importEntries(dataDir, ['present'])
    const titles = Array.from({ length: ROWS }, (_, index) => `coming ${index}`)
    const file = await timeFile(dataDir, titles, (index) => addDays('2017-01-01', index % 3_600))
    const ledger = async () => await readFile(join(dataDir, 'ledger.jsonl'))
    const app = await launchApp({ dataDir, args: ['--today', '2026-11-22'] })
    const { page } = app
    try {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => {
        location.hash = '#settings/files'
      })
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        button(page, 'Choose a file').click(),
      ])
      await chooser.setFiles(file)
      const importing = button(page, `Import ${WRITTEN} entries`)
      await importing.waitFor({ timeout: LONG })
      const before = { database: await held(page), ledger: await ledger() }

      await importing.click()
      const bar = page.getByRole('progressbar')
      const share = async () => Number(await bar.getAttribute('value'))
      await bar.waitFor({ timeout: LONG })
      await expect.poll(share, { timeout: LONG }).toBeGreaterThan(0)
      const first = await share()
      await expect.poll(share, { timeout: LONG }).toBeGreaterThan(first)
      await button(page, 'Cancel').click()
      await page.getByText('Cancelled. Nothing was imported.').waitFor({ timeout: LONG })
      expect(await held(page)).toEqual(before.database)
      expect((await ledger()).equals(before.ledger)).toBe(true)

      await importing.click()
      await page.getByRole('heading', { name: `Imported ${WRITTEN} entries` }).waitFor({ timeout: LONG })
      expect((await held(page)).counts['entries']).toBe(ROWS + 1)

      await button(page, 'Take the import back').click()
      await page.getByRole('heading', { name: /was taken back/ }).waitFor({ timeout: LONG })
      const { counts } = await held(page)
      expect(counts).toEqual({ ...before.database.counts, deletions: ROWS, meta: counts['meta'] })
    } finally {
      await app.close()
    }
    expect(await findingsIn(dataDir)).toEqual([])
  }))
