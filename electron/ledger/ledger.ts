import type { LedgerCommit, LedgerFinding, LedgerState, StorageFailure } from '../../shared/bridge/ledger.ts'
import type { LooseChange } from '../../shared/ledger/change.ts'
import { differingBuckets, type Digests } from '../../shared/ledger/digest.ts'
import { readCommit, type Commits } from './commits.ts'
import { storageFailure } from './failure.ts'
import { ledgerFile } from './file-names.ts'
import type { FileSystem, OpenFile } from './file-system.ts'
import { writeLine, type LedgerBase, type Line } from './line.ts'
import { readLines } from './read-lines.ts'
import { writeRolledOver } from './roll-over.ts'
import { writeAll } from './write-whole.ts'

/** How much of the ledger is handed over at a time, unless one commit is larger. */
const PAGE_BYTES = 4_194_304

type Appended = { kind: 'appended'; sequence: number }

/** A moment of the ledger at which no commit can be aborted any more: what a snapshot is made of. */
export type Mark = {
  sequence: number
  highest: number
  digests: Digests
  /** Where the lines end that the moment consists of. */
  position: number
}

/**
 * The record of truth: an open ledger file. Every method runs alone, in the order of the calls, and answers
 * `failed` with the file as it was before when the disk refuses.
 */
