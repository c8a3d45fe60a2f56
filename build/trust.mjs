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

/**
 * Runs a program of node_modules and answers whether all was well.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} more of the environment
 */
function run(program, args, more) {
  const env = { ...process.env, ...more }
  const words = [join(root, 'node_modules', program), ...args]
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', env }).status === 0
}

const trust = ['run', '--config', 'build/vitest.trust.config.ts', ...rest]
let isWell = run('vitest/vitest.mjs', trust, { EVENKEEL_TRUST: form })
if (form !== 'short' && rest.length === 0) {
  // What `npm test` leaves out: most states of a start and of an upgrade, and whatever is marked as long.
  const left = ['test', '--config', 'build/playwright.config.ts', '--grep', '@long|start-up|upgrade']
  isWell = run('@playwright/test/cli.js', left, { EVENKEEL_E2E: 'all' }) && isWell
}
process.exitCode = isWell ? 0 : 1
