import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type axe from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a theme can change; everything else on a page is the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds, named so that a failure says where to look. Its source goes into a page once. */
async function findings(page: Page, runOnly?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await tool.run(document, {
      // Only these are worked out in full, which is what takes long on a large page.
      resultTypes: ['violations'],
      ...(rules && { runOnly: rules }),
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, runOnly)
}

/**
 * Looks at what is on the screen in both themes, by every rule in light and by those of colour in dark. With
 * `EVENKEEL_PICTURES` set, pictures of it are kept with the test's results.
 */
export async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The theme's colours and charts are drawn anew.
    await page.waitForTimeout(150)
    if (process.env['EVENKEEL_PICTURES'] !== undefined) {
      await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) })
    }
    const found = await findings(page, colorScheme === 'dark' ? RULES_OF_COLOUR : undefined)
    expect(found, `${name}, ${colorScheme}`).toEqual([])
  }
}

/** Moves the focus with Tab until it is there, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it.')
}
