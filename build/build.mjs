/**
 * `npm run build`: the host by the compiler, main, preload and pages by electron-vite. The build goes aside and is swapped in,
 * so that a running app or a command never meets half of one.
 */
import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { writeElectronTypes } from './electron-types.mjs'
import { root } from './find-runtime.mjs'

const out = join(root, 'out')
const aside = join(out, '.next')
const stamp = join(out, 'built')
const lock = join(out, '.building')
const PARTS = ['host', 'main', 'preload', 'renderer']
const SOURCES = ['shared', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json']

/** Builds and swaps the result in. What the tools say goes to standard error. */
export async function build() {
  await withLock(buildNow)
}

/** Builds when a source is newer than the last build, saying so in one line. Any number of processes may call it at once. */
export async function ensureBuilt() {
  if (isFresh()) return
  await withLock(async () => {
    // Another process may have built while this one waited.
    if (isFresh()) return
    process.stderr.write('Building, because the sources are newer than the last build ...\n')
    await buildNow()
  })
}

async function buildNow() {
  const started = Date.now()
  writeElectronTypes()
  rmSync(aside, { recursive: true, force: true })
  await run('typescript/bin/tsc', [
    '-p',
    'build/chromium-host/tsconfig.emit.json',
    '--outDir',
    join(aside, 'host'),
  ])
  await run(
    'electron-vite/bin/electron-vite.js',
    ['build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'],
    {
      EVENKEEL_BUILD_DIR: aside,
    },
  )
  // electron-vite starts it as it would start Electron's binary.
  chmodSync(join(aside, 'host', 'cli.js'), 0o755)
  for (const part of PARTS) swapIn(part)
  rmSync(aside, { recursive: true, force: true })
  // Stamped with the beginning: a source changed meanwhile counts as newer.
  writeFileSync(stamp, new Date(started).toISOString())
}

/** @param {string} part */
function swapIn(part) {
  const place = join(out, part)
  const old = join(out, `.old-${part}`)
  rmSync(old, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, old)
  renameSync(join(aside, part), place)
  rmSync(old, { recursive: true, force: true })
}

/**
 * Runs one of node_modules' programs and passes on what it says only if it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function run(program, args, env = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => (said += part))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${program} failed\n${said}`)
}

function isFresh() {
  if (!existsSync(stamp) || PARTS.some((part) => !existsSync(join(out, part)))) return false
  const built = Date.parse(readFileSync(stamp, 'utf8'))
  return SOURCES.every((source) => newest(join(root, source)) < built)
}

/**
 * When something under a path last changed; a folder's own time tells of what was deleted. The folder of this file does not
 * count itself: electron-vite puts a file beside its settings while it reads them.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const own = path === import.meta.dirname ? 0 : found.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own)
}

/**
 * Lets one process build at a time. A lock whose owner is dead is taken over.
 * @param {() => Promise<void>} work
 */
async function withLock(work) {
  mkdirSync(out, { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      if (ownerIsDead()) rmSync(lock, { force: true })
      else await delay(200)
    }
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function ownerIsDead() {
  const found = statSync(lock, { throwIfNoEntry: false })
  if (found === undefined) return false
  const pid = Number(readFileSync(lock, 'utf8'))
  // Made a moment ago and not written yet.
  if (pid === 0) return Date.now() - found.mtimeMs > 5000
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now()
  try {
    await build()
    process.stdout.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
