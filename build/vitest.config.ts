import { defineConfig } from 'vitest/config'

const common = {
  environment: 'node',
  testTimeout: 120_000,
  // The longest trials have a short form here and their full one in `npm run trust`.
  env: { EVENKEEL_TRUST: 'short' },
} as const

/** Everything but the window: rules, formats, storage over an IndexedDB in memory, main's files on the real disk. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default'],
    projects: [
      {
        // Pure rules have no state, so their files may share what they import: half the time.
        test: { ...common, name: 'rules', include: ['tests/shared/**/*.test.{ts,tsx}'], isolate: false },
      },
      {
        test: {
          ...common,
          name: 'storage and main',
          include: ['tests/{electron,renderer}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
