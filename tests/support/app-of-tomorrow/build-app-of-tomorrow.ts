import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../../build/find-runtime.mjs'

const CONFIG = fileURLToPath(new URL('tomorrow.config.ts', import.meta.url))

/**
 * Builds a later version of the app into a folder: the present sources, with the database's versions replaced by those
 * of this folder. Nothing of it is in the app that ships.
 * @returns the folder, to be run in the place of the app's own
 */
export function buildAppOfTomorrow(folder: string): string {
  mkdirSync(folder, { recursive: true })
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--config', CONFIG],
    {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, NODE_ENV: 'production', EVENKEEL_BUILD_DIR: join(folder, 'out') },
    },
  )
  const manifest = { name: 'evenkeel', version: '9.0.0', type: 'module', main: 'out/main/main.js' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  return folder
}
