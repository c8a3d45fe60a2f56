/** `npm run dev`: the app with hot reload, on Electron or on the host. Its build is its own, apart from the real one. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { describeRuntime, findHostBrowser, findRuntime, root } from './find-runtime.mjs'

await ensureBuilt()
const runtime = findRuntime()
const browser = runtime.kind === 'host' ? await findHostBrowser() : undefined
if (browser?.kind === 'missing') {
  process.stderr.write(`${browser.message}\n`)
  process.exit(1)
}
process.stderr.write(`${describeRuntime(runtime, browser)}\n`)
const out = join(root, 'out', 'dev')
const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
const child = spawn(
  process.execPath,
  [vite, 'dev', '--config', 'build/electron.vite.config.ts', '--watch', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      EVENKEEL_BUILD_DIR: out,
      ELECTRON_ENTRY: join(out, 'main', 'main.js'),
      ELECTRON_EXEC_PATH: runtime.prefix[0] ?? runtime.command,
    },
  },
)
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code) => process.exit(code ?? 1))
