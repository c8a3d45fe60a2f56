import type { LedgerCommit, LedgerFinding, LedgerState, StorageFailure } from '../../shared/bridge/ledger.ts'
import type { LooseChange } from '../../shared/ledger/change.ts'
import { differingBuckets, type Digests } from '../../shared/ledger/digest.ts'
import type { Commits } from './commits.ts'
import { storageFailure } from './failure.ts'
import type { FileSystem } from './file-system.ts'
import { LedgerFile, type LedgerFileParts } from './ledger-file.ts'
import type { LedgerBase } from './line.ts'
import type { Mark } from './mark.ts'
import { writeRolledOver } from './roll-over.ts'

type Appended = { kind: 'appended'; sequence: number }

/**
 * The record of truth: an open ledger file. Every method runs alone, in the order of the calls, and answers
 * `failed` with the file as it was before when the disk refuses.
 */
export class Ledger {
  readonly #folder: string
  readonly #files: FileSystem
  readonly #app: string
  readonly #now: () => Date
  readonly #file: LedgerFile
  #opened: { journalId: string; findings: LedgerFinding[] }
  /** Where a group that is not ended began. */
  #group: { sequence: number; start: number } | null = null
  /** Commits up to this number are in the database too. What an earlier run left cannot be aborted either. */
  #settled: number
  #onSettled: () => void = () => undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    parts: LedgerFileParts & {
      app: string
      now: () => Date
      opened: { journalId: string; findings: LedgerFinding[] }
    },
  ) {
    this.#folder = parts.folder
    this.#files = parts.files
    this.#app = parts.app
    this.#now = parts.now
    this.#file = new LedgerFile(parts)
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
      return { kind: 'mark', mark: { sequence, highest, digests: { ...digests }, position: this.#file.end } }
    })
  }

  append(changes: LooseChange[], digests: Digests): Promise<Appended | StorageFailure> {
    return this.#alone(async () => {
      await this.#dropGroup()
      this.#settled = this.#commits.sequence
      const sequence = this.#commits.next
      await this.#file.write(
        { kind: 'commit', sequence, at: this.#now().toISOString(), digests, changes },
        'sync',
      )
      return { kind: 'appended', sequence }
    })
  }

  beginGroup(parts: number): Promise<{ kind: 'begun'; sequence: number } | StorageFailure> {
    return this.#alone(async () => {
      await this.#dropGroup()
      this.#settled = this.#commits.sequence
      const sequence = this.#commits.next
      const start = this.#file.end
      await this.#file.write({ kind: 'begin', sequence, at: this.#now().toISOString(), parts }, 'later')
      this.#group = { sequence, start }
      return { kind: 'begun', sequence }
    })
  }

  appendPart(sequence: number, changes: LooseChange[]): Promise<{ kind: 'taken' } | StorageFailure> {
    return this.#alone(async () => {
      if (this.#group?.sequence !== sequence) return refusedAs('NO_GROUP')
      try {
        await this.#file.write({ kind: 'part', sequence, changes }, 'later')
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
        await this.#file.write({ kind: 'end', sequence, digests }, 'sync')
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
      if (this.#group?.sequence === sequence) {
        // It never counted: cut off, it leaves no trace.
        await this.#dropGroup()
        return { kind: 'aborted' }
      }
      if (sequence <= this.#settled) return refusedAs('SETTLED')
      const line = { kind: 'abort', sequence, digests } as const
      try {
        await this.#file.write(line, 'sync')
      } catch (error) {
        // A full disk has no room for one more line, but the line itself can be taken off the end.
        const position = this.#commits.lineOf(sequence, this.#file.end)
        if (position === null) throw error
        this.#commits.take({ line, position, length: 0 })
        await this.#file.cutFrom(position)
      }
      return { kind: 'aborted' }
    })
  }

  restate(digests: Digests): Promise<{ kind: 'stated' } | StorageFailure> {
    return this.#alone(async () => {
      const differ = differingBuckets(digests, this.#commits.digests).length > 0
      if (differ) await this.#file.write({ kind: 'digests', digests }, 'sync')
      // Whoever states all digests has everything in the database.
      this.settle(this.sequence)
      return { kind: 'stated' }
    })
  }

  read(after: number): Promise<{ kind: 'page'; commits: LedgerCommit[]; done: boolean } | StorageFailure> {
    return this.#alone(async () => ({ kind: 'page', ...(await this.#file.readAfter(after)) }))
  }

  /**
   * Begins a new file that stands on a snapshot; the lines up to the mark are kept as a file of their own, those
   * after it are taken along. The file under the ledger's name is the old or the new one, whole, at every moment.
   */
  rollOver(mark: Mark, snapshot: string): Promise<{ kind: 'rolled-over' | 'postponed' } | StorageFailure> {
    return this.#alone(async () => {
      if (this.#group !== null) return { kind: 'postponed' }
      await this.#file.cutRemains()
      const { sequence, highest, digests } = mark
      const replacement = await writeRolledOver(this.#files, this.#folder, {
        file: this.#file.open,
        header: { journalId: this.journalId, createdAt: this.#now().toISOString(), app: this.#app },
        base: { sequence, highest, snapshot, digests: { ...digests } },
        before: this.#commits.base?.sequence ?? 0,
        from: mark.position,
        to: this.#file.end,
      })
      await this.#file.replaceBy(replacement)
      return { kind: 'rolled-over' }
    })
  }

  async close(): Promise<void> {
    await this.#alone(async () => {
      await this.#dropGroup()
      await this.#file.cutRemains()
      await this.#file.close()
      return { kind: 'closed' }
    })
  }

  #alone<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | StorageFailure> {
    const turn = this.#queue
      .then(async () => {
        await this.#file.beOpen()
        return await work()
      })
      .catch((error: unknown) => storageFailure(error))
    this.#queue = turn.catch(() => {
      // A bug is thrown to the caller; those who wait behind it still get their turn.
    })
    return turn
  }

  get #commits(): Commits {
    return this.#file.commits
  }

  async #dropGroup(): Promise<void> {
    if (this.#group === null) return
    const { start } = this.#group
    this.#group = null
    await this.#file.cutFrom(start)
  }
}

function refusedAs(code: string): StorageFailure {
  return { kind: 'failed', reason: 'closed', code }
}
