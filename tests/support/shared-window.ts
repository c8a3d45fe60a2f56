import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch-app.ts'

/**
 * One window for the tests of a file that need no data folder of their own: a start is most of what a short test costs.
 * Each test begins it on Today; what earlier ones logged is still there.
 */
export function sharedWindow(args: readonly string[]): { app(): LaunchedApp; begin(): Promise<Page> } {
  let app: LaunchedApp
  let dataDir: string
  test.beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-shared-'))
    app = await launchApp({ dataDir, args })
  })
  test.afterAll(async () => {
    await app.kill()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })
  return {
    app: () => app,
    begin: async () => {
      const { page } = app
      await page.setViewportSize({ width: 1280, height: 800 })
      // Reading it again is little work, and closes whatever is open.
      await page.evaluate(() => history.replaceState(null, '', '#today'))
      await page.reload()
      const line = page.getByRole('combobox', { name: 'What did you do?' })
      await line.fill('')
      await expect(line).toBeFocused()
      return page
    },
  }
}
