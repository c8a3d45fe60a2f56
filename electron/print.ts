import type { BrowserWindow, WebContents } from 'electron'
import type { ReportRequest } from '../shared/report/request.ts'
import { openHiddenPage } from './window.ts'

export type Printed = { kind: 'printed'; pdf: Buffer } | { kind: 'not-printed'; message: string }
export type ReadyReport = { kind: 'ready'; title: string } | { kind: 'failed'; message: string }

const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const

// A year's report is drawn in seconds; a page that says nothing for so long has failed.
const LIMIT = 180_000

/** Prints reports, each in a hidden window of its own that draws the page and says when it is ready. */
export class Printer {
  readonly #jobs = new Map<number, { request: ReportRequest; settle: (outcome: ReadyReport) => void }>()
  readonly #devServer: string | null

  constructor(devServer: string | null) {
    this.#devServer = devServer
  }

  /** What the page in this window is to hold. */
  requestFor(caller: WebContents): ReportRequest | null {
    return this.#jobs.get(caller.id)?.request ?? null
  }

  /** The page in this window is drawn, or could not be. */
  settle(caller: WebContents, outcome: ReadyReport): void {
    this.#jobs.get(caller.id)?.settle(outcome)
  }

  async print(request: ReportRequest): Promise<Printed> {
    let window: BrowserWindow | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const drawn = new Promise<ReadyReport>((settle) => {
        timer = setTimeout(
          () => settle({ kind: 'failed', message: 'The page was not drawn in time.' }),
          LIMIT,
        )
        const opened = openHiddenPage('report', this.#devServer, (made) => {
          window = made
          this.#jobs.set(made.webContents.id, { request, settle })
          made.webContents.on('render-process-gone', () =>
            settle({ kind: 'failed', message: 'The page ended before it was drawn.' }),
          )
        })
        opened.catch((error: unknown) => settle({ kind: 'failed', message: String(error) }))
      })
      const outcome = await drawn
      if (outcome.kind === 'failed') return { kind: 'not-printed', message: outcome.message }
      return { kind: 'printed', pdf: await printWindow(window, request, outcome.title) }
    } catch (error) {
      return { kind: 'not-printed', message: String(error) }
    } finally {
      clearTimeout(timer)
      this.#close(window)
    }
  }

  #close(window: BrowserWindow | null): void {
    if (window === null || window.isDestroyed()) return
    this.#jobs.delete(window.webContents.id)
    window.destroy()
  }
}

async function printWindow(
  window: BrowserWindow | null,
  request: ReportRequest,
  title: string,
): Promise<Buffer> {
  if (window === null) throw new Error('The page had no window.')
  return await window.webContents.printToPDF({
    pageSize: PAGE_SIZES[request.paper],
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer(title),
  })
}

// Chromium's footer sees none of the page's styles and starts at font size 0, so all of it stands here.
function footer(title: string): string {
  const style =
    "width:100%;margin:0 18mm;display:flex;justify-content:space-between;font:8px 'Inter Variable','Inter',sans-serif;color:#5a564e"
  return `<div style="${style}"><span>${escapeHtml(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}

function escapeHtml(text: string): string {
  return text.replaceAll(
    /[&<>"']/g,
    (character) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? character,
  )
}
