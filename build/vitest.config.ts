import { defineConfig } from 'vitest/config'

/** Everything but the window: rules, formats, storage over an IndexedDB in memory, main's files on the real disk. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{shared,electron,renderer}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    reporters: ['default'],
  },
})
