import { defineConfig } from '@playwright/test'

/** End-to-end tests: each starts the built app with a data folder of its own. */
export default defineConfig({
  testDir: '../tests/e2e',
  // Playwright would also take *.test.ts, which belong to vitest.
  testMatch: '**/*.spec.ts',
  // Every state a start can find takes long: within `npm test` the common ones are seen, by `npm run trust` all.
  testIgnore: process.env['EVENKEEL_E2E'] === 'all' ? [] : ['**/start-up-*.spec.ts', '**/upgrade.spec.ts'],
  outputDir: '../out/test-results/e2e',
  workers: 2,
  timeout: 60_000,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '../out/test-results/e2e.json' }]],
})
