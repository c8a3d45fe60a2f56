import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { explainMissingBrowser, findBrowser } from './find-browser.ts'
import { launchFlags } from './launch-flags.ts'
import { chromium } from './playwright.ts'
import { run } from './run.ts'

/** A start that takes longer than this is taken for stuck and tried once more. */
const START_LIMIT = 20_000

export type WindowNeeds = { readonly width: number; readonly height: number; readonly show: boolean }

type BrowserNeeds = {
  /** Chromium's own folder, where IndexedDB lives from run to run. */
  readonly profile: string
  readonly appendedSwitches: readonly string[]
  /** Called once per start, before the first page is used. */
  readonly prepare: (context: BrowserContext) => Promise<void>
  readonly onUnexpectedEnd: () => void
}

/** The browser of this run: started with the first window, spoken to over a pipe, ended with main. */
export class Chromium {
  private readonly needs: () => BrowserNeeds
  private starting: Promise<BrowserContext> | undefined
  private opening: Promise<unknown> = Promise.resolve()
  private firstPageFree = true
  private ending = false

  constructor(needs: () => BrowserNeeds) {
    this.needs = needs
  }

  /** The running browser, which tests may share; `undefined` before the first window. */
  async context(): Promise<BrowserContext | undefined> {
    return this.starting
  }

  /** Opens a window's page. One at a time, so that a new page is known to be the one asked for. */
  openPage(window: WindowNeeds): Promise<Page> {
    const opened = this.opening.then(() => this.openNow(window))
    this.opening = opened.catch(() => undefined)
    return opened
  }

  async close(): Promise<void> {
    this.ending = true
    const context = await this.starting?.catch(() => undefined)
    await context?.close()
  }

  private async openNow(window: WindowNeeds): Promise<Page> {
    const context = await (this.starting ??= this.start(window))
    const page = await this.nextPage(context, window)
    if (run().headless) await page.setViewportSize({ width: window.width, height: window.height })
    return page
  }

  private async nextPage(context: BrowserContext, window: WindowNeeds): Promise<Page> {
    const [first] = context.pages()
    if (this.firstPageFree && first !== undefined) {
      this.firstPageFree = false
      return first
    }
    if (run().headless) return context.newPage()
    // A window of its own. Targets made `hidden` never reach Playwright, so a window not to be shown opens minimised.
    const browser = context.browser()
    if (browser === null) throw new Error('the browser has gone')
    const session = await browser.newBrowserCDPSession()
    const opened = context.waitForEvent('page', { timeout: START_LIMIT })
    await session.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      background: !window.show,
      ...(window.show
        ? { width: window.width, height: window.height }
        : { windowState: 'minimized' as const }),
    })
    await session.detach()
    return opened
  }

  private async start(window: WindowNeeds): Promise<BrowserContext> {
    const needs = this.needs()
    const context = await launch(needs, window).catch((error: Error) => {
      process.stderr.write(`the browser did not start (${error.message.split('\n')[0]}); trying once more\n`)
      return launch(needs, window)
    })
    context.on('close', () => {
      if (!this.ending) needs.onUnexpectedEnd()
    })
    nameEngine(context.browser()?.version())
    await needs.prepare(context)
    return context
  }
}

async function launch(
  { profile, appendedSwitches }: BrowserNeeds,
  window: WindowNeeds,
): Promise<BrowserContext> {
  const { headless, scratch } = run()
  const search = findBrowser(chromium.executablePath(), headless)
  if (search.kind !== 'found') throw new Error(explainMissingBrowser(search, process.platform))
  mkdirSync(profile, { recursive: true })
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return chromium.launchPersistentContext(profile, {
    executablePath: search.path,
    headless,
    chromiumSandbox: !asRoot,
    args: launchFlags({
      headless,
      asRoot,
      width: window.width,
      height: window.height,
      developmentHost: developmentOrigin()?.hostname,
      appended: appendedSwitches,
    }),
    ignoreDefaultArgs: ['--enable-automation', '--disable-popup-blocking'],
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    timeout: START_LIMIT,
    tracesDir: join(scratch, 'traces'),
    downloadsPath: join(scratch, 'downloads'),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

/** The development server that main was pointed to, if it is on this machine. */
export function developmentOrigin(): URL | undefined {
  const address = process.env['ELECTRON_RENDERER_URL']
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) ? url : undefined
}

/** Main may ask which Chromium it shows its pages in; the answer exists once the browser runs. */
function nameEngine(version: string | undefined): void {
  const versions = { ...process.versions, ...(version === undefined ? {} : { chrome: version }) }
  Object.defineProperty(process, 'versions', { value: versions, configurable: true, enumerable: true })
}
