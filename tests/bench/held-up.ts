import type { Page } from 'playwright-core'

/** Below this nobody feels anything, and a ratio says nothing. Milliseconds. */
export const UNFELT = 50

/** Every time that the window's thread was held up while something was done, in milliseconds. */
export async function holdUps(page: Page, work: (page: Page) => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const held: number[] = []
    Object.assign(globalThis, { held })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.push(duration)
    }).observe({ type: 'longtask' })
  })
  await work(page)
  await page.waitForTimeout(500)
  return await page.evaluate(() => (globalThis as unknown as { held: number[] }).held)
}

/** How long the window's thread was held up altogether. */
export async function heldUp(page: Page, work: (page: Page) => Promise<void>): Promise<number> {
  return (await holdUps(page, work)).reduce((sum, one) => sum + one, 0)
}

/** Goes from area to area. */
export async function switching(page: Page): Promise<void> {
  for (const key of ['2', '1', '6', '1']) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await page.waitForTimeout(400)
  }
}
