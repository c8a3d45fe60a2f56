import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { ExportBegun, FileSaved, SavedKind } from '../shared/bridge/exports.ts'
import type { StorageFailure } from '../shared/bridge/ledger.ts'
import { safeFileName } from './guards/file-name.ts'
import { storageFailure } from './ledger/failure.ts'
import { userDisk } from './ledger/file-system.ts'
import { beginReplacement, type Replacement } from './ledger/write-whole.ts'
import { SAVED_FILES } from './save-file.ts'
import { temporaryFor } from './save-report.ts'

type Open = { caller: WebContents; path: string; replacement: Replacement; onGone: () => void }

const NOT_OPEN: StorageFailure = { kind: 'failed', reason: 'closed', code: 'NOT_BEGUN' }

/** Files that windows write piece by piece. Each stays as it was until it is finished; a window that ends gives up its own. */
export class ExportFiles {
  readonly #open = new Map<number, Open>()
  #last = 0

  /** Asks where to. The window learns a number, never the place. */
  async begin(caller: WebContents, { kind, name }: { kind: SavedKind; name: string }): Promise<ExportBegun> {
    const parent = BrowserWindow.fromWebContents(caller)
    const options = {
      title: SAVED_FILES[kind].title,
      defaultPath: join(app.getPath('documents'), safeFileName(name)),
      filters: [{ name: SAVED_FILES[kind].name, extensions: [kind] }],
    }
    const chosen = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' }
    try {
      const path = chosen.filePath
      const replacement = await beginReplacement(userDisk, path, temporaryFor(path))
      const file = ++this.#last
      const onGone = () => void this.discard(caller, file)
      caller.once('destroyed', onGone)
      this.#open.set(file, { caller, path, replacement, onGone })
      return { kind: 'begun', file }
    } catch (error) {
      return storageFailure(error)
    }
  }

  async append(caller: WebContents, file: number, text: string): Promise<{ kind: 'taken' } | StorageFailure> {
    const open = this.#of(caller, file)
    if (open === null) return NOT_OPEN
    try {
      await open.replacement.append(Buffer.from(text, 'utf8'))
      return { kind: 'taken' }
    } catch (error) {
      await this.discard(caller, file)
      return storageFailure(error)
    }
  }

  async finish(caller: WebContents, file: number): Promise<FileSaved> {
    const open = this.#of(caller, file)
    if (open === null) return NOT_OPEN
    try {
      await open.replacement.commit()
      this.#close(file)
      return { kind: 'saved', name: basename(open.path) }
    } catch (error) {
      await this.discard(caller, file)
      return storageFailure(error)
    }
  }

  async discard(caller: WebContents, file: number): Promise<{ kind: 'discarded' }> {
    const open = this.#of(caller, file)
    if (open !== null) this.#close(file)
    // What is left of the temporary file harms nobody; the file itself was never touched.
    await open?.replacement
      .discard()
      .catch((error: unknown) => console.warn('A part of a file stayed.', error))
    return { kind: 'discarded' }
  }

  #close(file: number): void {
    const open = this.#open.get(file)
    open?.caller.off('destroyed', open.onGone)
    this.#open.delete(file)
  }

  #of(caller: WebContents, file: number): Open | null {
    const open = this.#open.get(file)
    return open?.caller === caller ? open : null
  }
}
