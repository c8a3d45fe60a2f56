import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'

/** What a theme can change; everything else on a page is the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds, named so that a failure says where to look. */
async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
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
    // Only violations are worked out in full, which is what takes long on a large page.
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
    if (colorScheme === 'dark') axe.withRules(RULES_OF_COLOUR)
    expect(await findings(axe), `${name}, ${colorScheme}`).toEqual([])
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
