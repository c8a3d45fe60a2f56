import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { frozenFile, frozenReleases } from '../releases/frozen.ts'
import { DATABASE_VERSION } from '../../renderer/storage/upgrades.ts'
import { buildAppOfTomorrow } from '../support/app-of-tomorrow/build-app-of-tomorrow.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { expectThree, keepThree, startOn } from '../support/three-entries.ts'
import { findingsIn, recordsIn, recordsOf } from '../trust/journal-on-disk.ts'

test.setTimeout(180_000)

let folder: string
let tomorrow: string
let dataDir: string
let app: LaunchedApp | null = null

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-upgrade-'))
  tomorrow = buildAppOfTomorrow(join(folder, 'tomorrow'))
})

test.beforeEach(() => {
  dataDir = mkdtempSync(join(folder, 'data-'))
})

test.afterEach(async () => {
  await app?.kill()
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function startTomorrow(): Promise<Page> {
  app = await launchApp({ dataDir, app: tomorrow, args: ['--today', '2026-11-22'] })
  return app.page
}

/** IndexedDB counts ten for each of Dexie's versions. */
async function versionOf(page: Page): Promise<number> {
  const found = await page.evaluate(() => indexedDB.databases())
  return Number(found.find(({ name }) => name === 'evenkeel')?.version) / 10
}

/** Every file of ours with its bytes. */
function ours(): Record<string, string> {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  const kept = names.filter((name) => /^(ledger|journal\.json|snapshots\/)/.test(name))
  return Object.fromEntries(kept.map((name) => [name, readFileSync(join(dataDir, name)).toString('base64')]))
}

test('data of today opens in the app of tomorrow, with a pinned snapshot from before and the same export', async () => {
  await keepThree(dataDir)
  const before = await recordsIn(dataDir)
  const page = await startTomorrow()
  await expectThree(page)
  expect(await versionOf(page)).toBe(DATABASE_VERSION + 1)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Backups and restore' }).click()
  const pinned = page.getByRole('row', { name: /3 entries/ }).filter({ hasText: 'Before an upgrade' })
  await expect(pinned).toHaveCount(1)
  await look(page, 'upgraded')
  await app?.close()
  expect(await recordsIn(dataDir, tomorrow)).toBe(before)
  expect(await findingsIn(dataDir, tomorrow)).toEqual([])
})

test('data of tomorrow is left alone by the app of today, to the byte', async () => {
  await keepThree(dataDir)
  await expectThree(await startTomorrow())
  await app?.close()
  const before = ours()
  app = await startOn(dataDir)
  const later = `kept by a later version of Evenkeel (format ${DATABASE_VERSION + 1})`
  await expect(app.page.getByText(later)).toBeVisible()
  await expect(app.page.getByText('Nothing was changed and nothing was lost.')).toBeVisible()
  await look(app.page, 'from-tomorrow')
  await app.close()
  expect(ours()).toEqual(before)
  const page = await startTomorrow()
  await expectThree(page)
  expect(await versionOf(page)).toBe(DATABASE_VERSION + 1)
})

for (const release of await frozenReleases()) {
  test(`the data of release ${release} opens in the app of tomorrow and exports the same`, async () => {
    const wanted = recordsOf((await frozenFile(release, 'journal.evenkeel.json')).toString())
    for (const name of ['ledger.jsonl', 'journal.json'] as const)
      writeFileSync(join(dataDir, name), await frozenFile(release, name))
    expect(await recordsIn(dataDir, tomorrow)).toBe(wanted)

    // As its user has it: with a database of that release's version, which today's is as long as it is the newest.
    rmSync(dataDir, { recursive: true })
    mkdirSync(dataDir)
    for (const name of ['ledger.jsonl', 'journal.json'] as const)
      writeFileSync(join(dataDir, name), await frozenFile(release, name))
    expect(await recordsIn(dataDir)).toBe(wanted)
    cpSync(dataDir, `${dataDir}-upgraded`, { recursive: true, verbatimSymlinks: true })
    expect(await recordsIn(`${dataDir}-upgraded`, tomorrow)).toBe(wanted)
    expect(await findingsIn(`${dataDir}-upgraded`, tomorrow)).toEqual([])
  })
}
