import { defineConfig } from 'vitest/config'

const isShort = process.env['EVENKEEL_TRUST'] === 'short'

/**
 * The figures Evenkeel promises, on the built app: kills, torn files, wiped databases. Each journal has a folder of its own, so
 * the short form takes two files at a time; the longer ones stay undisturbed.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/trust/**/*.test.ts', ...(isShort ? [] : ['tests/electron/**/faults.test.ts'])],
    // Restoring is seen end to end in any case; an upgrade is one transaction of the engine.
    exclude: isShort ? ['**/kill-while-{restoring,upgrading}.test.ts'] : [],
    environment: 'node',
    fileParallelism: isShort,
    maxWorkers: isShort ? 2 : 1,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
  },
})
