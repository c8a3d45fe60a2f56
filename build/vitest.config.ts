import { defineConfig } from 'vitest/config'

/** Everything but the window: rules, formats, storage over an IndexedDB in memory, main's files on the real disk. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{shared,electron,renderer}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Files share what they import, which is half the time; so each leaves nothing behind, no database either.
    isolate: false,
    testTimeout: 120_000,
    // The longest trials have a short form here and their full one in `npm run trust`.
    env: { EVENKEEL_TRUST: 'short' },
  },
})
