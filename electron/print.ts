import type { BrowserWindow, WebContents } from 'electron'
import type { ReportStage } from '../shared/bridge/report.ts'
import type { Paper, ReportRequest } from '../shared/report/request.ts'
import { openHiddenPage } from './window.ts'

export type Printed =
  { kind: 'printed'; pdf: Buffer } | { kind: 'not-printed'; message: string } | { kind: 'cancelled' }

export type ReadyReport =
  { kind: 'ready'; title: string; paper: Paper } | { kind: 'failed'; message: string } | { kind: 'cancelled' }

/** Who wants to hear how far it is, and to be able to end it. */
export type PrintJob = {
  onStage(stage: Exclude<ReportStage, 'writing'>): void
  signal: AbortSignal
}

const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const

// A year's report is drawn in seconds; a page that says nothing for so long has failed.
const LIMIT = 180_000

const UNWATCHED: PrintJob = { onStage: () => undefined, signal: new AbortController().signal }

type OpenJob = Pick<PrintJob, 'onStage'> & { request: ReportRequest; settle: (outcome: ReadyReport) => void }

/** Prints reports, each in a hidden window of its own that draws the page and says when it is ready. */
export class Printer {
  readonly #jobs = new Map<number, OpenJob>()
  readonly #devServer: string | null

  constructor(devServer: string | null) {
    this.#devServer = devServer
  }

  /** What the page in this window is to hold. */
  requestFor(caller: WebContents): ReportRequest | null {
    const job = this.#jobs.get(caller.id)
    job?.onStage('drawing')
    return job?.request ?? null
  }

  /** The page in this window is drawn, or could not be. */
  settle(caller: WebContents, outcome: ReadyReport): void {
    this.#jobs.get(caller.id)?.settle(outcome)
  }

  /** Prints a report. A job that is aborted ends with its window, wherever it is. */
  async print(request: ReportRequest, { onStage, signal }: PrintJob = UNWATCHED): Promise<Printed> {
    let window: BrowserWindow | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const aborted = new Promise<{ kind: 'cancelled' }>((settle) => {
      if (signal.aborted) settle({ kind: 'cancelled' })
      signal.addEventListener('abort', () => settle({ kind: 'cancelled' }), { once: true })
    })
    try {
      onStage('opening')
      const drawn = new Promise<ReadyReport>((settle) => {
        timer = setTimeout(
          () => settle({ kind: 'failed', message: 'The page was not drawn in time.' }),
          LIMIT,
        )
        const opened = openHiddenPage('report', this.#devServer, (made) => {
          window = made
          this.#jobs.set(made.webContents.id, { request, settle, onStage })
          made.webContents.on('render-process-gone', () =>
            settle({ kind: 'failed', message: 'The page ended before it was drawn.' }),
          )
        })
        opened.catch((error: unknown) => settle({ kind: 'failed', message: String(error) }))
      })
      const outcome = await Promise.race([drawn, aborted])
      if (outcome.kind === 'cancelled') return outcome
      if (outcome.kind === 'failed') return { kind: 'not-printed', message: outcome.message }
      onStage('printing')
      const printing = printWindow(window, outcome)
      // Nobody may be waiting for it any more when its window has gone.
      printing.catch(() => undefined)
      const pdf = await Promise.race([printing, aborted])
      return Buffer.isBuffer(pdf) ? { kind: 'printed', pdf } : pdf
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
  { paper, title }: Extract<ReadyReport, { kind: 'ready' }>,
): Promise<Buffer> {
  if (window === null) throw new Error('The page had no window.')
  return await window.webContents.printToPDF({
    pageSize: PAGE_SIZES[paper],
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
