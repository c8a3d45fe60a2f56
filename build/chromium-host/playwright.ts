import { createRequire } from 'node:module'
import type * as Playwright from 'playwright-core'

/** By `require`, since for an `import` Node first reads through all of it for names: a third of the host's own start. */
export const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof Playwright
