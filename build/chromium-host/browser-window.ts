import type { CDPSession } from 'playwright-core'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { hostEvent, type HostEvent } from './host-event.ts'
import { StrictEmitter } from './missing.ts'
import { run } from './run.ts'
import { WebContents } from './web-contents.ts'

type WindowEvents = {
  close: [HostEvent]
  closed: []
  'ready-to-show': []
  show: []
  hide: []
  focus: []
  blur: []
  minimize: []
  restore: []
  maximize: []
  unmaximize: []
  resize: []
  resized: []
  move: []
  moved: []
}

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

/** Electron's window. Without a display it is a page of the same size; `show` and its kin then only keep book. */
export class BrowserWindow extends StrictEmitter<WindowEvents> {
  readonly webContents: WebContents
  readonly id: number
  private bounds: Electron.Rectangle
  private shown: boolean
  private state: WindowState = 'normal'
  private phase: 'open' | 'closing' | 'closed' = 'open'
  private title: string

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const {
      x = 0,
      y = 0,
      width = 800,
      height = 600,
      show = true,
      title = app.getName(),
      webPreferences,
    } = options
    this.bounds = { x, y, width, height }
    this.shown = show
    this.title = title
    this.webContents = new WebContents(browser.openPage({ width, height, show }), webPreferences?.preload)
    this.id = this.webContents.id
    this.webContents.on('destroyed', () => this.ended())
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.on('host-bounds', (bounds) => {
      this.bounds = bounds
      this.emit('resize')
    })
    app.windowOpened(this)
    app.emit('web-contents-created', hostEvent(), this.webContents)
  }

  static getAllWindows(): BrowserWindow[] {
    return app.openWindows()
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return app.openWindows().find((window) => window.webContents === contents) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return app.openWindows().find((window) => window.id === id) ?? null
  }

  static getFocusedWindow(): BrowserWindow | null {
    return app.openWindows().find((window) => window.isFocused()) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    this.appear()
    this.focus()
  }

  showInactive(): void {
    this.appear()
  }

  hide(): void {
    this.shown = false
    this.place({ windowState: 'minimized' })
    this.emit('hide')
  }

  close(): void {
    if (this.phase !== 'open') return
    const event = hostEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.phase !== 'open') return
    this.phase = 'closing'
    void this.webContents.closePage()
  }

  isDestroyed(): boolean {
    return this.phase === 'closed'
  }

  isVisible(): boolean {
    return this.shown && this.phase === 'open'
  }

  isFocused(): boolean {
    return this.isVisible() && this.state !== 'minimized'
  }

  isMinimized(): boolean {
    return this.state === 'minimized'
  }

  isMaximized(): boolean {
    return this.state === 'maximized'
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen'
  }

  focus(): void {
    this.webContents.focus()
    this.emit('focus')
  }

  minimize(): void {
    this.move('minimized')
    this.emit('minimize')
  }

  maximize(): void {
    this.move('maximized')
    this.emit('maximize')
  }

  unmaximize(): void {
    this.move('normal')
    this.emit('unmaximize')
  }

  restore(): void {
    this.move('normal')
    this.emit('restore')
  }

  getBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Electron.Rectangle {
    return this.getBounds()
  }

  getSize(): number[] {
    return [this.bounds.width, this.bounds.height]
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds }
    const { x: left, y: top, width, height } = this.bounds
    this.place({ left, top, width, height })
    this.emit('resize')
  }

  // The title shown is the page's own; the browser has no menu bar.
  setTitle(title: string): void {
    this.title = title
  }

  getTitle(): string {
    return this.title
  }

  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  setBackgroundColor(_color: string): void {}
  removeMenu(): void {}

  /** The host's own part: whether `close` was accepted. */
  isClosing(): boolean {
    return this.phase !== 'open'
  }

  private appear(): void {
    const hidden = !this.shown
    this.shown = true
    if (this.state === 'minimized') this.state = 'normal'
    if (!hidden) return
    this.place({ windowState: 'normal' })
    this.emit('show')
  }

  private move(state: WindowState): void {
    this.state = state
    this.place({ windowState: state })
  }

  /** Moves the real window, where there is one. */
  private place(bounds: {
    left?: number
    top?: number
    width?: number
    height?: number
    windowState?: WindowState
  }): void {
    void this.webContents
      .whenOpened()
      .then(async (page) => {
        if (run().headless) {
          const { width, height } = bounds
          if (width !== undefined && height !== undefined) await page.setViewportSize({ width, height })
          return
        }
        const devtools: CDPSession = await page.context().newCDPSession(page)
        const { windowId } = await devtools.send('Browser.getWindowForTarget')
        await devtools.send('Browser.setWindowBounds', { windowId, bounds })
        await devtools.detach()
      })
      // The window may have closed meanwhile, or the desktop may refuse; main goes on either way.
      .catch(() => undefined)
  }

  private ended(): void {
    if (this.phase === 'closed') return
    this.phase = 'closed'
    this.emit('closed')
    app.windowClosed(this)
  }
}
