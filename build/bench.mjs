/**
 * `npm run bench`: how fast it is, as ratios within one run, since no machine's milliseconds are another's. Fails where a
 * goal is missed; the figures are in `out/bench.json`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { root } from './find-runtime.mjs'

const results = join(root, 'out/bench.json')

await ensureBuilt()
rmSync(results, { force: true })
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
/** @type {{ what: string, milliseconds: number[], ratio: number }[]} */
const rows = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : []
const figure = (/** @type {number} */ value) => value.toFixed(1).padStart(9)
for (const { what, milliseconds, ratio } of rows) {
  const medians = milliseconds.map((value) => `${figure(value)} ms`).join(' ')
  process.stdout.write(`${what.padEnd(56)} ${medians} ${figure(ratio)}x\n`)
}
process.exitCode = status ?? 1
