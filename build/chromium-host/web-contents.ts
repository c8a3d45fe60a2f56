import { setTimeout as delay } from 'node:timers/promises'
import type { Frame, Page } from 'playwright-core'
import { answerInvoke } from './ipc-main.ts'
import { createCodec } from './codec.ts'
import { hostEvent, type HostEvent } from './host-event.ts'
import { StrictEmitter } from './missing.ts'
import { appOrigin, toAppUrl, toBrowserUrl } from './origin.ts'
import type { PageMessage } from './page.ts'
import { BINDING, pageScript, RECEIVER } from './page-script.ts'
import { pdfParameters } from './print-options.ts'
import { privilegedSchemes } from './protocol.ts'
import { session } from './session.ts'
import { frameOf, type WebFrameMain } from './web-frame.ts'

type NavigationEvent = HostEvent<{
  readonly url: string
  readonly isMainFrame: boolean
  readonly isSameDocument: boolean
  readonly frame: WebFrameMain | null
}>

type WebContentsEvents = {
  'will-navigate': [NavigationEvent, string]
  'will-frame-navigate': [NavigationEvent]
  'will-redirect': [NavigationEvent, string]
  'did-start-navigation': [NavigationEvent, string]
  'did-navigate': [HostEvent, string]
  'will-attach-webview': [HostEvent, Electron.WebPreferences, Record<string, string>]
  'dom-ready': [HostEvent]
  'did-finish-load': []
  'render-process-gone': [HostEvent, Pick<Electron.RenderProcessGoneDetails, 'reason' | 'exitCode'>]
  'console-message': [
    HostEvent<{
      readonly level: string
      readonly message: string
      readonly lineNumber: number
      readonly sourceId: string
    }>,
  ]
  'preload-error': [HostEvent, string, Error]
  unresponsive: []
  responsive: []
  destroyed: []
  /** The host's own: the user moved or resized the window. */
  'host-bounds': [Electron.Rectangle]
}

type OpenDetails = Pick<Electron.HandlerDetails, 'url' | 'frameName' | 'disposition'>
type OpenHandler = (details: OpenDetails) => Electron.WindowOpenHandlerResponse

const all = new Map<Page, WebContents>()
const codec = createCodec()
let lastId = 0

/** One page under main's control. The page itself arrives a little later than the object, so most calls wait for it. */
export class WebContents extends StrictEmitter<WebContentsEvents> {
  readonly id = ++lastId
  readonly session = session.defaultSession
  private readonly preload: string | undefined
  private readonly opened: Promise<Page>
  private page: Page | undefined
  private openHandler: OpenHandler = () => ({ action: 'deny' })
  private loading: string | undefined
  private gone = false

  constructor(opening: Promise<Page>, preload: string | undefined) {
    super()
    this.preload = preload
    this.opened = opening.then((page) => this.adopt(page))
    // Whoever waits for the page hears of a failure; nobody may be waiting yet.
    this.opened.catch(() => undefined)
  }

  get mainFrame(): WebFrameMain {
    if (this.page === undefined) throw new Error('the page has not opened yet')
    return frameOf(this.page.mainFrame())
  }

  getURL(): string {
    const url = this.page?.url() ?? ''
    return url === 'about:blank' ? '' : toAppUrl(url, privilegedSchemes)
  }

  getTitle(): string {
    return this.getURL()
  }

  isDestroyed(): boolean {
    return this.gone
  }

  isCrashed(): boolean {
    return false
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.opened
    this.loading = toBrowserUrl(url, privilegedSchemes)
    // What main does not allow this origin is denied without asking the user.
    const permissions = session.defaultSession.grantedPermissions(this, appOrigin(url, privilegedSchemes))
    await page.context().grantPermissions(permissions, { origin: new URL(this.loading).origin })
    await page.goto(this.loading, { timeout: 0 })
  }

  reload(): void {
    if (this.page === undefined) return
    this.loading = this.page.url()
    void this.page.reload().catch(() => undefined)
  }

