import type { LedgerCommit, LedgerFinding, LedgerState, StorageFailure } from '../../shared/bridge/ledger.ts'
import type { LooseChange } from '../../shared/ledger/change.ts'
import { differingBuckets, type Digests } from '../../shared/ledger/digest.ts'
import { commitOf, type Commits } from './commits.ts'
import { storageFailure } from './failure.ts'
import type { OpenFile } from './file-system.ts'
import { readLine, writeLine, type Line } from './line.ts'
import { writeAll } from './write-whole.ts'

/** How much of the ledger is handed over at a time, unless one commit is larger. */
const PAGE_BYTES = 4_194_304

type Appended = { kind: 'appended'; sequence: number }

/**
 * The record of truth: an open ledger file. Every method runs alone, in the order of the calls, and answers
 * `failed` with the file as it was before when the disk refuses.
 */
export class Ledger {
  readonly #file: OpenFile
  readonly #commits: Commits
  readonly #now: () => Date
  #opened: { journalId: string; findings: LedgerFinding[] }
  /** Where the next line goes. */
  #end: number
  /** Where a group that is not ended began. */
  #group: { sequence: number; start: number } | null = null
  /** Bytes of a failed write may stand behind the end; they are cut before the next one. */
  #hasRemains = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: {
    file: OpenFile
    commits: Commits
    end: number
    now: () => Date
    opened: { journalId: string; findings: LedgerFinding[] }
  }) {
    this.#file = parts.file
    this.#commits = parts.commits
    this.#end = parts.end
    this.#now = parts.now
    this.#opened = parts.opened
  }

  /** Where the ledger stands. What was found at opening is told to the first who asks: it is mended by then. */
  state(): Extract<LedgerState, { kind: 'ready' }> {
    const { sequence, digests } = this.#commits
    const { journalId, findings } = this.#opened
    this.#opened = { journalId, findings: [] }
    return { kind: 'ready', journalId, findings, sequence, base: 0, digests: { ...digests } }
  }

  /** The last commit that counts; 0 in a ledger without any. */
  get sequence(): number {
    return this.#commits.sequence
  }

  append(changes: LooseChange[], digests: Digests): Promise<Appended | StorageFailure> {
    return this.#alone(async () => {
      await this.#dropGroup()
      const sequence = this.#commits.next
      await this.#write({ kind: 'commit', sequence, at: this.#now().toISOString(), digests, changes }, 'sync')
      return { kind: 'appended', sequence }
    })
  }

  beginGroup(parts: number): Promise<{ kind: 'begun'; sequence: number } | StorageFailure> {
    return this.#alone(async () => {
      await this.#dropGroup()
      const sequence = this.#commits.next
      const start = this.#end
      await this.#write({ kind: 'begin', sequence, at: this.#now().toISOString(), parts }, 'later')
      this.#group = { sequence, start }
      return { kind: 'begun', sequence }
    })
  }

  appendPart(sequence: number, changes: LooseChange[]): Promise<{ kind: 'taken' } | StorageFailure> {
    return this.#alone(async () => {
      if (this.#group?.sequence !== sequence) return notOpen()
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
      if (this.#group?.sequence !== sequence) return notOpen()
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
      await this.#write({ kind: 'abort', sequence, digests }, 'sync')
      return { kind: 'aborted' }
    })
  }

  restate(digests: Digests): Promise<{ kind: 'stated' } | StorageFailure> {
    return this.#alone(async () => {
      const differ = differingBuckets(digests, this.#commits.digests).length > 0
      if (differ) await this.#write({ kind: 'digests', digests }, 'sync')
      return { kind: 'stated' }
    })
  }

  read(after: number): Promise<{ kind: 'page'; commits: LedgerCommit[]; done: boolean } | StorageFailure> {
    return this.#alone(async () => {
      const waiting = this.#commits.after(after)
      const commits: LedgerCommit[] = []
      let bytes = 0
      for (const kept of waiting) {
        const lines: Line[] = []
        for (const { position, length } of kept.places) {
          const line = readLine(await this.#file.read(position, length))
          // It was whole when the ledger was opened: what fails now is the disk.
          if (line === null) throw Object.assign(new Error('A line changed.'), { code: 'CHANGED_LINE' })
          lines.push(line)
          bytes += length
        }
        commits.push(commitOf(kept, lines))
        if (bytes >= PAGE_BYTES) break
      }
      return { kind: 'page', commits, done: commits.length === waiting.length }
    })
  }

  async close(): Promise<void> {
    await this.#alone(async () => {
      await this.#dropGroup()
      await this.#cutRemains()
      await this.#file.close()
      return { kind: 'closed' }
    })
  }

  #alone<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | StorageFailure> {
    const turn = this.#queue.then(work).catch((error: unknown) => storageFailure(error))
    this.#queue = turn.catch(() => {
      // A bug is thrown to the caller; those who wait behind it still get their turn.
    })
    return turn
  }

  async #write(line: Line, durability: 'sync' | 'later'): Promise<void> {
    await this.#cutRemains()
    const bytes = writeLine(line)
    const position = this.#end
    try {
      await writeAll(this.#file, bytes, position)
      if (durability === 'sync') await this.#file.sync()
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
    await this.#file.truncate(this.#end)
    await this.#file.sync()
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

function notOpen(): StorageFailure {
  return { kind: 'failed', reason: 'closed', code: 'NO_GROUP' }
}
