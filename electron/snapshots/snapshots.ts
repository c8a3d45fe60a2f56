import { basename, join } from 'node:path'
import type { LedgerCommit, StorageFailure } from '../../shared/bridge/ledger.ts'
import type {
  PinReason,
  SnapshotHealth,
  SnapshotInfo,
  SnapshotPage,
  SnapshotProblem,
} from '../../shared/bridge/snapshots.ts'
import { snapshotFileName } from '../../shared/formats/snapshot.ts'
import { SCHEMA_VERSION } from '../../shared/journal/schema-version.ts'
import { differingBuckets } from '../../shared/ledger/digest.ts'
import { storageFailure } from '../ledger/failure.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import type { Ledger, Mark } from '../ledger/ledger.ts'
import { listSegments } from '../ledger/segments.ts'
import { baseStates, provenState, type BaseSources } from './base-states.ts'
import { composeBody, composeSnapshot } from './compose.ts'
import { isSnapshotDue } from './due.ts'
import {
  firstFolder,
  infoOf,
  listFolder,
  listedAt,
  told,
  type Listed,
  type SnapshotFolder,
} from './folder.ts'
import { neededSnapshots, removeOldSegments, rotateFolder, soundSnapshots } from './keep-few.ts'
import { pageOf, readWhole, type Unsound } from './read-snapshot.ts'
import { removeUnproven, writeProven } from './write-proven.ts'

