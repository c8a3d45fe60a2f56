import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { StorageFailure } from '../shared/bridge/ledger.ts'
import type { ReportStage } from '../shared/bridge/report.ts'
import type { ReportRequest } from '../shared/report/request.ts'
import { safeFileName } from './guards/file-name.ts'
import { storageFailure } from './ledger/failure.ts'
import { userDisk } from './ledger/file-system.ts'
import { replaceFile } from './ledger/write-whole.ts'
import type { Printer } from './print.ts'
import { tellReportStage } from './tell-window.ts'

export type Exported =
  | { kind: 'saved'; name: string }
  | { kind: 'cancelled' }
  | { kind: 'not-printed'; message: string }
  | StorageFailure

/** Reports that windows are having made, at most one each. */
export class ReportExports {
  readonly #printer: Printer
  readonly #running = new Map<number, AbortController>()

  constructor(printer: Printer) {
    this.#printer = printer
  }

  /** Asks where to, prints, and writes the file whole or not at all. The window learns the file's name only. */
  async export(caller: WebContents, wish: { request: ReportRequest; name: string }): Promise<Exported> {
    const parent = BrowserWindow.fromWebContents(caller)
    const options = {
      title: 'Export report',
      defaultPath: join(app.getPath('documents'), safeFileName(wish.name)),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    }
    const chosen = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' }
    this.cancel(caller)
    const controller = new AbortController()
    this.#running.set(caller.id, controller)
    const abort = () => controller.abort()
    caller.once('destroyed', abort)
    try {
      const onStage = (stage: ReportStage) => tellReportStage(caller, stage)
      const printed = await this.#printer.print(wish.request, { onStage, signal: controller.signal })
      if (printed.kind !== 'printed') return printed
      onStage('writing')
      await writeUserFile(chosen.filePath, [printed.pdf])
      return { kind: 'saved', name: basename(chosen.filePath) }
    } catch (error) {
      return storageFailure(error)
    } finally {
      caller.off('destroyed', abort)
      if (this.#running.get(caller.id) === controller) this.#running.delete(caller.id)
    }
  }

  /** Ends what a window is having made; its hidden page goes and no file is written. */
  cancel(caller: WebContents): void {
    this.#running.get(caller.id)?.abort()
  }
}

/** Replaces or makes a file of the user's; the temporary one beside it has a name that nobody else uses. */
export async function writeUserFile(path: string, content: Iterable<Buffer>): Promise<void> {
  await replaceFile(userDisk, path, content, temporaryFor(path))
}

/** The name under which a file of the user's is written before it is whole. */
export function temporaryFor(path: string): string {
  return `${path}.${randomBytes(4).toString('hex')}.part`
}
