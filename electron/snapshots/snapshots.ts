import { basename, join } from 'node:path'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type {
  PinReason,
  SnapshotHealth,
  SnapshotInfo,
  SnapshotProblem,
} from '../../shared/bridge/snapshots.ts'
import { snapshotFileName } from '../../shared/formats/snapshot.ts'
import { SCHEMA_VERSION } from '../../shared/journal/schema-version.ts'
import { differingBuckets } from '../../shared/ledger/digest.ts'
import { storageFailure } from '../ledger/failure.ts'
import type { Mark } from '../ledger/mark.ts'
import { listSegments } from '../ledger/segments.ts'
import { answering } from './answering.ts'
import { baseStates, provenState } from './base-states.ts'
import { commitsBetween } from './commits-between.ts'
import { composeSnapshot } from './compose.ts'
import { isSnapshotDue } from './due.ts'
import { infoOf, listFolder, told, type Listed } from './folder.ts'
import { neededSnapshots, removeOldSegments, rotateFolder, soundSnapshots } from './keep-few.ts'
import { readWhole } from './read-snapshot.ts'
import { SnapshotReader } from './reader.ts'
import { noList, SnapshotShelf, type SnapshotOptions } from './shelf.ts'
import { removeUnproven, writeProven } from './write-proven.ts'

export type Made =
  | { kind: 'made' | 'unchanged'; snapshot: SnapshotInfo }
  | { kind: 'not-verified'; name: string }
  | StorageFailure

export const ROLL_OVER_FROM = 262_144

/** After a failure the next one by itself is not tried at every commit. */
const PAUSE = 600_000
const LONGEST_WAIT = 10_000

