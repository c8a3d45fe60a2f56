/**
 * `npm run bench`: how fast it is, as ratios within one run, since no machine's milliseconds are another's. Fails where a
 * goal is missed; the figures are in `out/bench.json`.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './find-runtime.mjs'

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'build/vitest.bench.config.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
