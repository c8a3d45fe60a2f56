import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What is fixed once the host was started: which app, on which screen, in which scratch folder. */
export type Run = {
  readonly appPath: string
  readonly mainFile: string
  readonly name: string
  readonly version: string
  readonly headless: boolean
  readonly switches: readonly string[]
  /** This run's own folder for sockets and the browser's leftovers; it goes when the process ends. */
  readonly scratch: string
}

let current: Run | undefined

/** The facts of this run. */
export function run(): Run {
  if (current === undefined) throw new Error('the Chromium host was not started')
  return current
}

/** Sorts the command line `[--switches] <app> [args...]` as Electron does; switches may stand anywhere before the app. */
export function splitArguments(args: readonly string[]): { switches: string[]; app: string | undefined } {
  const at = args.findIndex((arg) => !arg.startsWith('-'))
  return { switches: at === -1 ? [...args] : args.slice(0, at), app: args[at] }
}

/** Without a display there is nothing to open a window on; tests and commands may ask for none. */
function wantsHeadless(args: readonly string[], env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['EVENKEEL_HEADLESS'] === '1') return true
  if (args.some((flag) => flag === '--ozone-platform=headless' || flag === '--headless')) return true
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']
}

/** Settles the run from the command line. */
export function startRun(args: readonly string[]): Run {
  const { switches, app } = splitArguments(args)
  if (app === undefined) throw new Error('usage: cli.js [--switches] <app folder or main file> [arguments]')
  const target = resolve(app)
  const appPath = statSync(target).isDirectory() ? target : nearestPackage(dirname(target))
  const manifest = readManifest(appPath)
  const temporary = tmpdir()
  sweepScratch(temporary)
  current = {
    appPath,
    mainFile: target === appPath ? join(appPath, manifest.main) : target,
    name: manifest.name,
    version: manifest.version,
    headless: wantsHeadless(args, process.env, process.platform),
    switches,
    scratch: mkdtempSync(join(temporary, `${SCRATCH}${process.pid}-`)),
  }
  const { scratch } = current
  // Playwright, the browser and main put their leftovers where the environment says, so all of it goes with the run.
  Object.assign(process.env, { TMPDIR: scratch, TEMP: scratch, TMP: scratch })
  Object.assign(process.env, { PWTEST_SOCKETS_DIR: scratch, PWTEST_SERVER_REGISTRY: scratch })
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))
  return current
}

const SCRATCH = 'evenkeel-host-'

/** Removes what runs that were killed left behind. */
function sweepScratch(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const pid = new RegExp(`^${SCRATCH}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(temporary, name), { recursive: true, force: true })
  }
}

/** Whether a process of that id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function nearestPackage(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, 'package.json'), { throwIfNoEntry: false }) !== undefined) return at
    if (at === dirname(at)) return folder
  }
}

function readManifest(folder: string): { name: string; version: string; main: string } {
  const file = join(folder, 'package.json')
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    return { name: 'app', version: '0.0.0', main: 'index.js' }
  const found = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'name' | 'productName' | 'version' | 'main',
    string | undefined
  >
  return {
    name: found.productName ?? found.name ?? 'app',
    version: found.version ?? '0.0.0',
    main: found.main ?? 'index.js',
  }
}
