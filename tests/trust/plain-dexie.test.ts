import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findHostBrowser } from '../../build/find-runtime.mjs'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import { databaseFiles, newestLog, tear } from './journal-on-disk.ts'
import { runs } from './runs.ts'

const TEARS = runs({ short: 1, usual: 10, long: 10 })
const ADDRESS = 'https://plain-dexie.invalid/'

/**
 * Why there is a ledger: the same tear, on a page that keeps its records in Dexie alone, with strict durability.
 * Were this ever to find its records again, the trial of ours would prove nothing.
 */
it(`without a ledger, the torn log loses all records in ${TEARS} of ${TEARS} runs`, async () => {
  const dexie = await readFile(
    join(dirname(createRequire(import.meta.url).resolve('dexie')), 'dexie.min.js'),
    'utf8',
  )
  for (let run = 1; run <= TEARS; run++) {
    await inTemporaryFolder(async (folder) => {
      await inSession(folder, dexie, (page) => write(page, 'first', 200))
      await tear(await newestLog(await databaseFiles(folder)), 50 + Math.floor(Math.random() * 600))
      await inSession(folder, dexie, (page) => write(page, 'second', 20))
      const left = await inSession(folder, dexie, count)
      expect(left).toBe(0)
    })
  }
})

async function inSession<Value>(
  folder: string,
  dexie: string,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const browser = await findHostBrowser()
  if (browser.kind !== 'found') throw new Error(browser.message)
  const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath: browser.path,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<script>${dexie}</script>` }),
    )
    await page.goto(ADDRESS)
    return await work(page)
  } finally {
    await context.close()
  }
}

type PlainDexie = new (
  name: string,
  options: object,
) => {
  version(number: number): { stores(tables: object): void }
  table(name: string): { add(record: object): Promise<unknown>; count(): Promise<number> }
}

function write(page: Page, prefix: string, records: number): Promise<void> {
  return page.evaluate(
    async ({ prefix: name, records: most }) => {
      const { Dexie } = globalThis as unknown as { Dexie: PlainDexie }
      const database = new Dexie('plain', { chromeTransactionDurability: 'strict' })
      database.version(1).stores({ records: 'id' })
      for (let index = 0; index < most; index++) {
        await database.table('records').add({ id: `${name} ${index}`, text: 'x'.repeat(200) })
      }
    },
    { prefix, records },
  )
}

function count(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { Dexie } = globalThis as unknown as { Dexie: PlainDexie }
    const database = new Dexie('plain', { chromeTransactionDurability: 'strict' })
    database.version(1).stores({ records: 'id' })
    return await database.table('records').count()
  })
}
