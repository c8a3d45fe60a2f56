import { basename } from 'node:path'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type {
  PinReason,
  SnapshotHealth,
  SnapshotInfo,
  SnapshotProblem,
} from '../../shared/bridge/snapshots.ts'
import { listSegments } from '../ledger/segments.ts'
import { answering } from './answering.ts'
import { isSnapshotDue } from './due.ts'
import { Evidence } from './evidence.ts'
import { listFolder, type Listed } from './folder.ts'
import { makeSnapshot, type Made } from './make-snapshot.ts'
import { SnapshotReader } from './reader.ts'
import { SettledMarks } from './settled-marks.ts'
import { SnapshotShelf, type SnapshotOptions } from './shelf.ts'

/** After a failure the next one by itself is not tried at every commit. */
const PAUSE = 600_000

/** The snapshots of an open journal: made of the last one and the ledger, proven, thinned out, copied, read. */
export class Snapshots {
  readonly #shelf: SnapshotShelf
  /** Reading is its own affair: it changes nothing. */
  readonly reader: SnapshotReader
  readonly evidence: Evidence
  readonly #marks: SettledMarks
  #problem: SnapshotProblem | null = null
  #lastFailure = Number.NEGATIVE_INFINITY
  #last: Listed | null | undefined = undefined
  #isDueMaking = false
  #isWatching = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(options: SnapshotOptions) {
    this.#shelf = new SnapshotShelf(options)
    this.reader = new SnapshotReader(this.#shelf)
    this.evidence = new Evidence(this.#shelf)
    this.#marks = new SettledMarks(options.ledger)
    options.ledger.onSettled(() => this.#afterCommit())
  }

  async health(): Promise<SnapshotHealth | StorageFailure> {
    return await answering(async () => {
      const all = await listFolder(this.#shelf.first)
      const last = (await this.#shelf.sound(this.#shelf.first))[0]
      const second = await this.#shelf.options.secondFolder()
      return {
        kind: 'health',
        lastVerified:
          last === undefined
            ? null
            : {
                name: last.name,
                at: last.at,
                entries: last.entries,
                records: last.records,
                sequence: last.sequence,
              },
        count: all.length,
        folder: this.#shelf.first.path,
        secondFolder: second === null ? null : basename(second),
        problem: this.#problem,
        ledgerParts: (await listSegments(this.#shelf.options.files, this.#shelf.options.dataFolder)).length,
        sequence: this.#shelf.options.ledger.sequence,
      }
    })
  }

  async list(): Promise<{ kind: 'list'; snapshots: SnapshotInfo[] } | StorageFailure> {
    return await answering(async () => ({ kind: 'list', snapshots: await this.#shelf.list() }))
  }

  /** Where a listed snapshot is, for the command line, which says so. */
  async pathOf(name: string): Promise<string | null> {
    return (await this.#shelf.find(name))?.path ?? null
  }

  /** Makes a snapshot of everything settled; see the bridge. */
  make(pin: PinReason | null): Promise<Made> {
    const turn = this.#queue.then(() => this.#make(pin))
    this.#queue = turn.catch(() => {
      // A bug is thrown to the caller; those who wait behind it still get their turn.
    })
    return turn
  }

  /** From now on one is made by itself after a commit that makes it due. */
  watch(): void {
    this.#isWatching = true
  }

  /** Makes one if the ledger has grown or a day has passed; `anyChange` makes one for any commit since the last. */
  async makeIfDue(anyChange: 'any-change' | 'grown'): Promise<void> {
    const last = await this.#lastListed()
    const { ledger, now } = this.#shelf.options
    if (ledger.sequence === 0) return
    const grown = ledger.bytesAfter(last?.sequence ?? 0)
    const isDue =
      anyChange === 'any-change'
        ? ledger.sequence !== last?.sequence
        : isSnapshotDue({
            grown,
            last:
              last === null || last.header === null
                ? null
                : { at: last.at, bodyBytes: last.header.body.bytes },
            now: now(),
          })
    if (isDue) await this.make(null)
  }

  async #make(pin: PinReason | null): Promise<Made> {
    const tools = { shelf: this.#shelf, marks: this.#marks, evidence: this.evidence }
    const making = await answering(() => makeSnapshot(tools, pin))
    const { made, problem } = 'made' in making ? making : { made: making, problem: making }
    this.#problem = problem
    this.#last = undefined
    if (made.kind === 'failed' || made.kind === 'not-verified') {
      this.#lastFailure = this.#shelf.options.now().getTime()
    }
    return made
  }

  #afterCommit(): void {
    this.#marks.wake()
    if (
      !this.#isWatching ||
      this.#isDueMaking ||
      this.#shelf.options.now().getTime() - this.#lastFailure < PAUSE
    )
      return
    this.#isDueMaking = true
    this.makeIfDue('grown')
      .catch((error: unknown) => console.error('A snapshot that was due could not be made.', error))
      .finally(() => {
        this.#isDueMaking = false
      })
  }

  async #lastListed(): Promise<Listed | null> {
    this.#last ??= (await this.#shelf.sound(this.#shelf.first))[0] ?? null
    return this.#last
  }
}
