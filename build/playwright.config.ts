import { defineConfig } from '@playwright/test'

const isAll = process.env['EVENKEEL_E2E'] === 'all'

/** End-to-end tests, on the built app with a data folder of its own. */
export default defineConfig({
  testDir: '../tests/e2e',
  // Playwright would also take *.test.ts, which belong to vitest.
  testMatch: '**/*.spec.ts',
  // Within `npm test` the common states of a start are seen, and what is seen in no shorter way; by `npm run trust` all.
  testIgnore: isAll ? [] : ['**/start-up-*.spec.ts', '**/upgrade.spec.ts'],
  ...(isAll ? {} : { grepInvert: /@long/ }),
  outputDir: '../out/test-results/e2e',
  workers: 2,
  timeout: 60_000,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../out/test-results/e2e.json' }]],
})
