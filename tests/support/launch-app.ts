import { fork, type ChildProcess } from 'node:child_process'
import { _electron, chromium, type Page } from 'playwright-core'
import { findRuntime, root, type Runtime } from '../../build/find-runtime.mjs'
import { HostChannel } from './launch-host-channel.ts'
import { killTree } from './launch-process-tree.ts'

/** So that what is not there is said, before the whole test has no time left. */
const LONGEST_ACTION = 30_000

export type LaunchOptions = {
  /** The app's own data folder; every launch should have one. */
  readonly dataDir: string
  /** More of the app's arguments. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** No window on the screen, which is the default. */
  readonly headless?: boolean
  /** Another app's folder, for tests of the host itself. */
  readonly app?: string
  /** A program that runs the app, such as `strace`, with its own arguments. */
  readonly wrapper?: readonly string[]
  /** How long the first window may take, in milliseconds. */
  readonly timeout?: number
}

export type LaunchedApp = {
  /** The first window's page, loaded. */
  readonly page: Page
  pages(): Page[]
  /** Runs `fn(electron, arg)` in main. The function is sent as text, so it sees nothing of the test around it. */
  evaluateMain<Result, Arg = undefined>(
    fn: (electron: ElectronModule, arg: Arg) => Result | Promise<Result>,
    arg?: Arg,
  ): Promise<Result>
  /** Quits as the user would, and waits for the end. Gives the exit code. */
  close(): Promise<number | null>
  /** Kills main, browser and everything below them at once. */
  kill(): Promise<void>
  readonly process: ChildProcess
  /** Settles with the exit code when the app has ended by whatever cause. */
  readonly ended: Promise<number | null>
  /** What main wrote to standard output and standard error so far. */
  logs(): string
}

/** The `electron` module as tests use it in main. */
type ElectronModule = typeof Electron.CrossProcessExports

const START_LIMIT = 45_000
const CLOSE_LIMIT = 20_000

/** Starts the built app with a data folder of its own, on real Electron where it is installed, else on the Chromium host. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const runtime = findRuntime()
  return runtime.kind === 'electron' ? launchOnElectron(options, runtime) : launchOnHost(options, runtime)
}

/** The app's arguments as both runtimes take them. */
function argumentsFor({ dataDir, args = [], headless = true, app = root }: LaunchOptions): string[] {
  return [...(headless ? ['--ozone-platform=headless'] : []), app, '--data-dir', dataDir, ...args]
}

async function launchOnHost(options: LaunchOptions, runtime: Runtime): Promise<LaunchedApp> {
  const [cli = ''] = runtime.prefix
  const [program, ...more] = options.wrapper ?? []
  const child = fork(cli, argumentsFor(options), {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(program === undefined
      ? { execArgv: [] }
      : { execPath: program, execArgv: [...more, process.execPath] }),
  })
  const logs = collectLogs(child)
  const channel = new HostChannel(child)
  const ended = endOf(child)
  const limit = setTimeout(() => void killTree(child.pid ?? 0), options.timeout ?? START_LIMIT)
  try {
    const browser = await chromium.connect(await channel.bind())
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('the app has no browser context')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.waitForURL((url) => url.protocol !== 'about:' && url.protocol !== 'data:')
    page.setDefaultTimeout(LONGEST_ACTION)
    return {
      page,
      pages: () => context.pages(),
      // What comes back is what the function returned, through the channel's codec.
      evaluateMain: async <Result>(fn: unknown, arg?: unknown) =>
        (await channel.evaluate(String(fn), arg)) as Result,
      close: () => closeWithin(child, ended, () => channel.quit()),
      kill: () => killTree(child.pid ?? 0),
      process: child,
      ended,
      logs,
    }
  } catch (error) {
    await killTree(child.pid ?? 0)
    throw new Error(`the app did not open its window: ${String(error)}\n${logs()}`, { cause: error })
  } finally {
    clearTimeout(limit)
  }
}

async function launchOnElectron(options: LaunchOptions, runtime: Runtime): Promise<LaunchedApp> {
  const electron = await _electron.launch({
    executablePath: runtime.command,
    args: argumentsFor(options),
    cwd: root,
    env: { ...(process.env as Record<string, string>), ...options.env },
    timeout: options.timeout ?? START_LIMIT,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const child = electron.process()
  const ended = endOf(child)
  const page = await electron.firstWindow()
  await page.waitForLoadState()
  page.setDefaultTimeout(LONGEST_ACTION)
  return {
    page,
    pages: () => electron.windows(),
    // Playwright passes Electron's module itself; its own type for it is looser than ours.
    evaluateMain: (fn, arg) => electron.evaluate(fn as never, arg) as never,
    close: () => closeWithin(child, ended, () => electron.evaluate(({ app }) => app.quit())),
    kill: () => killTree(child.pid ?? 0),
    process: child,
    ended,
    logs: collectLogs(child),
  }
}

function collectLogs(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (text += part))
  return () => text
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

async function closeWithin(
  child: ChildProcess,
  ended: Promise<number | null>,
  quit: () => Promise<unknown>,
): Promise<number | null> {
  const limit = setTimeout(() => void killTree(child.pid ?? 0), CLOSE_LIMIT)
  await quit().catch(() => undefined)
  const code = await ended
  clearTimeout(limit)
  return code
}
