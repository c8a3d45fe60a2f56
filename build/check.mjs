/** `npm run check`: the types of every layer, lint, format, unused code. All of it is run, whatever fails. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { writeElectronTypes } from './electron-types.mjs'
import { root } from './find-runtime.mjs'

/** @type {[title: string, program: string, ...args: string[]][]} */
const STEPS = [
  ['types of every layer', 'typescript/bin/tsc', '-b'],
  ['main against the Chromium host', 'typescript/bin/tsc', '-p', 'build/chromium-host/tsconfig.main.json'],
  ['lint', 'oxlint/bin/oxlint', '-c', 'build/oxlint.json', '--type-aware', '--quiet'],
  [
    'format',
    'prettier/bin/prettier.cjs',
    '--config',
    'build/prettier.json',
    '--check',
    '--log-level',
    'warn',
    '.',
  ],
  ['unused code', 'knip/bin/knip.js', '--config', 'build/knip.json'],
]

writeElectronTypes()
let failed = 0
for (const [title, program, ...args] of STEPS) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${title}\n`)
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1