  send(channel: string, ...args: unknown[]): void {
    const text = codec.encode(args)
    void this.opened
      .then((page) =>
        page.evaluate(
          ([receiver, name, values]) => {
            const receive = (
              globalThis as unknown as Record<string, ((channel: string, args: string) => void) | undefined>
            )[receiver]
            receive?.(name, values)
          },
          [RECEIVER, channel, text] as const,
        ),
      )
      // A page that goes away hears nothing, as in Electron.
      .catch(() => undefined)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  /** The host's own part: removes the files of the databases of this page's origin. */
  async clearDatabases(): Promise<void> {
    const page = await this.opened
    const devtools = await page.context().newCDPSession(page)
    try {
      const { origin } = new URL(page.url())
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    } finally {
      await devtools.detach()
    }
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.opened
    const devtools = await page.context().newCDPSession(page)
    try {
      const { stream } = await devtools.send('Page.printToPDF', {
        ...pdfParameters(options),
        transferMode: 'ReturnAsStream',
      })
      if (stream === undefined) throw new Error('Chromium printed no document')
      const parts: Buffer[] = []
      for (let ended = false; !ended;) {
        const { data, base64Encoded, eof } = await devtools.send('IO.read', { handle: stream })
        parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'))
        ended = eof
      }
      await devtools.send('IO.close', { handle: stream })
      return Buffer.concat(parts)
    } finally {
      await devtools.detach().catch(() => undefined)
    }
  }

  // Zoom, WebRTC addresses and developer tools: the launch flags settle the second, nobody needs the others here.
  async setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {}
  setWebRTCIPHandlingPolicy(_policy: string): void {}
  setBackgroundThrottling(_allowed: boolean): void {}
  focus(): void {
    void this.page?.bringToFront().catch(() => undefined)
  }

  openDevTools(): void {}

  /** The host's own part: the page, once there is one. */
  whenOpened(): Promise<Page> {
    return this.opened
  }

  /** The host's own part: asks main's guards about a navigation; true when it may go on. */
  mayNavigate(address: string, frame: Frame | undefined): boolean {
    if (this.loading === address) {
      this.loading = undefined
      return true
    }
    const isMainFrame = frame === undefined || frame.parentFrame() === null
    const details = {
      url: toAppUrl(address, privilegedSchemes),
      isMainFrame,
      isSameDocument: false,
      frame: frame === undefined ? null : frameOf(frame),
    }
    const framed = hostEvent(details)
    this.emit('will-frame-navigate', framed)
    if (!isMainFrame) return !framed.defaultPrevented
    const event = hostEvent(details)
    this.emit('will-navigate', event, details.url)
    return !framed.defaultPrevented && !event.defaultPrevented
  }

  /** The host's own part: asks main about a window that a page wanted. None opens; main is told so that it may act on it. */
  askToOpen(url: string, frameName: string): void {
    const { action } = this.openHandler({
      url: toAppUrl(url, privilegedSchemes),
      frameName,
      disposition: 'new-window',
    })
    if (action === 'allow') process.stderr.write('the Chromium host opens no windows for pages\n')
  }

  /** The host's own part: the page or its browser died. */
  lost(reason: 'crashed' | 'killed'): void {
    this.emit('render-process-gone', hostEvent(), { reason, exitCode: 1 })
  }

  async closePage(): Promise<void> {
    const page = await this.opened.catch(() => undefined)
    await page?.close().catch(() => undefined)
    this.end()
  }

  private async adopt(page: Page): Promise<Page> {
    this.page = page
    all.set(page, this)
    page.on('close', () => void this.closedElsewhere(page))
    page.on('crash', () => this.lost('crashed'))
    page.on('domcontentloaded', () => this.emit('dom-ready', hostEvent()))
    page.on('load', () => this.emit('did-finish-load'))
    page.on('popup', (popup) => void popup.close().catch(() => undefined))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.emit('did-navigate', hostEvent(), this.getURL())
    })
    page.on('console', (message) => {
      const { url, lineNumber } = message.location()
      const level = message.type() === 'warning' ? 'warning' : message.type() === 'error' ? 'error' : 'info'
      this.emit(
        'console-message',
        hostEvent({ level, message: message.text(), lineNumber, sourceId: toAppUrl(url, privilegedSchemes) }),
      )
    })
    page.on('download', (download) => {
      const cancel = (): void => void download.cancel().catch(() => undefined)
      session.defaultSession.refuseDownload(
        { getFilename: () => download.suggestedFilename(), getURL: () => download.url(), cancel },
        this,
      )
    })
    // The binding first: the page script takes it off the window.
    await page.exposeBinding(BINDING, ({ frame }, message: PageMessage) => this.receive(frame, message))
    await page.addInitScript({ content: pageScript(this.preload) })
    return page
  }

  private receive(frame: Frame, message: PageMessage): unknown {
    switch (message.kind) {
      case 'invoke':
        return answerInvoke(this, frame, message.channel, message.args)
      case 'open':
        return this.askToOpen(message.url, message.target)
      case 'navigate':
        this.mayNavigate(message.url, frame)
        return undefined
      case 'bounds': {
        const { x, y, width, height } = message
        this.emit('host-bounds', { x, y, width, height })
        return undefined
      }
    }
  }

  /** The user closed the window, or the browser died: then its pages close first, and it is missed a moment later. */
  private async closedElsewhere(page: Page): Promise<void> {
    await delay(100)
    if (page.context().browser()?.isConnected() === true) this.end()
  }

  private end(): void {
    if (this.gone) return
    this.gone = true
    if (this.page !== undefined) all.delete(this.page)
    this.emit('destroyed')
  }
}

/** The contents that a page belongs to; a test's own page belongs to none. */
export function contentsOf(page: Page): WebContents | undefined {
  return all.get(page)
}

session.defaultSession.clearDatabases = async () => {
  for (const contents of all.values()) await contents.clearDatabases()
}

/** All living contents. */
export function allContents(): WebContents[] {
  return [...all.values()]
}
