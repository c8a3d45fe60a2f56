import { createRequire } from 'node:module'

/** By `require`, since for an `import` Node first reads through all of it for names: a third of the host's own start. */
export const { chromium } = createRequire(import.meta.url)(
  'playwright-core',
) as typeof import('playwright-core')