export type SnapshotOptions = {
  ledger: Ledger
  dataFolder: string
  files: FileSystem
  /** The disk of the user's own files: the second folder and opened files are on it. */
  userFiles: FileSystem
  /** `evenkeel 1.0.0` */
  app: string
  timeZone: string
  now: () => Date
  /** The second folder, if there is one. */
  secondFolder: () => Promise<string | null>
  /** From this size on the ledger begins a new file after a snapshot, in bytes. */
  rollOverFrom?: number
}

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
  readonly #options: SnapshotOptions
  readonly #first: SnapshotFolder
  readonly #unsound = new Set<string>()
  readonly #openedFiles = new Map<string, string>()
  #problem: SnapshotProblem | null = null
  #lastFailure = Number.NEGATIVE_INFINITY
  #last: Listed | null | undefined = undefined
  #reading: { key: string; sequence: number; body: Buffer } | null = null
  #settledWaiters: (() => void)[] = []
  #isDueMaking = false
  #isWatching = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(options: SnapshotOptions) {
    this.#options = options
    this.#first = firstFolder(options.files, options.dataFolder)
    options.ledger.onSettled(() => this.#afterCommit())
  }

  async health(): Promise<SnapshotHealth | StorageFailure> {
    return await this.#answering(async () => {
      const all = await listFolder(this.#first)
      const last = (await this.#sound(this.#first))[0]
      const second = await this.#options.secondFolder()
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
        folder: this.#first.path,
        secondFolder: second === null ? null : basename(second),
        problem: this.#problem,
        ledgerParts: (await listSegments(this.#options.files, this.#options.dataFolder)).length,
        sequence: this.#options.ledger.sequence,
      }
    })
  }

  async list(): Promise<{ kind: 'list'; snapshots: SnapshotInfo[] } | StorageFailure> {
    return await this.#answering(async () => {
      const first = await listFolder(this.#first)
      const known = new Set(first.map(({ name }) => name))
      const second = await this.#secondFolder()
      const others = second === null ? [] : await listFolder(second).catch(noList)
      const all = [...first, ...others.filter(({ name }) => !known.has(name))]
      const newestFirst = all.toSorted((a, b) =>
        a.at < b.at ? 1 : a.at > b.at ? -1 : b.sequence - a.sequence,
      )
      return { kind: 'list', snapshots: newestFirst.map((one) => this.#told(one)) }
    })
  }

  async verify(name: string): Promise<{ kind: 'sound'; snapshot: SnapshotInfo } | Unsound | StorageFailure> {
    return await this.#answering(async () => {
      const place = await this.#find(name)
      if (place === null) return { kind: 'unsound', reason: 'missing' }
      const read = await readWhole(place.files, place.path)
      if (read.kind === 'unsound') {
        if (place.where === 'first') this.#unsound.add(name)
        return read
      }
      const listed = await listedAt(place.files, place.path, { name, where: place.where })
      return listed === null
        ? { kind: 'unsound', reason: 'missing' }
        : { kind: 'sound', snapshot: told(listed) }
    })
  }

  async read(name: string, cursor: number): Promise<SnapshotPage | Unsound | StorageFailure> {
    return await this.#answering(async () => {
      const key = `snapshot ${name}`
      if (cursor === 0 || this.#reading?.key !== key) {
        const place = await this.#find(name)
        if (place === null) return { kind: 'unsound', reason: 'missing' }
        const read = await readWhole(place.files, place.path)
        if (read.kind === 'unsound') return read
        this.#reading = { key, sequence: read.header.sequence, body: read.body }
      }
      return this.#page(cursor)
    })
  }

  /** The records on which the ledger stands; the first page comes only when a whole state was found. */
  async readBase(cursor: number): Promise<(SnapshotPage & { sequence: number }) | StorageFailure> {
    return await this.#answering(async () => {
      const { ledger } = this.#options
      if (ledger.base === null) return { kind: 'page', records: [], next: 0, done: true, sequence: 0 }
      const key = `base ${ledger.base.sequence}`
      if (cursor === 0 || this.#reading?.key !== key) {
        const { journalId, base, sequence } = ledger
        for await (const found of baseStates(await this.#sources(), { journalId, base, sequence })) {
          const { body } = await composeBody(found.state)
          if (found.isCertain) {
            this.#reading = { key, sequence: found.sequence, body }
            break
          }
          const present = { sequence, digests: ledger.digests }
          const proven = await provenState(one(found), (after, upTo) => this.#commits(after, upTo), present)
          if (proven === null) continue
          this.#reading = { key, sequence: found.sequence, body }
          break
        }
      }
      if (this.#reading?.key !== key) return BASE_LOST
      const { sequence } = this.#reading
      return { ...this.#page(cursor), sequence }
    })
  }

  /** Makes a snapshot of everything settled; see the bridge. */
  make(pin: PinReason | null): Promise<Made> {
    const turn = this.#queue.then(async () => {
      const made = await this.#answering(() => this.#make(pin))
      if (made.kind === 'failed') this.#problem = made
      if (made.kind === 'not-verified') this.#problem = made
      if (made.kind === 'failed' || made.kind === 'not-verified') {
        this.#lastFailure = this.#options.now().getTime()
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
    const { ledger, now } = this.#options
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

  /** A file that the user opened gets a name under which it can be read. */
  async openFile(
    path: string,
  ): Promise<{ kind: 'opened'; snapshot: SnapshotInfo } | Unsound | StorageFailure> {
    return await this.#answering(async () => {
      const read = await readWhole(this.#options.userFiles, path)
      if (read.kind === 'unsound') return read
      const name = `opened-${this.#openedFiles.size + 1}`
      this.#openedFiles.set(name, path)
      const listed = await listedAt(this.#options.userFiles, path, { name, where: 'opened' })
      if (listed === null) return { kind: 'unsound', reason: 'missing' }
      return { kind: 'opened', snapshot: told(listed) }
    })
  }

  /** Where a listed snapshot is, for the command line, which says so. */
  async pathOf(name: string): Promise<string | null> {
    return (await this.#find(name))?.path ?? null
  }

  async #make(pin: PinReason | null): Promise<Made> {
    const { ledger, files, dataFolder, app, timeZone, now } = this.#options
    await files.makeFolder(this.#first.path)
    await removeUnproven(this.#first)
    const settled = await this.#settledMark()
    if (settled.kind === 'failed') return settled
    const { mark } = settled
    if (mark.sequence === 0) return { kind: 'failed', reason: 'closed', code: 'EMPTY' }
    const before = await this.#sound(this.#first)
    const same = before.find((snapshot) => isSame(snapshot, mark, pin))
    if (same !== undefined) {
      await this.#settleSame(same, mark)
      return { kind: 'unchanged', snapshot: told(same) }
    }

    const created = now().toISOString()
    const name = freeName(snapshotFileName(created, mark.sequence), await files.list(this.#first.path))
    const { journalId, base } = ledger
    const states = baseStates(await this.#sources(), { journalId, base, sequence: mark.sequence })
    const state = await provenState(states, (after, upTo) => this.#commits(after, upTo), mark)
    if (state === null) return { kind: 'not-verified', name }
    const { sequence, digests } = mark
    const head = { app, schema: SCHEMA_VERSION, created, timeZone, journalId, sequence, pin }
    const composed = await composeSnapshot(state, digests, head)
    if ((await writeProven(this.#first, name, composed)) === 'not-verified')
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
      const { files, ledger } = this.#options
      const sound = await this.#sound(this.#first)
      await removeOldSegments(files, dataFolder, sound)
      await rotateFolder(this.#first, sound, await neededSnapshots(files, dataFolder, ledger))
    } catch (error) {
      // Too many are no harm; that they could not be removed is told.
      this.#problem = storageFailure(error)
    }
  }

  async #copyToSecond(name: string, composed: Parameters<typeof writeProven>[2]): Promise<void> {
    try {
      const second = await this.#secondFolder()
      if (second === null) return
      await removeUnproven(second)
      if ((await writeProven(second, name, composed)) === 'not-verified') {
        this.#problem = { kind: 'not-verified', name }
        return
      }
      const sound = await soundSnapshots(second, this.#options.ledger.journalId, this.#unsound)
      await rotateFolder(second, sound, new Set())
    } catch (error) {
      this.#problem = { kind: 'second-failed', failure: storageFailure(error) }
    }
  }

  /** Copies one that is in the first folder only. */
  async #copyExisting({ name }: Listed): Promise<void> {
    const second = await this.#secondFolder()
    if (second === null) return
    try {
      if ((await second.files.list(second.path)).includes(name)) return
      const path = join(this.#first.path, name)
      const bytes = await this.#first.files.read(path)
      const read = await readWhole(this.#first.files, path)
      if (bytes !== null && read.kind === 'whole')
        await this.#copyToSecond(name, { header: read.header, bytes })
    } catch (error) {
      this.#problem = { kind: 'second-failed', failure: storageFailure(error) }
    }
  }

  async #rollOver(mark: Mark, name: string): Promise<void> {
    const { ledger } = this.#options
    if (mark.position < (this.#options.rollOverFrom ?? ROLL_OVER_FROM) && !(await this.#isBaseGone())) return
    const rolled = await ledger.rollOver(mark, name)
    if (rolled.kind === 'failed') this.#problem = rolled
  }

  /** A ledger on a snapshot that is no more gets a new one, however short it is. */
  async #isBaseGone(): Promise<boolean> {
    const { base } = this.#options.ledger
    if (base === null) return false
    const names = await listFolder(this.#first).catch(noList)
    return !names.some(({ name, readable }) => name === base.snapshot && readable && !this.#unsound.has(name))
  }

  /** A moment at which nothing is under way: soon, since every commit ends in being settled or aborted. */
  async #settledMark(): Promise<{ kind: 'mark'; mark: Mark } | StorageFailure> {
    const deadline = Date.now() + LONGEST_WAIT
    for (;;) {
      const found = await this.#options.ledger.mark()
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
    if (!this.#isWatching || this.#isDueMaking || this.#options.now().getTime() - this.#lastFailure < PAUSE)
      return
    this.#isDueMaking = true
    this.makeIfDue('grown')
      .catch((error: unknown) => console.error('A snapshot that was due could not be made.', error))
      .finally(() => {
        this.#isDueMaking = false
      })
  }

  async *#commits(after: number, upTo: number): AsyncGenerator<LedgerCommit> {
    for (let last = after; last < upTo;) {
      const page = await this.#options.ledger.read(last)
      if (page.kind === 'failed')
        throw Object.assign(new Error('The ledger cannot be read.'), { code: page.code })
      for (const commit of page.commits) if (commit.sequence <= upTo) yield commit
      last = page.commits.at(-1)?.sequence ?? upTo
      if (page.done) return
    }
  }

  async #lastListed(): Promise<Listed | null> {
    this.#last ??= (await this.#sound(this.#first))[0] ?? null
    return this.#last
  }

  #sound(folder: SnapshotFolder): Promise<Listed[]> {
    return soundSnapshots(folder, this.#options.ledger.journalId, this.#unsound)
  }

  #told(listed: Listed): SnapshotInfo {
    const isUnsound = listed.where === 'first' && this.#unsound.has(listed.name)
    return isUnsound ? { ...told(listed), readable: false } : told(listed)
  }

  async #secondFolder(): Promise<SnapshotFolder | null> {
    const path = await this.#options.secondFolder()
    return path === null ? null : { where: 'second', path, files: this.#options.userFiles }
  }

  async #sources(): Promise<BaseSources> {
    const { files, dataFolder } = this.#options
    const second = await this.#secondFolder()
    return { files, dataFolder, folders: second === null ? [this.#first] : [this.#first, second] }
  }

  /** Looks a name up in our own listings; it is never joined to a path before that. */
  async #find(
    name: string,
  ): Promise<{ path: string; files: FileSystem; where: SnapshotInfo['where'] } | null> {
    const opened = this.#openedFiles.get(name)
    if (opened !== undefined) return { path: opened, files: this.#options.userFiles, where: 'opened' }
    for (const folder of (await this.#sources()).folders) {
      const names = await listFolder(folder).catch(noList)
      const found = names.find((listed) => listed.name === name)
      if (found !== undefined) {
        return { path: join(folder.path, found.name), files: folder.files, where: folder.where }
      }
    }
    return null
  }

  #page(cursor: number): SnapshotPage {
    if (this.#reading === null) throw new Error('Nothing is being read.')
    const page = pageOf(this.#reading.body, cursor)
    if (page.done) this.#reading = null
    return { kind: 'page', ...page }
  }

  async #answering<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | StorageFailure> {
    try {
      return await work()
    } catch (error) {
      return storageFailure(error)
    }
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

function noList(error: unknown): Listed[] {
  console.warn('A snapshots folder could not be read.', error)
  return []
}

async function* one<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}

const BASE_LOST: StorageFailure = { kind: 'failed', reason: 'io', code: 'BASE_LOST' }
