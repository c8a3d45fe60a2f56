import type { Page } from 'playwright-core'

/** Below this nobody feels anything, and a ratio says nothing. Milliseconds. */
export const UNFELT = 50

type Held = { all: number; longest: number }

/** How long the window's thread was held up, in milliseconds, while something was done: together, and at most at a time. */
export async function heldUp(page: Page, work: (page: Page) => Promise<void>): Promise<Held> {
  await page.evaluate(() => {
    const held = { all: 0, longest: 0 }
    Object.assign(globalThis, { held })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        held.all += duration
        held.longest = Math.max(held.longest, duration)
      }
    }).observe({ type: 'longtask' })
  })
  await work(page)
  await page.waitForTimeout(500)
  return await page.evaluate(() => (globalThis as unknown as { held: Held }).held)
}

/** Goes from area to area. */
export async function switching(page: Page): Promise<void> {
  for (const key of ['2', '1', '6', '1']) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await page.waitForTimeout(400)
  }
}
