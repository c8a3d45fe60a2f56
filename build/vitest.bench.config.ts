import { defineConfig } from 'vitest/config'

/** Speed, in a real browser. One at a time, so that nothing but the machine itself disturbs. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/bench/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 1_200_000,
  },
})
