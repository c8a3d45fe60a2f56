import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import { readCommit, type Commits } from './commits.ts'
import { ledgerFile } from './file-names.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { writeLine, type Line } from './line.ts'
import { readLines } from './read-lines.ts'
import { writeAll, type Replacement } from './write-whole.ts'

/** How much of the ledger is handed over at a time, unless one commit is larger. */
const PAGE_BYTES = 4_194_304

export type LedgerFileParts = {
  folder: string
  files: FileSystem
  file: OpenFile
  commits: Commits
  /** Where the next line goes. */
  end: number
}

/**
 * The file under the ledger's name and what its lines amount to. A line is written whole or cut off again; every
 * method rejects with what the disk says. Calls must not overlap: the ledger sees to that.
 */
export class LedgerFile {
  readonly #folder: string
  readonly #files: FileSystem
  /** Null after a rollover whose file could not be opened again: the next call tries. */
  #file: OpenFile | null
  #commits: Commits
  #end: number
  /** Bytes of a failed write may stand behind the end; they are cut before the next one. */
  #hasRemains = false
  /** The folder may still name the file that was replaced; it is synced before anything is acknowledged. */
  #isNameUnsure = false

  constructor(parts: LedgerFileParts) {
    this.#folder = parts.folder
    this.#files = parts.files
    this.#file = parts.file
    this.#commits = parts.commits
    this.#end = parts.end
  }

  /** What the lines amount to. */
  get commits(): Commits {
    return this.#commits
  }

  /** Where the last line ends, which is how large the file is. */
  get end(): number {
    return this.#end
  }

  get open(): OpenFile {
    if (this.#file === null) throw Object.assign(new Error('The ledger is closed.'), { code: 'CLOSED' })
    return this.#file
  }

  /** Opens the file again where a rollover or the end had closed it. */
  async beOpen(): Promise<void> {
    if (this.#file === null) await this.#reopen()
  }

  /** The commits after a sequence number, in order, as many as a page takes. */
  async readAfter(sequence: number): Promise<{ commits: LedgerCommit[]; done: boolean }> {
    const waiting = this.#commits.after(sequence)
    const commits: LedgerCommit[] = []
    let bytes = 0
    for (const kept of waiting) {
      commits.push(await readCommit(this.open, kept))
      bytes += kept.places.reduce((sum, { length }) => sum + length, 0)
      if (bytes >= PAGE_BYTES) break
    }
    return { commits, done: commits.length === waiting.length }
  }

  /** Writes a line; `sync` returns only after it is on the disk. */
  async write(line: Line, durability: 'sync' | 'later'): Promise<void> {
    if (this.#isNameUnsure) await this.#files.syncFolder(this.#folder)
    this.#isNameUnsure = false
    await this.cutRemains()
    const bytes = writeLine(line)
    const position = this.#end
    try {
      await writeAll(this.open, bytes, position)
      if (durability === 'sync') await this.open.sync()
    } catch (error) {
      this.#hasRemains = true
      await this.cutRemains().catch(() => {
        // The disk refuses this too; the next write cuts first, and so does closing.
      })
      throw error
    }
    this.#end += bytes.length
    this.#commits.take({ line, position, length: bytes.length - 1 })
  }

  /** Takes everything from a place on off the end. It does not count from now on, even if the disk refuses to cut. */
  async cutFrom(position: number): Promise<void> {
    this.#end = position
    this.#hasRemains = true
    await this.cutRemains()
  }

  /** A line that was written in part, or never synced, must not be there when the next one is acknowledged. */
  async cutRemains(): Promise<void> {
    if (!this.#hasRemains) return
    await this.open.truncate(this.#end)
    await this.open.sync()
    this.#hasRemains = false
  }

  /** Puts another file in the place of this one and goes on with whichever of the two the disk then has. */
  async replaceBy(replacement: Replacement): Promise<void> {
    try {
      // Windows renames over no file that is open.
      await this.close()
      this.#isNameUnsure = true
      await replacement.commit()
      this.#isNameUnsure = false
    } catch (error) {
      await replacement.discard().catch(() => {
        // The next rollover removes it first.
      })
      throw error
    } finally {
      await this.#reopen().catch(() => {
        // The next call tries again, and says so when it fails.
      })
    }
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }

  /** Reads the file under the ledger's name anew: after a rollover only the disk knows which one it is. */
  async #reopen(): Promise<void> {
    const file = await this.#files.open(ledgerFile(this.#folder))
    try {
      const { commits, scan } = await readLines(file)
      this.#commits = commits
      this.#end = scan.end
      this.#hasRemains = scan.size > scan.end
      this.#file = file
    } catch (error) {
      await file.close().catch(() => {
        // Nothing was written through it.
      })
      throw error
    }
  }
}
