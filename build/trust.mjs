/**
 * `npm run trust`: kills, torn tails and wiped databases, on the built app. `--short` is the form that `npm test` runs,
 * `--long` the one to leave running over night.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { root } from './find-runtime.mjs'

const words = process.argv.slice(2)
const form = words.includes('--short') ? 'short' : words.includes('--long') ? 'long' : 'usual'
const rest = words.filter((word) => word !== '--short' && word !== '--long')

await ensureBuilt()
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'build/vitest.trust.config.ts', ...rest],
  { cwd: root, stdio: 'inherit', env: { ...process.env, EVENKEEL_TRUST: form } },
)
process.exitCode = status ?? 1
