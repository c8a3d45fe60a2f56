import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { SnapshotInfo, SnapshotPage } from '../../shared/bridge/snapshots.ts'
import { RecordState } from '../../shared/ledger/record-state.ts'
import { answering } from './answering.ts'
import { baseStates, provenState } from './base-states.ts'
import { commitsBetween } from './commits-between.ts'
import { listedAt, told } from './folder.ts'
import { Pages } from './pages.ts'
import type { Unsound } from './parse-snapshot.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { SnapshotShelf } from './shelf.ts'

/** Reads snapshots, and the state on which the ledger stands, page by page. */
export class SnapshotReader {
  readonly #shelf: SnapshotShelf
  /** What is being read: one thing at a time stays in memory. */
  #reading: { key: string; sequence: number; pages: Pages } | null = null

  constructor(shelf: SnapshotShelf) {
    this.#shelf = shelf
  }

  async verify(name: string): Promise<{ kind: 'sound'; snapshot: SnapshotInfo } | Unsound | StorageFailure> {
    return await answering(async () => {
      const place = await this.#shelf.find(name)
      if (place === null) return { kind: 'unsound', reason: 'missing' }
      const read = await readSnapshot(place.files, place.path)
      if (read.kind === 'unsound') {
        if (place.where === 'first') this.#shelf.unsound.add(name)
        return read
      }
      const listed = await listedAt(place.files, place.path, { name, where: place.where })
      return listed === null
        ? { kind: 'unsound', reason: 'missing' }
        : { kind: 'sound', snapshot: told(listed) }
    })
  }

  async read(name: string, cursor: number): Promise<SnapshotPage | Unsound | StorageFailure> {
    return await answering(async () => {
      const key = `snapshot ${name}`
      if (cursor === 0 || this.#reading?.key !== key) {
        const place = await this.#shelf.find(name)
        if (place === null) return { kind: 'unsound', reason: 'missing' }
        const state = new RecordState()
        const read = await readSnapshot(place.files, place.path, state)
        if (read.kind === 'unsound') return read
        this.#reading = { key, sequence: read.header.sequence, pages: new Pages(state) }
      }
      return this.#page(cursor)
    })
  }

  /** The records on which the ledger stands; the first page comes only when a whole state was found. */
  async readBase(cursor: number): Promise<(SnapshotPage & { sequence: number }) | StorageFailure> {
    return await answering(async () => {
      const { ledger } = this.#shelf.options
      if (ledger.base === null) return { kind: 'page', records: [], next: 0, done: true, sequence: 0 }
      const key = `base ${ledger.base.sequence}`
      if (cursor === 0 || this.#reading?.key !== key) {
        const { journalId, base, sequence } = ledger
        for await (const found of baseStates(await this.#shelf.sources(), { journalId, base, sequence })) {
          const pages = new Pages(found.state)
          if (found.isCertain) {
            this.#reading = { key, sequence: found.sequence, pages }
            break
          }
          const present = { sequence, digests: ledger.digests }
          const proven = await provenState(
            one(found),
            (after, upTo) => commitsBetween(ledger, after, upTo),
            present,
          )
          if (proven === null) continue
          this.#reading = { key, sequence: found.sequence, pages }
          break
        }
      }
      if (this.#reading?.key !== key) return BASE_LOST
      const { sequence } = this.#reading
      return { ...this.#page(cursor), sequence }
    })
  }

  /** A file that the user opened gets a name under which it can be read. */
  async openFile(
    path: string,
  ): Promise<{ kind: 'opened'; snapshot: SnapshotInfo } | Unsound | StorageFailure> {
    return await answering(async () => {
      const read = await readSnapshot(this.#shelf.options.userFiles, path)
      if (read.kind === 'unsound') return read
      const name = this.#shelf.nameFor(path)
      const listed = await listedAt(this.#shelf.options.userFiles, path, { name, where: 'opened' })
      if (listed === null) return { kind: 'unsound', reason: 'missing' }
      return { kind: 'opened', snapshot: told(listed) }
    })
  }

  #page(cursor: number): SnapshotPage {
    if (this.#reading === null) throw new Error('Nothing is being read.')
    const page = this.#reading.pages.from(cursor)
    if (page.done) this.#reading = null
    return { kind: 'page', ...page }
  }
}

async function* one<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}

const BASE_LOST: StorageFailure = { kind: 'failed', reason: 'io', code: 'BASE_LOST' }
