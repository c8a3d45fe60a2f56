import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { MOST_EVIDENCE_BYTES } from '../../shared/bridge/evidence.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { resultOf } from '../support/run-command.ts'
import { countStorageCalls, storageCalls } from '../support/storage-calls.ts'
import { heldUp, holdUps, switching, UNFELT } from './held-up.ts'
import { entriesOf } from './page/bench-entries.ts'
import { note } from './results.ts'

const TODAY = ['--today', '2026-11-22']
const ROUNDS = 5

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-window-'))
const opened = new Map<number, Promise<LaunchedApp>>()

async function journalOf(count: number): Promise<string> {
  const file = join(folder, `${count}.evenkeel.json`)
  const records = {
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    entries: [...entriesOf(count)],
    credentials: [{ id: 'bench', title: 'Bench' }],
  }
  writeFileSync(file, JSON.stringify({ format: 'evenkeel-journal', version: 1, ...records }))
  const dataDir = join(folder, `data-${count}`)
  await resultOf(['import', file, '--data-dir', dataDir, ...TODAY])
  return dataDir
}

/** The window on a journal of so many entries, opened when it is first asked for. */
async function windowOn(count: number): Promise<Page> {
  const opening = opened.get(count) ?? open(count)
  opened.set(count, opening)
  return (await opening).page
}

async function open(count: number): Promise<LaunchedApp> {
  const app = await launchApp({ dataDir: await journalOf(count), args: TODAY })
  // The check that follows a start has to be over.
  await app.page.waitForTimeout(45_000)
  return app
}

afterAll(async () => {
  for (const app of opened.values()) await (await app).close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

async function typing(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search the journal' })
  await search.click()
  await page.keyboard.type('part of the plan', { delay: 40 })
  await search.fill('')
}

async function scrolling(page: Page): Promise<void> {
  await page.mouse.move(700, 500)
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, step < 20 ? 800 : -800)
    await page.waitForTimeout(30)
  }
}

test.for([
  ['typing into the search', typing],
  ['scrolling', scrolling],
  ['switching areas', switching],
] as const)('%s holds the window up no longer with 100,000 entries than with 100', async ([name, work]) => {
  const [few, many] = [await windowOn(100), await windowOn(100_000)]
  const times = { small: [] as number[], large: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.small.push(await heldUp(few, work))
    times.large.push(await heldUp(many, work))
  }
  const ratio = note(
    `${name}, 100,000 : 100 entries`,
    median(times.large) + UNFELT,
    median(times.small) + UNFELT,
  )
  expect(ratio).toBeLessThanOrEqual(1.5)
})

test('no screen reads all of 100,000 entries', async () => {
  const page = await windowOn(100_000)
  await countStorageCalls(page)
  await page.reload()
  for (const work of [switching, typing, scrolling]) await work(page)
  const { counts, rows } = await storageCalls(page)
  expect(counts).toBe(0)
  expect(rows).toBeLessThan(6_000)
})

/** Adds a file of so many bytes to a credential, new ones each time. */
function storing(bytes: number): (page: Page) => Promise<void> {
  return async (page) => {
    const name = `${randomBytes(8).toString('hex')}.bin`
    const path = join(folder, name)
    writeFileSync(path, randomBytes(bytes))
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Add file' }).click()
    await (await chooser).setFiles(path)
    await page.getByRole('listitem').filter({ hasText: name }).waitFor()
    rmSync(path)
  }
}

test('a file of 25 MB is stored without a stall of 100 ms', async () => {
  const page = await windowOn(100)
  await page.keyboard.press('ControlOrMeta+5')
  await page.getByRole('article', { name: 'Bench' }).waitFor()
  const longest = { large: [] as number[], small: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    longest.large.push(Math.max(0, ...(await holdUps(page, storing(MOST_EVIDENCE_BYTES)))))
    longest.small.push(Math.max(0, ...(await holdUps(page, storing(1_000)))))
  }
  const ratio = note(
    'longest stall, storing a file of 25 MB : of 1 kB',
    median(longest.large) + UNFELT,
    median(longest.small) + UNFELT,
  )
  // Where a small file holds nothing up, three times the unfelt is a stall of 100 ms.
  expect(ratio).toBeLessThanOrEqual(3)
})
