/**
 * Which program runs the app: the real Electron where its binary is, else the Chromium host. Decided by files, because
 * importing the `electron` package would try to download the binary.
 */
import { spawn, spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * @typedef {{ kind: 'electron', version: string, command: string, prefix: string[] }} ElectronRuntime
 * @typedef {{ kind: 'host', command: string, prefix: string[] }} HostRuntime
 * @typedef {ElectronRuntime | HostRuntime} Runtime
 */

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const electronPackage = join(root, 'node_modules', 'electron')
const failureNote = join(root, 'node_modules', '.cache', 'evenkeel-electron-download-failed')

/** How long a failed download is remembered, so that not every start waits for it. */
const FAILURE_HOLDS_MS = 6 * 60 * 60 * 1000
const DOWNLOAD_LIMIT_MS = 20_000

/**
 * The real Electron, if its binary is on this machine.
 * @returns {ElectronRuntime | undefined}
 */
function findElectron() {
  const pathFile = join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const command = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(command)) return undefined
  return { kind: 'electron', version: electronVersion(), command, prefix: [] }
}

/** @returns {string} */
function electronVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}

/**
 * The program to run the app with, and the arguments that come before the app's folder.
 * @returns {Runtime}
 */
export function findRuntime() {
  return (
    findElectron() ?? {
      kind: 'host',
      command: process.execPath,
      prefix: [join(root, 'out', 'host', 'cli.js')],
    }
  )
}

/** Whether windows can be shown. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
}

/**
 * The switch that lets a command run without a window: Electron needs it only without a display, the host always, because
 * it cannot know a command from an app before its first window.
 * @param {Runtime} runtime
 * @returns {string[]}
 */
export function windowlessSwitches(runtime) {
  return runtime.kind === 'host' || !hasDisplay() ? ['--ozone-platform=headless'] : []
}

/**
 * Lets Electron's own installer fetch the binary, within a bound, unless that failed a short while ago.
 * @param {(line: string) => void} say
 */
export async function tryToDownloadElectron(say) {
  if (findElectron() !== undefined) return
  const failedAt = statSync(failureNote, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - failedAt < FAILURE_HOLDS_MS) return
  const problem = (await unreachable()) ?? (await runInstaller(say))
  if (problem === undefined) return rmSync(failureNote, { force: true })
  mkdirSync(dirname(failureNote), { recursive: true })
  writeFileSync(failureNote, `${problem}\n`)
  say(`Electron's binary could not be downloaded (${problem}).`)
}

/** A name that does not resolve tells at once what the installer would find out after many tries. */
async function unreachable() {
  if (process.env['HTTPS_PROXY'] || process.env['https_proxy'] || process.env['ELECTRON_MIRROR'])
    return undefined
  const answer = lookup('github.com').then(
    () => undefined,
    (/** @type {NodeJS.ErrnoException} */ error) => error.code ?? error.message,
  )
  return Promise.race([answer, delay(3000, 'no answer to a name lookup', { ref: false })])
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} what went wrong
 */
async function runInstaller(say) {
  say("Downloading Electron's binary, once ...")
  const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    cwd: root,
    stdio: 'ignore',
  })
  const limit = setTimeout(() => installer.kill('SIGKILL'), DOWNLOAD_LIMIT_MS)
  const code = await new Promise((resolve) => installer.on('close', resolve).on('error', () => resolve(1)))
  clearTimeout(limit)
  if (findElectron() !== undefined) return undefined
  return code === null ? 'it took too long' : 'its installer failed'
}

/**
 * The browser that the host would run on, with its version where that can be asked, or what to tell somebody who has none.
 * Needs a build, because the search is the host's own.
 * @returns {Promise<{ kind: 'found', path: string, name: string } | { kind: 'missing', message: string }>}
 */
export async function findHostBrowser() {
  const search = await import(pathToFileURL(join(root, 'out', 'host', 'find-browser.js')).href)
  const { chromium } = await import('playwright-core')
  const found = search.findBrowser(chromium.executablePath())
  if (found.kind !== 'found')
    return { kind: 'missing', message: search.explainMissingBrowser(found, process.platform) }
  return { kind: 'found', path: found.path, name: nameOf(found.path) }
}

/** @param {string} browser */
function nameOf(browser) {
  // On Windows a browser that is asked for its version opens a window instead.
  if (process.platform === 'win32') return 'an installed browser'
  const { stdout } = spawnSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
  })
  return /^[\w ]*?(?:Chromium|Chrome|Edge) \d+/.exec(stdout ?? '')?.[0] ?? 'an installed browser'
}

/**
 * One line that says what the app runs on.
 * @param {Runtime} runtime
 * @param {{ path: string, name: string } | undefined} browser
 */
export function describeRuntime(runtime, browser) {
  if (runtime.kind === 'electron') return `Running on Electron ${runtime.version}`
  return `Electron's binary is not available here; running on ${browser === undefined ? 'a browser' : `${browser.name} (${browser.path})`}`
}

/**
 * Runs the app and passes its output, its exit code and our signals through.
 * @param {Runtime} runtime
 * @param {readonly string[]} switches for the runtime
 * @param {readonly string[]} args for the app
 * @returns {Promise<number>} the exit code
 */
export async function runApp(runtime, switches, args) {
  // Where the user typed the command: npm itself runs scripts in the project's folder.
  const cwd = process.env['INIT_CWD'] ?? process.cwd()
  const child = spawn(runtime.command, [...runtime.prefix, ...switches, root, ...args], {
    cwd,
    stdio: 'inherit',
  })
  // Ctrl+C reaches both of us; main then quits in its own time and this process waits for it.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
