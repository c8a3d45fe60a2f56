import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { BenchPages, medians } from './bench-page.ts'
import { holdUps, switching, UNFELT } from './held-up.ts'
import { entriesOf } from './page/bench-entries.ts'
import { missed, note } from './results.ts'

const pages = new BenchPages()
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-import-'))
const LONG = 600_000

beforeAll(async () => await pages.build())
afterAll(async () => {
  await pages.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('an import of 100,000 rows with its totals and digests costs at most twice what putting them does', async () => {
  const page = await pages.open(10)
  const times = await medians(page, ['import: floor', 'import: ours'], 3)
  expect(
    missed([
      [
        'import of 100,000 rows : raw puts of the same',
        { most: 2 },
        times['import: ours'],
        times['import: floor'],
      ],
    ]),
  ).toEqual([])
})

test('and holds the window up for a small part of it at a time', async () => {
  const file = join(folder, 'rows.csv')
  const rows = [...entriesOf(100_000)].map(
    ({ title, date }) => `${title},Programming,${date},09:00:00,00:30:00`,
  )
  writeFileSync(file, ['Description,Project,Start date,Start time,Duration', ...rows, ''].join('\n'))
  const app = await launchApp({ dataDir: join(folder, 'data'), args: ['--today', '2026-11-22'] })
  try {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).waitFor()
    const moving = Math.max(0, ...(await holdUps(page, switching)))
    let took = 0
    const held = await holdUps(page, async () => {
      took = await importing(page, file)
    })
    const longest = Math.max(0, ...held)
    note('longest task, importing 100,000 rows : switching areas', longest + UNFELT, moving + UNFELT)
    expect(
      missed([
        ['saving 100,000 rows : the longest task of the window', { least: 20 }, took, longest + UNFELT],
      ]),
    ).toEqual([])
  } finally {
    await app.close()
  }
})

/** Imports a file; how long its saving took, in milliseconds. */
async function importing(page: Page, file: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#settings/files'
  })
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles(file)
  await page.getByRole('button', { name: /^Import 100,000 / }).click({ timeout: LONG })
  const from = performance.now()
  await page.getByRole('heading', { name: /^Imported 100,000 / }).waitFor({ timeout: LONG })
  return performance.now() - from
}