/** The snapshots of an open journal: made of the last one and the ledger, proven, thinned out, copied, read. */
export class Snapshots {
  readonly #shelf: SnapshotShelf
  /** Reading is its own affair: it changes nothing. */
  readonly reader: SnapshotReader
  #problem: SnapshotProblem | null = null
  #lastFailure = Number.NEGATIVE_INFINITY
  #last: Listed | null | undefined = undefined
  #settledWaiters: (() => void)[] = []
  #isDueMaking = false
  #isWatching = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(options: SnapshotOptions) {
    this.#shelf = new SnapshotShelf(options)
    this.reader = new SnapshotReader(this.#shelf)
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
    const turn = this.#queue.then(async () => {
      const made = await answering(() => this.#make(pin))
      if (made.kind === 'failed') this.#problem = made
      if (made.kind === 'not-verified') this.#problem = made
      if (made.kind === 'failed' || made.kind === 'not-verified') {
        this.#lastFailure = this.#shelf.options.now().getTime()
      }
      return made
    })
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
    const { ledger, files, dataFolder, app, timeZone, now } = this.#shelf.options
    await files.makeFolder(this.#shelf.first.path)
    await removeUnproven(this.#shelf.first)
    const settled = await this.#settledMark()
    if (settled.kind === 'failed') return settled
    const { mark } = settled
    if (mark.sequence === 0) return { kind: 'failed', reason: 'closed', code: 'EMPTY' }
    const before = await this.#shelf.sound(this.#shelf.first)
    const same = before.find((snapshot) => isSame(snapshot, mark, pin))
    if (same !== undefined) {
      await this.#settleSame(same, mark)
      return { kind: 'unchanged', snapshot: told(same) }
    }

    const created = now().toISOString()
    const name = freeName(snapshotFileName(created, mark.sequence), await files.list(this.#shelf.first.path))
    const { journalId, base } = ledger
    const states = baseStates(await this.#shelf.sources(), { journalId, base, sequence: mark.sequence })
    const state = await provenState(states, (after, upTo) => commitsBetween(ledger, after, upTo), mark)
    if (state === null) return { kind: 'not-verified', name }
    const { sequence, digests } = mark
    const head = { app, schema: SCHEMA_VERSION, created, timeZone, journalId, sequence, pin }
    const composed = await composeSnapshot(state, digests, head)
    if ((await writeProven(this.#shelf.first, name, composed)) === 'not-verified')
      return { kind: 'not-verified', name }
    this.#last = undefined
    const file = { name, where: 'first', bytes: composed.bytes.length, readable: true } as const
    const made = infoOf(composed.header, file)

    this.#problem = null
    await this.#tidy(dataFolder)
    await this.#copyToSecond(name, composed)
    await this.#rollOver(mark, name)
    return { kind: 'made', snapshot: told(made) }
  }

  /** A snapshot that is there already still ends in a short ledger and a second copy. */
  async #settleSame(same: Listed, mark: Mark): Promise<void> {
    this.#problem = null
    await this.#copyExisting(same)
    await this.#rollOver(mark, same.name)
  }

  async #tidy(dataFolder: string): Promise<void> {
    try {
      const { files, ledger } = this.#shelf.options
      const sound = await this.#shelf.sound(this.#shelf.first)
      await removeOldSegments(files, dataFolder, sound)
      await rotateFolder(this.#shelf.first, sound, await neededSnapshots(files, dataFolder, ledger))
    } catch (error) {
      // Too many are no harm; that they could not be removed is told.
      this.#problem = storageFailure(error)
    }
  }

  async #copyToSecond(name: string, composed: Parameters<typeof writeProven>[2]): Promise<void> {
    try {
      const second = await this.#shelf.second()
      if (second === null) return
      await removeUnproven(second)
      if ((await writeProven(second, name, composed)) === 'not-verified') {
        this.#problem = { kind: 'not-verified', name }
        return
      }
      const sound = await soundSnapshots(second, this.#shelf.options.ledger.journalId, this.#shelf.unsound)
      await rotateFolder(second, sound, new Set())
    } catch (error) {
      this.#problem = { kind: 'second-failed', failure: storageFailure(error) }
    }
  }

  /** Copies one that is in the first folder only. */
  async #copyExisting({ name }: Listed): Promise<void> {
    const second = await this.#shelf.second()
    if (second === null) return
    try {
      if ((await second.files.list(second.path)).includes(name)) return
      const path = join(this.#shelf.first.path, name)
      const bytes = await this.#shelf.first.files.read(path)
      const read = await readWhole(this.#shelf.first.files, path)
      if (bytes !== null && read.kind === 'whole')
        await this.#copyToSecond(name, { header: read.header, bytes })
    } catch (error) {
      this.#problem = { kind: 'second-failed', failure: storageFailure(error) }
    }
  }

  async #rollOver(mark: Mark, name: string): Promise<void> {
    const { ledger } = this.#shelf.options
    if (mark.position < (this.#shelf.options.rollOverFrom ?? ROLL_OVER_FROM) && !(await this.#isBaseGone()))
      return
    const rolled = await ledger.rollOver(mark, name)
    if (rolled.kind === 'failed') this.#problem = rolled
  }

  /** A ledger on a snapshot that is no more gets a new one, however short it is. */
  async #isBaseGone(): Promise<boolean> {
    const { base } = this.#shelf.options.ledger
    if (base === null) return false
    const names = await listFolder(this.#shelf.first).catch(noList)
    return !names.some(
      ({ name, readable }) => name === base.snapshot && readable && !this.#shelf.unsound.has(name),
    )
  }

  /** A moment at which nothing is under way: soon, since every commit ends in being settled or aborted. */
  async #settledMark(): Promise<{ kind: 'mark'; mark: Mark } | StorageFailure> {
    const deadline = Date.now() + LONGEST_WAIT
    for (;;) {
      const found = await this.#shelf.options.ledger.mark()
      if (found.kind !== 'unsettled') return found
      if (Date.now() > deadline) return { kind: 'failed', reason: 'closed', code: 'BUSY' }
      await this.#nextSettled()
    }
  }

  /** Waits for the next commit to be settled, or a moment: an abort settles none. */
  #nextSettled(): Promise<void> {
    return new Promise((settle) => {
      const timer = setTimeout(settle, 100)
      this.#settledWaiters.push(() => {
        clearTimeout(timer)
        settle()
      })
    })
  }

  #afterCommit(): void {
    for (const wake of this.#settledWaiters.splice(0)) wake()
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

function isSame({ sequence, header, pinned }: Listed, mark: Mark, pin: PinReason | null): boolean {
  if (sequence !== mark.sequence || header === null || (pin !== null && pinned !== pin)) return false
  return differingBuckets(header.digests, mark.digests).length === 0
}

/** The name itself, or with the next free number before its first dot. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  for (let number = 2; ; number++) {
    const numbered = name.replace('.', `-${number}.`)
    if (!taken.includes(numbered)) return numbered
  }
}