export class Ledger {
  readonly #folder: string
  readonly #files: FileSystem
  readonly #app: string
  readonly #now: () => Date
  /** Null after a rollover whose file could not be opened again: the next call tries. */
  #file: OpenFile | null
  #commits: Commits
  #opened: { journalId: string; findings: LedgerFinding[] }
  /** Where the next line goes. */
  #end: number
  /** Where a group that is not ended began. */
  #group: { sequence: number; start: number } | null = null
  /** Bytes of a failed write may stand behind the end; they are cut before the next one. */
  #hasRemains = false
  /** The folder may still name the file that was replaced; it is synced before anything is acknowledged. */
  #isNameUnsure = false
  /** Commits up to this number are in the database too. What an earlier run left cannot be aborted either. */
  #settled: number
  #onSettled: () => void = () => undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: {
    folder: string
    files: FileSystem
    app: string
    file: OpenFile
    commits: Commits
    end: number
    now: () => Date
    opened: { journalId: string; findings: LedgerFinding[] }
  }) {
    this.#folder = parts.folder
    this.#files = parts.files
    this.#app = parts.app
    this.#file = parts.file
    this.#commits = parts.commits
    this.#end = parts.end
    this.#now = parts.now
    this.#opened = parts.opened
    this.#settled = parts.commits.sequence
  }

  /** Where the ledger stands. What was found at opening is told to the first who asks: it is mended by then. */
  state(): Extract<LedgerState, { kind: 'ready' }> {
    const { sequence, digests, base } = this.#commits
    const { journalId, findings } = this.#opened
    this.#opened = { journalId, findings: [] }
    return {
      kind: 'ready',
      journalId,
      findings,
      sequence,
      base: base?.sequence ?? 0,
      digests: { ...digests },
    }
  }

  get journalId(): string {
    return this.#opened.journalId
  }

  /** The last commit that counts; 0 in a ledger without any. */
  get sequence(): number {
    return this.#commits.sequence
  }

  /** The snapshot that the ledger stands on; null where it holds everything. */
  get base(): LedgerBase | null {
    return this.#commits.base
  }

  get digests(): Digests {
    return { ...this.#commits.digests }
  }

  /** How many bytes the commits after a sequence number take. */
  bytesAfter(sequence: number): number {
    return this.#commits.bytesAfter(sequence)
  }

  /** How large the file is. */
  get bytes(): number {
    return this.#end
  }

  /** Is called whenever a commit is settled. */
  onSettled(listener: () => void): void {
    this.#onSettled = listener
  }

  /** The commit is in the database: it will not be aborted. */
  settle(sequence: number): { kind: 'settled' } {
    this.#settled = Math.max(this.#settled, Math.min(sequence, this.sequence))
    this.#onSettled()
    return { kind: 'settled' }
  }

  /** The present, if everything in it is settled. */
  mark(): Promise<{ kind: 'mark'; mark: Mark } | { kind: 'unsettled' } | StorageFailure> {
    return this.#alone(async () => {
      const { sequence, highest, digests } = this.#commits
      if (this.#settled < sequence || this.#group !== null) return { kind: 'unsettled' }
      return { kind: 'mark', mark: { sequence, highest, digests: { ...digests }, position: this.#end } }
    })
  }

  append(changes: LooseChange[], digests: Digests): Promise<Appended | StorageFailure> {
    return this.#alone(async () => {
      await this.#dropGroup()
      this.#settled = this.#commits.sequence
      const sequence = this.#commits.next
      await this.#write({ kind: 'commit', sequence, at: this.#now().toISOString(), digests, changes }, 'sync')
      return { kind: 'appended', sequence }
    })
  }

  beginGroup(parts: number): Promise<{ kind: 'begun'; sequence: number } | StorageFailure> {
    return this.#alone(async () => {
      await this.#dropGroup()
      this.#settled = this.#commits.sequence
      const sequence = this.#commits.next
      const start = this.#end
      await this.#write({ kind: 'begin', sequence, at: this.#now().toISOString(), parts }, 'later')
      this.#group = { sequence, start }
      return { kind: 'begun', sequence }
    })
  }

  appendPart(sequence: number, changes: LooseChange[]): Promise<{ kind: 'taken' } | StorageFailure> {
    return this.#alone(async () => {
      if (this.#group?.sequence !== sequence) return refusedAs('NO_GROUP')
      try {
        await this.#write({ kind: 'part', sequence, changes }, 'later')
        return { kind: 'taken' }
      } catch (error) {
        await this.#dropGroup()
        throw error
      }
    })
  }

  endGroup(sequence: number, digests: Digests): Promise<Appended | StorageFailure> {
    return this.#alone(async () => {
      if (this.#group?.sequence !== sequence) return refusedAs('NO_GROUP')
      try {
        await this.#write({ kind: 'end', sequence, digests }, 'sync')
        this.#group = null
        return { kind: 'appended', sequence }
      } catch (error) {
        await this.#dropGroup()
        throw error
      }
    })
  }

  abort(sequence: number, digests: Digests): Promise<{ kind: 'aborted' } | StorageFailure> {
    return this.#alone(async () => {
      if (sequence <= this.#settled) return refusedAs('SETTLED')
      const line = { kind: 'abort', sequence, digests } as const
      try {
        await this.#write(line, 'sync')
      } catch (error) {
        // A full disk has no room for one more line, but the line itself can be taken off the end.
        const position = this.#commits.lineOf(sequence, this.#end)
        if (position === null) throw error
        this.#end = position
        this.#hasRemains = true
        this.#commits.take({ line, position, length: 0 })
        await this.#cutRemains()
      }
      return { kind: 'aborted' }
    })
  }

  restate(digests: Digests): Promise<{ kind: 'stated' } | StorageFailure> {
    return this.#alone(async () => {
      const differ = differingBuckets(digests, this.#commits.digests).length > 0
      if (differ) await this.#write({ kind: 'digests', digests }, 'sync')
      // Whoever states all digests has everything in the database.
      this.settle(this.sequence)
      return { kind: 'stated' }
    })
  }

  read(after: number): Promise<{ kind: 'page'; commits: LedgerCommit[]; done: boolean } | StorageFailure> {
    return this.#alone(async () => {
      const waiting = this.#commits.after(after)
      const commits: LedgerCommit[] = []
      let bytes = 0
      for (const kept of waiting) {
        commits.push(await readCommit(this.#open, kept))
        bytes += kept.places.reduce((sum, { length }) => sum + length, 0)
        if (bytes >= PAGE_BYTES) break
      }
      return { kind: 'page', commits, done: commits.length === waiting.length }
    })
  }

  /**
   * Begins a new file that stands on a snapshot; the lines up to the mark are kept as a file of their own, those
   * after it are taken along. The file under the ledger's name is the old or the new one, whole, at every moment.
   */
  rollOver(mark: Mark, snapshot: string): Promise<{ kind: 'rolled-over' | 'postponed' } | StorageFailure> {
    return this.#alone(async () => {
      if (this.#group !== null) return { kind: 'postponed' }
      await this.#cutRemains()
      const { sequence, highest, digests } = mark
      const replacement = await writeRolledOver(this.#files, this.#folder, {
        file: this.#open,
        header: { journalId: this.journalId, createdAt: this.#now().toISOString(), app: this.#app },
        base: { sequence, highest, snapshot, digests: { ...digests } },
        before: this.#commits.base?.sequence ?? 0,
        from: mark.position,
        to: this.#end,
      })
      try {
        // Windows renames over no file that is open.
        await this.#closeFile()
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
      return { kind: 'rolled-over' }
    })
  }

  async close(): Promise<void> {
    await this.#alone(async () => {
      await this.#dropGroup()
      await this.#cutRemains()
      await this.#closeFile()
      return { kind: 'closed' }
    })
  }

  #alone<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | StorageFailure> {
    const turn = this.#queue
      .then(async () => {
        if (this.#file === null) await this.#reopen()
        return await work()
      })
      .catch((error: unknown) => storageFailure(error))
    this.#queue = turn.catch(() => {
      // A bug is thrown to the caller; those who wait behind it still get their turn.
    })
    return turn
  }

  get #open(): OpenFile {
    if (this.#file === null) throw Object.assign(new Error('The ledger is closed.'), { code: 'CLOSED' })
    return this.#file
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

  async #closeFile(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }

  async #write(line: Line, durability: 'sync' | 'later'): Promise<void> {
    if (this.#isNameUnsure) await this.#files.syncFolder(this.#folder)
    this.#isNameUnsure = false
    await this.#cutRemains()
    const bytes = writeLine(line)
    const position = this.#end
    try {
      await writeAll(this.#open, bytes, position)
      if (durability === 'sync') await this.#open.sync()
    } catch (error) {
      this.#hasRemains = true
      await this.#cutRemains().catch(() => {
        // The disk refuses this too; the next write cuts first, and so does closing.
      })
      throw error
    }
    this.#end += bytes.length
    this.#commits.take({ line, position, length: bytes.length - 1 })
  }

  /** A line that was written in part, or never synced, must not be there when the next one is acknowledged. */
  async #cutRemains(): Promise<void> {
    if (!this.#hasRemains) return
    await this.#open.truncate(this.#end)
    await this.#open.sync()
    this.#hasRemains = false
  }

  async #dropGroup(): Promise<void> {
    if (this.#group === null) return
    this.#end = this.#group.start
    this.#group = null
    this.#hasRemains = true
    await this.#cutRemains()
  }
}

function refusedAs(code: string): StorageFailure {
  return { kind: 'failed', reason: 'closed', code }
}
