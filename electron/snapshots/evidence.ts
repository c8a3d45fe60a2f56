import { dirname, join } from 'node:path'
import type { EvidenceFile, EvidenceReport, Kept } from '../../shared/bridge/evidence.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { SnapshotProblem } from '../../shared/bridge/snapshots.ts'
import type { SnapshotEvidence } from '../../shared/formats/snapshot.ts'
import { RecordState } from '../../shared/ledger/record-state.ts'
import { bring } from '../evidence/bring.ts'
import type { SaidOfFile } from '../evidence/door.ts'
import { EvidenceFolder, type Verdicts } from '../evidence/evidence-folder.ts'
import { examine } from '../evidence/examine.ts'
import { wantedBy } from '../evidence/wanted.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import { answering } from './answering.ts'
import type { Listed } from './folder.ts'
import type { Unsound } from './parse-snapshot.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { SnapshotShelf } from './shelf.ts'

/** So much is read for one snapshot; the one made at quit must not wait for gigabytes. */
const HASHED_A_SNAPSHOT = 268_435_456

/** The evidence files beside an open journal and beside its snapshots. */
export class Evidence {
  readonly #shelf: SnapshotShelf
  readonly #verdicts: Verdicts = new Map()

  constructor(shelf: SnapshotShelf) {
    this.#shelf = shelf
  }

  /** How files stand; see the bridge. */
  async look(
    depth: 'sizes' | 'hashes',
    records: readonly EvidenceFile[],
  ): Promise<EvidenceReport | StorageFailure> {
    return await answering(async () => {
      const files = wantedBy(records)
      const most = depth === 'hashes' ? Number.POSITIVE_INFINITY : 0
      const { missing, damaged, hashed } = await examine(this.#first(), files, { most, first: 0 })
      const known = new Set(files.map(({ sha256 }) => sha256))
      const names = await this.#first().names()
      return {
        kind: 'evidence',
        files: files.length,
        bytes: bytesOf(files),
        missing: missing.map(({ sha256 }) => sha256),
        damaged: damaged.map(({ sha256 }) => sha256),
        hashed,
        unknown: names.filter((name) => !known.has(name)).toSorted(),
      }
    })
  }

  /** Brings what the data folder lacks of a snapshot's files; see the bridge. */
  async bringBack(
    name: string,
  ): Promise<{ kind: 'brought'; brought: number; missing: number } | Unsound | StorageFailure> {
    return await answering(async () => {
      const place = await this.#shelf.find(name)
      if (place === null) return { kind: 'unsound', reason: 'missing' }
      const files = await filesIn(place.files, place.path)
      if ('kind' in files) return files
      const most = Number.POSITIVE_INFINITY
      const { missing, damaged } = await examine(this.#first(), files, { most, first: 0 })
      const second = await this.#second()
      const sources = [this.#folder(place.files, dirname(place.path)), ...(second === null ? [] : [second])]
      const outcome = await bring(this.#first(), [...missing, ...damaged], sources)
      return outcome.failure ?? { kind: 'brought', brought: outcome.brought, missing: outcome.missing }
    })
  }

  /** Keeps a file that came in; see the bridge. */
  async take(content: AsyncIterable<Uint8Array>, said: SaidOfFile): Promise<Kept> {
    return await answering(async () => {
      const sha256 = await this.#first().take(content, said)
      return sha256 === null ? { kind: 'not-as-said' } : { kind: 'kept', sha256, bytes: said.bytes }
    })
  }

  /** A file's content, proven by its hash; null where it is missing or something else. */
  async read(sha256: string): Promise<Buffer | null> {
    return await this.#first().read({ sha256 })
  }

  /** What a snapshot says of the files that its records name. */
  async counted(files: readonly EvidenceFile[], sequence: number): Promise<SnapshotEvidence> {
    // With the commits the beginning moves on, so that every file is read in time, however short the runs are.
    const found = await examine(this.#first(), files, { most: HASHED_A_SNAPSHOT, first: sequence })
    return {
      files: files.length,
      bytes: bytesOf(files),
      missing: found.missing.length,
      damaged: found.damaged.length,
      hashed: found.hashed,
    }
  }

  /** Copies to the second folder what it lacks of the files that a snapshot of the first folder names. */
  async copyToSecond(
    { name, sequence }: Listed,
    known: readonly EvidenceFile[] | null,
  ): Promise<SnapshotProblem | null> {
    const copied = await answering(async () => {
      const second = await this.#second()
      if (second === null) return null
      const { files: disk, path } = this.#shelf.first
      const files = known ?? (await filesIn(disk, join(path, name)))
      if ('kind' in files) return null
      const limits = { most: HASHED_A_SNAPSHOT, first: sequence }
      const { missing, damaged } = await examine(second, files, limits)
      return (await bring(second, [...missing, ...damaged], [this.#first()])).failure
    })
    return copied === null ? null : { kind: 'second-failed', what: 'evidence', failure: copied }
  }

  /** Copies the evidence files that a snapshot of the first folder names into the folder `files` in `folder`. */
  async copyBeside(
    name: string,
    files: FileSystem,
    folder: string,
  ): Promise<{ kind: 'brought'; brought: number; missing: number } | Unsound | StorageFailure> {
    return await answering(async () => {
      const { files: ours, path } = this.#shelf.first
      const wanted = await filesIn(ours, join(path, name))
      if ('kind' in wanted) return wanted
      const there = this.#folder(files, folder)
      const { missing, damaged } = await examine(there, wanted, { most: Number.POSITIVE_INFINITY, first: 0 })
      const outcome = await bring(there, [...missing, ...damaged], [this.#first()])
      return outcome.failure ?? { kind: 'brought', brought: outcome.brought, missing: outcome.missing }
    })
  }

  #first(): EvidenceFolder {
    const { files, dataFolder } = this.#shelf.options
    return this.#folder(files, dataFolder)
  }

  async #second(): Promise<EvidenceFolder | null> {
    const second = await this.#shelf.second()
    return second === null ? null : this.#folder(second.files, second.path)
  }

  #folder(files: FileSystem, parent: string): EvidenceFolder {
    return new EvidenceFolder(files, parent, this.#verdicts)
  }
}

/** The evidence files that the records of a snapshot name. */
async function filesIn(files: FileSystem, path: string): Promise<EvidenceFile[] | Unsound> {
  const state = new RecordState()
  const read = await readSnapshot(files, path, state)
  return read.kind === 'unsound' ? read : wantedBy(state.recordsOf('files'))
}

function bytesOf(files: readonly EvidenceFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
