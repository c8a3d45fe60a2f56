import { defineConfig } from 'vitest/config'

/** The figures Evenkeel promises, on the built app: kills, torn files, wiped databases. One at a time. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'tests/trust/**/*.test.ts',
      ...(process.env['EVENKEEL_TRUST'] === 'short' ? [] : ['tests/electron/**/faults.test.ts']),
    ],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
  },
})
