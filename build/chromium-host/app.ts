import { setTimeout as delay } from 'node:timers/promises'
import type { BrowserWindow } from './browser-window.ts'
import { hostEvent, type HostEvent } from './host-event.ts'
import { StrictEmitter } from './missing.ts'
import { run } from './run.ts'
import { SingleInstance } from './single-instance.ts'
import { StandardPaths } from './standard-paths.ts'
import type { WebContents } from './web-contents.ts'

type AppEvents = {
  ready: [HostEvent, Record<string, unknown>]
  activate: [HostEvent, boolean]
  'window-all-closed': []
  'before-quit': [HostEvent]
  'will-quit': [HostEvent]
  quit: [HostEvent, number]
  'second-instance': [HostEvent, string[], string, unknown]
  'web-contents-created': [HostEvent, WebContents]
  'browser-window-created': [HostEvent, BrowserWindow]
}

/** How long the browser may take to write its profile and leave. */
const BROWSER_GRACE = 10_000

/** Electron's `app`: the life of the process, its folders and its single instance. */
class App extends StrictEmitter<AppEvents> {
  readonly isPackaged = false
  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.appended.set(name, value ?? '')
    },
    hasSwitch: (name: string): boolean =>
      this.appended.has(name) ||
      run().switches.some((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`)),
    getSwitchValue: (name: string): string =>
      this.appended.get(name) ??
      run()
        .switches.find((flag) => flag.startsWith(`--${name}=`))
        ?.slice(name.length + 3) ??
      '',
  }

  private readonly appended = new Map<string, string>()
  private readonly paths = new StandardPaths()
  private readonly instance = new SingleInstance()
  private readonly windows = new Set<BrowserWindow>()
  private settleReady: () => void = () => {}
  private readonly ready = new Promise<void>((resolve) => (this.settleReady = resolve))
  private givenName: string | undefined
  private state: 'starting' | 'running' | 'quitting' | 'ending' = 'starting'
  private closeBrowser: () => Promise<void> = () => Promise.resolve()

  getName(): string {
    return this.givenName ?? run().name
  }

  setName(name: string): void {
    this.givenName = name
  }

  get name(): string {
    return this.getName()
  }

  getVersion(): string {
    return run().version
  }

  getAppPath(): string {
    return run().appPath
  }

  getPath(name: string): string {
    return this.paths.get(name, this.getName())
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }

  getLocale(): string {
    return this.appended.get('lang') ?? this.getSystemLocale()
  }

  getSystemLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale
  }

  isReady(): boolean {
    return this.state !== 'starting'
  }

  whenReady(): Promise<void> {
    return this.ready
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    return this.instance.request(this.getPath('userData'), additionalData ?? null, ({ argv, cwd, data }) => {
      void this.whenReady().then(() => this.emit('second-instance', hostEvent(), argv, cwd, data))
    })
  }

  hasSingleInstanceLock(): boolean {
    return this.instance.has()
  }

  releaseSingleInstanceLock(): void {
    this.instance.release()
  }

  // The browser's sandbox is on unless root runs it; taskbar identity and focus are the desktop's affair.
  enableSandbox(): void {}
  setAppUserModelId(_id: string): void {}

  focus(): void {
    this.windows.values().next().value?.focus()
  }

  quit(): void {
    if (this.state === 'quitting' || this.state === 'ending') return
    const event = hostEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.state = 'quitting'
    for (const window of this.windows) {
      window.close()
      // A window that refuses to close stops the quit, as in Electron.
      if (!window.isClosing()) {
        this.state = 'running'
        return
      }
    }
    if (this.windows.size === 0) this.finishQuit()
  }

  exit(code = 0): void {
    if (this.state === 'ending') return
    this.state = 'ending'
    for (const window of this.windows) window.destroy()
    void this.end(code)
  }

  /** The host's own part: main was evaluated, so `ready` may come. */
  markReady(closeBrowser: () => Promise<void>): void {
    this.closeBrowser = closeBrowser
    if (this.state === 'starting') this.state = 'running'
    this.emit('ready', hostEvent(), {})
    this.settleReady()
  }

  /** The host's own part: the switches typed before the app and those that main appended, as the browser takes them. */
  appendedSwitches(): string[] {
    const typed = run().switches.filter(
      (flag) => flag !== '--ozone-platform=headless' && flag !== '--headless',
    )
    const appended = [...this.appended].map(([name, value]) =>
      value === '' ? `--${name}` : `--${name}=${value}`,
    )
    return [...typed, ...appended]
  }

  windowOpened(window: BrowserWindow): void {
    this.windows.add(window)
    this.emit('browser-window-created', hostEvent(), window)
  }

  windowClosed(window: BrowserWindow): void {
    this.windows.delete(window)
    if (this.windows.size > 0) return
    if (this.state === 'quitting') this.finishQuit()
    else if (this.state === 'running' && !this.emit('window-all-closed')) this.quit()
  }

  openWindows(): BrowserWindow[] {
    return [...this.windows]
  }

  private finishQuit(): void {
    const event = hostEvent()
    this.emit('will-quit', event)
    if (event.defaultPrevented) {
      this.state = 'running'
      return
    }
    this.state = 'ending'
    void this.end(0)
  }

  private async end(code: number): Promise<void> {
    this.emit('quit', hostEvent(), code)
    const leave = Promise.allSettled([this.instance.delivered(), this.closeBrowser()])
    await Promise.race([leave, delay(BROWSER_GRACE, undefined, { ref: true })])
    process.exit(code)
  }
}

export type { App }
export const app = new App()
