/**
 * Writes electron.d.ts without its `declare module` blocks, so that `build/chromium-host/tsconfig.main.json` can point
 * `electron` at the host: an ambient module would win over the tsconfig's `paths`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './find-runtime.mjs'

/** Writes the file, if it is not as it should be already, and returns its path. */
export function writeElectronTypes() {
  const source = readFileSync(join(root, 'node_modules', 'electron', 'electron.d.ts'), 'utf8')
  const without = source.replace(/^declare module 'electron[^']*' \{[^}]*\}\n/gm, '')
  const file = join(root, 'out', 'types', 'electron-namespace.d.ts')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, without)
  return file
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeElectronTypes()
