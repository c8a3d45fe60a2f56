import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch-app.ts'

const TITLES = ['wrote the outline', 'read chapter one', 'talked to Priya']

/** Starts the window and waits until it says something: the journal, or why it did not open. */
export async function startOn(dataDir: string, args: readonly string[] = []): Promise<LaunchedApp> {
  const app = await launchApp({ dataDir, args: ['--today', '2026-11-22', ...args] })
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 })
  return app
}

/** Saves entries through the quick add. */
export async function saveTitles(page: Page, titles: readonly string[]): Promise<void> {
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  for (const title of titles) {
    await line.fill(`30m ${title} @Programming`)
    await line.press('Enter')
    await expect(page.getByRole('row', { name: title, exact: true })).toBeVisible()
  }
}

let kept: string | null = null

/** What a session with three entries leaves, ended as a person ends it: that makes a snapshot. Made once, then copied. */
export async function keepThree(dataDir: string): Promise<void> {
  if (kept === null) {
    const made = mkdtempSync(join(tmpdir(), 'evenkeel-three-'))
    process.on('exit', () => rmSync(made, { recursive: true, force: true }))
    const app = await startOn(made)
    await saveTitles(app.page, TITLES)
    await app.close()
    kept = made
  }
  cpSync(kept, dataDir, { recursive: true })
}

/** Sees the three entries, and those beside them. */
export async function expectThree(page: Page, further: readonly string[] = []): Promise<void> {
  for (const title of [...TITLES, ...further])
    await expect(page.getByRole('row', { name: title, exact: true })).toBeVisible()
}
